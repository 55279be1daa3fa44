import type { Boundaries } from "../domain/boundaries.ts";
import {
  JOIN_WAYS,
  type JoinWay,
  type LabelConflict,
  type ProvinceJoin,
} from "../domain/data-set.ts";
import type { EventColumns } from "../domain/event-columns.ts";
import { codedAt } from "../domain/row-text.ts";
import { createGazetteer } from "../geo/place-names.ts";
import { createUnitJoin } from "../geo/province-grid.ts";

const LINES_SHOWN = 20;
/** What a row says of its place, the widest first. */
const CELLS = ["country", "admin1", "admin2", "location"] as const;
const LABEL = ["country", "admin1"] as const;

type Join = Pick<Boundaries, "admin1" | "countries">;

const codeOf = (way: JoinWay) => JOIN_WAYS.indexOf(way);

/** The places that rows name, read through the gazetteer once for each combination of names. */
function namedUnits(events: EventColumns, boundaries: Join) {
  const gazetteer = createGazetteer(boundaries.admin1, boundaries.countries);
  const indexOf = new Map(
    boundaries.admin1.features.map(({ properties }, at) => [properties.id, at]),
  );
  const known = new Map<string, { readonly unit: number; readonly isAdmin1: boolean }>();
  return (row: number, cells: readonly (typeof CELLS)[number][]) => {
    const codes = cells.map((cell) => events[cell].codes[row]);
    const key = codes.join();
    let named = known.get(key);
    if (named === undefined) {
      const texts = cells.map((cell) => [cell, codedAt(events[cell], row)]);
      const placed = gazetteer.find(Object.fromEntries(texts));
      named = {
        unit: indexOf.get(placed?.unit ?? "") ?? -1,
        isAdmin1: placed?.how === "admin1",
      };
      known.set(key, named);
    }
    return named;
  };
}

/**
 * Joins rows to provinces: by their point, else by the listed names of what they say of their place. A
 * point stands before a label; where the two differ the rows are counted by pair.
 */
export function joinProvinces(events: EventColumns, boundaries: Join): ProvinceJoin {
  const { admin1 } = boundaries;
  const { rows, longitude, latitude, line } = events;
  const { unitOf } = createUnitJoin(admin1);
  const namedBy = { label: namedUnits(events, boundaries), any: namedUnits(events, boundaries) };
  const unit = new Int16Array(rows);
  const how = new Uint8Array(rows);
  const conflicts = new Map<
    string,
    { label: number; labelled: number; located: number; lines: number[]; rows: number }
  >();
  const unmatched = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const located = unitOf(longitude[row] ?? NaN, latitude[row] ?? NaN);
    const label = events.admin1.codes[row]!;
    const hasLabel = label < events.admin1.texts.length;
    if (located >= 0) {
      unit[row] = located;
      how[row] = codeOf("point");
      const labelled = !hasLabel ? -1 : namedBy.label(row, LABEL).unit;
      if (labelled < 0 || labelled === located) continue;
      const key = `${label}:${labelled}:${located}`;
      const conflict = conflicts.get(key) ?? { label, labelled, located, lines: [], rows: 0 };
      conflict.rows++;
      if (conflict.lines.length < LINES_SHOWN) conflict.lines.push(line[row] ?? 0);
      conflicts.set(key, conflict);
      continue;
    }
    const named = namedBy.any(row, CELLS);
    unit[row] = named.unit;
    how[row] = named.unit < 0 ? codeOf("none") : codeOf(named.isAdmin1 ? "label" : "name");
    if (named.unit < 0 && hasLabel) unmatched.set(label, (unmatched.get(label) ?? 0) + 1);
  }
  const idAt = (at: number) => admin1.features[at]?.properties.id ?? "";
  return {
    units: admin1.features.map(({ properties: { id, name, country } }) => ({ id, name, country })),
    unit,
    how,
    conflicts: [...conflicts.values()]
      .map(({ label, labelled, located, lines, rows: count }): LabelConflict => ({
        label: events.admin1.texts[label] ?? "",
        labelled: idAt(labelled),
        located: idAt(located),
        rows: count,
        lines,
      }))
      .sort((a, b) => b.rows - a.rows),
    unmatched: [...unmatched]
      .map(([label, count]) => ({ name: events.admin1.texts[label] ?? "", rows: count }))
      .sort((a, b) => b.rows - a.rows),
  };
}
