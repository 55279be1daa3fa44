import { idOfName } from "../domain/name-id.ts";
import type { Actor } from "../domain/schema/reference.ts";

/** Name in a data set → id of the actor that the analyst says it is, of the record or a data set. */
export type ActorMapping = Readonly<Record<string, string>>;

/** The id of an actor that only data sets know, by its name there. */
export const ownActorId = (name: string): Actor["id"] => idOfName("actor", name) as Actor["id"];

const chosenFor = (mapping: ActorMapping, name: string) =>
  Object.hasOwn(mapping, name) ? mapping[name] : undefined;

/**
 * Whom each name of the data sets stands for: whom the analyst chose, else the actor of the record
 * that `actorOfName` finds, else an actor of its own. A name that was merged into another goes where
 * that one goes; a choice of somebody who is not there, or of one that leads back, counts for nothing.
 */
export function mergeActors(
  names: Iterable<string>,
  actors: ReadonlyMap<string, Actor>,
  actorOfName: (name: string) => Actor["id"] | null,
  mapping: ActorMapping,
): ReadonlyMap<string, Actor["id"]> {
  const all = new Set(names);
  const nameOf = new Map([...all].map((name) => [ownActorId(name), name] as const));
  const unmerged = (name: string) => actorOfName(name) ?? ownActorId(name);

  function follow(name: string): Actor["id"] {
    const seen = new Set<string>();
    let at = name;
    for (;;) {
      seen.add(at);
      const chosen = chosenFor(mapping, at);
      const known = actors.get(chosen ?? "");
      if (known !== undefined) return known.id;
      if (chosen === ownActorId(at)) return ownActorId(at);
      const next = nameOf.get(chosen as Actor["id"]);
      if (next === undefined) return unmerged(at);
      if (seen.has(next)) return unmerged(name);
      at = next;
    }
  }
  return new Map([...all].map((name) => [name, follow(name)]));
}
