import { domain } from "./en/domain.ts";
import { evidence } from "./en/evidence.ts";

const words: Readonly<Record<string, unknown>> = domain;

/** Words for the values that stand for "nothing of the kind", by dimension. */
const NOTHING: Readonly<Record<string, string>> = {
  "actor:none": domain.noActor,
  "province:none": domain.noProvince,
  "claimant:own-voice": domain.ownVoice,
};

/** "TTP: target" for the value "ttp:target". */
function asRole(name: string, value: string): string {
  const role = value.slice(value.lastIndexOf(":") + 1);
  const roles: Readonly<Record<string, string>> = domain.actorRole;
  return `${name}: ${roles[role] ?? role}`;
}

/** "denies: Is it calm?" for the value "calm:denies". */
function asStance(question: string, value: string): string {
  const stance = value.slice(value.lastIndexOf(":") + 1);
  const stances: Readonly<Record<string, string>> = domain.stance;
  return `${stances[stance] ?? stance}: ${question}`;
}

/** "TTP fights Pakistan" for the value "ttp:fights:pakistan". */
function asRelation(nameOf: (actor: string) => string | null, value: string): string {
  const [from = "", relation = "", to = ""] = value.split(":");
  const relations: Readonly<Record<string, string>> = evidence.relation;
  return `${nameOf(from) ?? from} ${relations[relation] ?? relation} ${nameOf(to) ?? to}`;
}

/**
 * What a value of a dimension is called on screen: the record's name for it (`nameOf`), else the
 * catalogue's word, else the value itself.
 */
export function valueLabel<D extends string>(
  nameOf: (dimension: NoInfer<D> | "actor", value: string) => string | null,
  dimension: D,
  value: string,
): string {
  if (dimension === "relation") return asRelation((actor) => nameOf("actor", actor), value);
  const name = nameOf(dimension, value);
  if (dimension === "actorRole") return asRole(name ?? value, value);
  if (dimension === "stance") return asStance(name ?? value, value);
  if (name !== null) return name;
  if (dimension === "quantity") return domain.quantity(value);
  const list = words[dimension];
  const word =
    typeof list === "object" && list !== null && value in list
      ? (list as Readonly<Record<string, unknown>>)[value]
      : undefined;
  return typeof word === "string" ? word : (NOTHING[`${dimension}:${value}`] ?? value);
}
