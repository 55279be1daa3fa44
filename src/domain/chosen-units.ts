import type { BoundaryChoices, PropertyValue, ReadLayer, ReadUnit } from "./own-boundaries.ts";

type Choices = Pick<BoundaryChoices, "id" | "name" | "local">;

/** A unit as it will be: one or several features of the file with one id. */
export interface ChosenUnit {
  /** The value of the id property. */
  readonly code: string;
  readonly name: string;
  /** "" where there is none. */
  readonly local: string;
  readonly parts: readonly ReadUnit[];
}

export interface ChosenUnits {
  readonly units: readonly ChosenUnit[];
  /** Positions of features without an id. */
  readonly withoutId: readonly number[];
  /** Codes of units that go by their code, because they have no name. */
  readonly withoutName: readonly string[];
  /** Codes that several features have that are called the same: they are one unit. */
  readonly merged: readonly string[];
  /** Codes that features have that are called otherwise than the first: those are set aside. */
  readonly clashing: readonly string[];
}

const textOf = (properties: Readonly<Record<string, PropertyValue>>, key: string | null) =>
  key !== null && Object.hasOwn(properties, key) ? String(properties[key]) : "";

/** The units that a choice of properties makes of a layer, and what of it does not come out even. */
export function chooseUnits(layer: ReadLayer, { id, name, local }: Choices): ChosenUnits {
  const byCode = new Map<string, { name: string; local: string; parts: ReadUnit[] }>();
  const withoutId: number[] = [];
  const merged = new Set<string>();
  const clashing = new Set<string>();
  for (const unit of layer.units) {
    const code = textOf(unit.properties, id);
    if (code === "") {
      withoutId.push(unit.position);
      continue;
    }
    const called = textOf(unit.properties, name);
    const known = byCode.get(code);
    if (known === undefined)
      byCode.set(code, { name: called, local: textOf(unit.properties, local), parts: [unit] });
    else if (known.name === called) {
      merged.add(code);
      known.parts.push(unit);
    } else clashing.add(code);
  }
  const units = [...byCode].map(([code, each]) => ({ code, ...each, name: each.name || code }));
  return {
    units,
    withoutId,
    withoutName: [...byCode].flatMap(([code, each]) => (each.name === "" ? [code] : [])),
    merged: [...merged],
    clashing: [...clashing],
  };
}
