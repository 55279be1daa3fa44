/** By what a row was placed. Agencies and frontier regions of FATA merged into PK-KP in May 2018. */
export type Placing = "admin1" | "former-fata-agency" | "district" | "town";

/** Spellings by which a unit, or a part of it, is known. */
export interface Alias {
  /** The `id` of a unit of `admin1`. */
  readonly unit: string;
  readonly how: Placing;
  readonly names: readonly string[];
}

/** Per unit and placing, spellings with commas between places and strokes between spellings. */
export type AliasTable = Readonly<Record<string, Readonly<Partial<Record<Placing, string>>>>>;

const PLACINGS: readonly Placing[] = ["admin1", "former-fata-agency", "district", "town"];

export const aliasesOf = (table: AliasTable): readonly Alias[] =>
  Object.entries(table).flatMap(([unit, lists]) =>
    PLACINGS.flatMap((how) => {
      const names = (lists[how] ?? "").split(/[,/]/).map((name) => name.trim());
      return names[0] === "" ? [] : [{ unit, how, names }];
    }),
  );
