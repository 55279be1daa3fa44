import type { Decision } from "../../domain/decision.ts";
import type { DateOrder, EventField, Mapping } from "../../domain/event-fields.ts";
import type { YearSource } from "../../domain/import-question.ts";
import { orderInHeader } from "./header-order.ts";
import type { OpenedTable } from "./opened.ts";
import type { RowDecoder } from "./row-decoder.ts";
import { statedYear } from "./stated-year.ts";

interface Decided {
  readonly table: OpenedTable;
  readonly mapping: Mapping;
  readonly decoder: RowDecoder;
  readonly order: DateOrder;
  /** The order that the dates themselves say; null: they do not. */
  readonly decided: DateOrder | null;
  readonly cut: string | null;
}

function layoutOf({ table, mapping }: Decided): Decision[] {
  const { recognised, header } = table;
  const { layout, convention } = mapping;
  const isKnown =
    recognised.kind === "layout" &&
    recognised.mapping.layout === layout &&
    recognised.mapping.convention === convention;
  if (isKnown) {
    const { columns, form } = recognised;
    return [{ code: "layout", layout, convention, columns, form }];
  }
  const columns = Object.entries(mapping.columns) as [EventField, number][];
  return columns.map(([field, column]) => ({
    code: "column",
    field,
    // Where no row names the columns, they are told by their place.
    column: header[column] || String(column + 1),
  }));
}

function textFacts({ text, headerLine }: OpenedTable): Decision[] {
  if (text === null) return [];
  const decisions: Decision[] = [{ code: "encoding", encoding: text.encoding }];
  if (text.delimiter !== null) decisions.push({ code: "delimiter", delimiter: text.delimiter });
  decisions.push({ code: "line-ends", lineEnds: text.lineEnds });
  if (text.delimiter !== null && headerLine !== 1)
    decisions.push({ code: "header-line", line: headerLine });
  return decisions;
}

function dateOrder({ table, mapping, decoder, order, decided }: Decided): Decision[] {
  const [starts, ends] = [decoder.starts.evidence(), decoder.ends.evidence()];
  const rows = starts[order] + ends[order];
  const isWritten = rows + starts.either + ends.either > 0;
  if (!isWritten) return [];
  const stated = orderInHeader(table, mapping) === undefined ? "layout" : "header";
  const chosen = mapping.dateOrder === undefined ? stated : "analyst";
  return [{ code: "date-order", order, because: decided === null ? chosen : "file", rows }];
}

function yearsAdded({ table, mapping, decoder }: Decided): Decision[] {
  const sources = Object.entries(decoder.yearsAdded) as [YearSource, number][];
  const column = table.header[mapping.columns.year ?? -1] ?? "";
  const year = String(statedYear(table)?.year ?? "");
  return sources
    .filter(([, dates]) => dates > 0)
    .map(([from, dates]) => ({
      code: "year-added",
      from,
      said: from === "column" ? column : from === "heading" ? "" : year,
      dates,
    }));
}

/** What was decided for a table, in the order in which it is told. */
export function decisionsOf(asked: Decided): Decision[] {
  const { table, decoder, cut } = asked;
  const decisions = [
    ...layoutOf(asked),
    ...textFacts(table),
    ...dateOrder(asked),
    ...yearsAdded(asked),
  ];
  const cellsOf = (kind: "serial" | "solar") =>
    decoder.starts.rowsOfKind(kind) + decoder.ends.rowsOfKind(kind);
  const [serials, solar] = [cellsOf("serial"), cellsOf("solar")];
  if (serials > 0) decisions.push({ code: "excel-dates", cells: serials });
  if (solar > 0) decisions.push({ code: "solar-dates", cells: solar });
  if (table.system != null) decisions.push({ code: "reprojected", system: table.system });
  const { decimalCommas, angles, zeroDeaths, deathRanges, groupedDeaths } = decoder.observed;
  if (decimalCommas > 0) decisions.push({ code: "decimal-comma", cells: decimalCommas });
  if (angles > 0) decisions.push({ code: "angles", cells: angles });
  if (deathRanges > 0) decisions.push({ code: "death-ranges", rows: deathRanges });
  if (groupedDeaths > 0) decisions.push({ code: "grouped-deaths", cells: groupedDeaths });
  if (zeroDeaths > 0) decisions.push({ code: "zero-deaths", rows: zeroDeaths });
  if (cut !== null) decisions.push({ code: "cut-file", report: cut });
  return decisions;
}
