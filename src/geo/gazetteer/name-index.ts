import type { Boundaries } from "../../domain/boundaries.ts";
import type { Alias, Placing } from "./alias.ts";
import { foldName } from "./fold-name.ts";

/** One listed spelling of one place. */
export interface Entry {
  readonly key: string;
  /** As it is listed. */
  readonly name: string;
  readonly unit: string;
  readonly country: string;
  readonly how: Placing;
}

export type NameIndex = ReadonlyMap<string, readonly Entry[]>;

/** “Punjab (India)” is also known as “Punjab”, which then is ambiguous without a country. */
function spellingsOf(name: string): readonly string[] {
  const open = name.indexOf("(");
  // By hand: a pattern would look from each bracket and space to the end of the name.
  return open < 0 || !name.trimEnd().endsWith(")") ? [name] : [name, name.slice(0, open).trimEnd()];
}

/** Names of the boundaries and of the aliases by their folded key; each unit and placing once. */
export function indexNames(admin1: Boundaries["admin1"], aliases: readonly Alias[]): NameIndex {
  const index = new Map<string, Entry[]>();
  const countries = new Map(
    admin1.features.map(({ properties: { id, country } }) => [id, country]),
  );
  const add = (unit: string, how: Placing, name: string) => {
    const country = countries.get(unit);
    const key = foldName(name);
    if (country === undefined || key === "") return;
    const others = index.get(key) ?? [];
    if (others.some((other) => other.unit === unit && other.how === how)) return;
    index.set(key, [...others, { key, name, unit, country, how }]);
  };
  for (const { properties } of admin1.features) {
    const { id, name, name_fa, name_ur } = properties;
    add(id, "admin1", id);
    for (const spelling of [name, name_fa, name_ur].flatMap(spellingsOf)) {
      add(id, "admin1", spelling);
    }
  }
  for (const { unit, how, names } of aliases) for (const name of names) add(unit, how, name);
  return index;
}
