import type { CodedColumn, EventColumns } from "../../domain/event-columns.ts";

/** What rows name at most, the narrowest first, and how exact that is on UCDP's scale. */
const LEVELS = [
  ["admin2", 3],
  ["admin1", 4],
  ["country", 6],
] as const;

/** Fewer may have happened at one spot. */
const FEWEST = 3;

interface Group {
  readonly longitude: number;
  readonly latitude: number;
  rows: number;
  /** All of its rows have that point. */
  isShared: boolean;
}

const isNamed = ({ texts, codes }: CodedColumn, row: number) => codes[row]! < texts.length;

/**
 * Where all rows that name no more than one country, province or district have one and the same point,
 * it is the middle of that, and no spot. Changes `geoPrecision` where the file does not say it.
 * → the rows, ascending.
 */
export function widenSharedPoints(
  events: Pick<
    EventColumns,
    | "rows"
    | "longitude"
    | "latitude"
    | "geoPrecision"
    | "country"
    | "admin1"
    | "admin2"
    | "location"
  >,
): number[] {
  const { rows, longitude, latitude, geoPrecision, country, admin1, admin2, location } = events;
  const groups = new Map<string, Group>();
  const levelOf = (row: number) => LEVELS.find(([level]) => isNamed(events[level], row));
  const keyOf = (row: number): string | null => {
    if (geoPrecision[row] !== 0 || Number.isNaN(longitude[row]) || isNamed(location, row))
      return null;
    return levelOf(row) === undefined
      ? null
      : [country, admin1, admin2].map(({ codes }) => codes[row]).join();
  };
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row);
    if (key === null) continue;
    const [x, y] = [longitude[row]!, latitude[row]!];
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { longitude: x, latitude: y, rows: 1, isShared: true });
    else {
      group.rows += 1;
      group.isShared &&= group.longitude === x && group.latitude === y;
    }
  }
  const widened: number[] = [];
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row);
    const group = key === null ? undefined : groups.get(key);
    if (group === undefined || !group.isShared || group.rows < FEWEST) continue;
    geoPrecision[row] = levelOf(row)?.[1] ?? 0;
    widened.push(row);
  }
  return widened;
}
