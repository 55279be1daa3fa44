import { type Counts, type EventColumns, UNDATED, UNKNOWN } from "../../domain/event-columns.ts";

/** Deaths of some rows by one estimate: the sum where it is stated, and how many rows state none. */
export interface DeathCount {
  readonly sum: number;
  readonly unknown: number;
}

export interface RowSums {
  readonly rows: number;
  /** Rows by event type as the data set names it, the most first; "" where it names none. */
  readonly byType: readonly { readonly type: string; readonly rows: number }[];
  readonly deaths: Readonly<Record<"low" | "best" | "high", DeathCount>>;
  /** Of dated rows, days since 1970-01-01; null: none is dated. */
  readonly first: number | null;
  readonly last: number | null;
}

/** Deaths that are not known are counted apart, and never added as none. */
function deathsIn(column: Counts, rows: ArrayLike<number>): DeathCount {
  let sum = 0;
  let unknown = 0;
  for (let at = 0; at < rows.length; at++) {
    const deaths = column[rows[at]!]!;
    if (deaths === UNKNOWN) unknown++;
    else sum += deaths;
  }
  return { sum, unknown };
}

function typesIn({ eventType: { texts, codes } }: EventColumns, rows: ArrayLike<number>) {
  const counts = new Uint32Array(texts.length + 1);
  for (let at = 0; at < rows.length; at++) counts[Math.min(codes[rows[at]!]!, texts.length)]!++;
  return Array.from(counts, (count, code) => ({ type: texts[code] ?? "", rows: count }))
    .filter((each) => each.rows > 0)
    .sort((a, b) => b.rows - a.rows);
}

/** What some rows of a data set come to. */
export function sumRows(events: EventColumns, rows: ArrayLike<number>): RowSums {
  const { start, end, deathsLow, deathsBest, deathsHigh } = events;
  let first = Infinity;
  let last = -Infinity;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (start[row] === UNDATED) continue;
    if (start[row]! < first) first = start[row]!;
    if (end[row]! > last) last = end[row]!;
  }
  return {
    rows: rows.length,
    byType: typesIn(events, rows),
    deaths: {
      low: deathsIn(deathsLow, rows),
      best: deathsIn(deathsBest, rows),
      high: deathsIn(deathsHigh, rows),
    },
    first: first === Infinity ? null : first,
    last: last === -Infinity ? null : last,
  };
}
