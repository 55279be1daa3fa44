import { type CellObject, type Range, read, SSF, type WorkBook } from "@e965/xlsx";
import type { FileFault } from "../../domain/import-question.ts";
import type { Member } from "./byte-source.ts";
import { headOf, type SampleRow } from "./find-header.ts";
import { type OpenedTable, SAMPLE_ROWS, type TableFormat, type TableSource } from "./opened.ts";
import type { RowTaker } from "./row-taker.ts";
import { recognise } from "./recognise-layout.ts";
import { RecordCells, textOfValue } from "./record-rows.ts";

/** A sheet has no more columns (XFD). */
const MOST_COLUMNS = 16_384;
const LOOKED_AT = 200;

const pad = (number: number) => String(number).padStart(2, "0");

/** A cell as the analyst means it: dates are numbers whose format makes them dates. */
function textOfCell(cell: CellObject | undefined, isFrom1904: boolean): string {
  if (cell === undefined || cell.t === "e") return "";
  if (cell.t === "n" && typeof cell.v === "number" && SSF.is_date(String(cell.z ?? ""))) {
    const date = SSF.parse_date_code(cell.v, { date1904: isFrom1904 }) as {
      readonly y: number;
      readonly m: number;
      readonly d: number;
    } | null;
    if (date !== null) return `${date.y}-${pad(date.m)}-${pad(date.d)}`;
  }
  return textOfValue(cell.v);
}

async function workbookOf(member: Member): Promise<WorkBook> {
  const bytes = new Uint8Array(await member.blob.arrayBuffer());
  return read(bytes, {
    type: "array",
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellText: false,
  });
}

type Row = (CellObject | undefined)[] | undefined;

/**
 * A cell merged downwards says the same of each of its rows. Not a number: one that stands for several
 * rows together must not be counted in each.
 */
function fillMerged(rows: readonly Row[], merges: readonly Range[]): void {
  for (const { s: first, e: last } of merges) {
    const cell = rows[first.r]?.[first.c];
    if (cell === undefined || (cell.t === "n" && !SSF.is_date(String(cell.z ?? "")))) continue;
    for (let at = first.r + 1; at <= last.r; at++) {
      const row = rows[at];
      if (row !== undefined) row[first.c] = cell;
    }
  }
}

const countsFrom1904 = ({ Workbook }: WorkBook) => Workbook?.WBProps?.date1904 === true;

/** Rows that are not empty; `line`: the row of the sheet, from 1. */
function rowsOf(workbook: WorkBook, name: string): SampleRow[] {
  const sheet = workbook.Sheets[name];
  const data: readonly Row[] | undefined = sheet?.["!data"];
  if (data === undefined) return [];
  fillMerged(data, sheet?.["!merges"] ?? []);
  const isFrom1904 = countsFrom1904(workbook);
  const rows: SampleRow[] = [];
  // Not by the sheet's stated range, which may name a million empty rows.
  data.forEach((row, at) => {
    const texts = Array.from((row ?? []).slice(0, MOST_COLUMNS), (cell) =>
      textOfCell(cell, isFrom1904),
    );
    if (texts.some((text) => text.trim() !== "")) rows.push({ line: at + 1, texts });
  });
  return rows;
}

/** @throws what the library throws at a damaged file */
export async function openSheets(
  member: Member,
  format: TableFormat,
): Promise<(OpenedTable | FileFault)[]> {
  const workbook = await workbookOf(member);
  const filled = workbook.SheetNames.map((sheet) => ({
    sheet,
    rows: rowsOf(workbook, sheet),
  })).filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return [{ code: "empty", where: member.name, detail: "" }];
  return filled.map(({ sheet, rows }) => {
    const name = filled.length === 1 ? member.name : `${member.name} › ${sheet}`;
    const head = headOf(rows.slice(0, LOOKED_AT), false);
    if (head === null) return { code: "no-header", where: name, detail: "" } as const;
    const { header, headerLine, under, titles } = head;
    return {
      name,
      format,
      header,
      headerLine,
      titles,
      sample: under.slice(0, SAMPLE_ROWS),
      text: null,
      recognised: recognise(header, under),
      source: { kind: "sheet", member, sheet, isFrom1904: countsFrom1904(workbook) },
    } as const;
  });
}

/** @throws what the library throws at a damaged file */
export async function readSheet(
  { member, sheet }: Extract<TableSource, { kind: "sheet" }>,
  { header, headerLine }: OpenedTable,
  taker: RowTaker,
): Promise<void> {
  const rows = rowsOf(await workbookOf(member), sheet);
  const cells = new RecordCells();
  for (const { line, texts } of rows) {
    if (line <= headerLine) continue;
    // A sheet keeps no empty cells behind the last that is filled.
    const missing = Math.max(0, header.length - texts.length);
    taker.row(cells.of([...texts, ...Array<string>(missing).fill("")], line));
  }
  taker.progress(member.blob.size);
}
