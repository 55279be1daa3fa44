import { foldName } from "../domain/name-id.ts";
import type { Actor } from "../domain/schema/reference.ts";

/** How event data sets write actors of the record, where no name or alias of the record says it. */
const WRITTEN_AS: Readonly<Record<string, string>> = {
  Taleban: "taliban",
  "Military Forces of Afghanistan Taliban": "taliban",
  "Taleban Pakistan": "ttp",
  "Tehrik-i-Taliban Pakistan": "ttp",
  "Tehreek-i-Taliban Pakistan": "ttp",
  "Baloch Liberation Army": "bla",
  ISKP: "is-k",
  "IS Khorasan": "is-k",
  "Islamic State (Khorasan)": "is-k",
  "Al Qaeda": "al-qaeda",
  "Government of Pakistan": "pakistan",
  "Military Forces of Pakistan": "pakistan-armed-forces",
  "Government of United States of America": "united-states",
  "Government of India": "india",
  "Government of Iran": "iran",
};

/** A name that texts use for one actor only, and not a common noun ("terrorists", "the regime"). */
const isProper = (alias: string) => /^\p{Lu}/u.test(alias) && !CAPITALS.has(alias);
/** Governments that are named by their capitals: in a data set these are cities. */
const CAPITALS: ReadonlySet<string> = new Set(["Kabul", "Washington", "Remnants"]);

/** Ways to read a name: whole, without years in brackets, and each side of "TTP: Tehreek-e-…". */
function readingsOf(name: string): readonly string[] {
  const bare = name.replace(/\s*\((?:\d{4})?\s*-\s*(?:\d{4})?\)\s*$/u, "");
  const colon = bare.indexOf(":");
  const parts = colon < 0 ? [] : [bare.slice(0, colon), bare.slice(colon + 1)];
  return [name, bare, ...parts].map(foldName).filter((reading) => reading !== "");
}

/** Finds the actor of the record that a data set means by a name; null: none, or more than one. */
export function createActorNames(
  actors: ReadonlyMap<string, Actor>,
): (name: string) => Actor["id"] | null {
  const known = new Map<string, Actor["id"] | null>();
  const learn = (name: string, id: Actor["id"]) => {
    const folded = foldName(name);
    const before = known.get(folded);
    known.set(folded, before === undefined || before === id ? id : null);
  };
  for (const { id, name, short, aliases } of actors.values())
    for (const each of [name, short, ...aliases.filter(isProper)]) learn(each, id);
  for (const [name, id] of Object.entries(WRITTEN_AS)) {
    const actor = actors.get(id);
    if (actor !== undefined) learn(name, actor.id);
  }
  return (name) => {
    for (const reading of readingsOf(name)) {
      const id = known.get(reading);
      if (id !== undefined) return id;
    }
    return null;
  };
}
