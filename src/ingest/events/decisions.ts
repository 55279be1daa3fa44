import type { Mapping } from "../../domain/event-fields.ts";
import type { OpenedTable } from "./opened.ts";
import type { DateOrder } from "../../domain/event-fields.ts";
import type { RowDecoder } from "./row-decoder.ts";

export const DECIDED = [
  "layout",
  "encoding",
  "delimiter",
  "line-ends",
  "header-line",
  "date-order",
  "excel-dates",
  "decimal-comma",
  "zero-deaths",
  "cut-file",
] as const;

/** What was taken to be so for the whole file. */
export interface Decision {
  readonly about: (typeof DECIDED)[number];
  /** What was decided: "dmy", "windows-1252", ";", a number of cells. */
  readonly value: string;
  /** Why, in plain words. */
  readonly because: string;
}

interface Decided {
  readonly table: OpenedTable;
  readonly mapping: Mapping;
  readonly decoder: RowDecoder;
  readonly order: DateOrder;
  /** The order that the dates themselves say; null: they do not. */
  readonly decided: DateOrder | null;
  readonly cut: string | null;
}

function dateOrder({ mapping, decoder, order, decided }: Decided): Decision[] {
  const [starts, ends] = [decoder.starts.evidence(), decoder.ends.evidence()];
  const rows = starts[order] + ends[order];
  const isWritten = rows + starts.either + ends.either > 0;
  if (!isWritten) return [];
  const because =
    mapping.dateOrder !== undefined
      ? "chosen by the analyst"
      : decided === null
        ? "as ACLED wrote its dates then"
        : `${rows} dates exist in this order only`;
  return [{ about: "date-order", value: order, because }];
}

/** The facts that were decided for a file, in the order of DECIDED. */
export function decisionsOf(asked: Decided): Decision[] {
  const { table, mapping, decoder, cut } = asked;
  const { text, headerLine } = table;
  const decisions: Decision[] = [
    { about: "layout", value: mapping.layout, because: table.recognised.said },
  ];
  const add = (about: Decision["about"], value: string | number, because: string) =>
    decisions.push({ about, value: String(value), because });
  if (text !== null) {
    add("encoding", text.encoding, "from the first bytes of the file");
    if (text.delimiter !== null)
      add("delimiter", text.delimiter, "parts most lines into equally many cells");
    add("line-ends", text.lineEnds, "from the beginning of the file");
    if (text.delimiter !== null && headerLine !== 1)
      add(
        "header-line",
        headerLine,
        headerLine === 0 ? "the file has none" : "the first row that is like a header",
      );
  }
  decisions.push(...dateOrder(asked));
  const serials = decoder.starts.serials() + decoder.ends.serials();
  if (serials > 0) add("excel-dates", serials, "dates as numbers of days since 1899-12-30");
  const { decimalCommas, zeroDeaths } = decoder.observed;
  if (decimalCommas > 0) add("decimal-comma", decimalCommas, "coordinates with a comma");
  if (zeroDeaths > 0)
    add("zero-deaths", zeroDeaths, "ACLED's 0 may mean that no number is known: unknown here");
  if (cut !== null) add("cut-file", cut, "the file ends too early or is damaged");
  return decisions;
}
