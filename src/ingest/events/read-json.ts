import { type Course, inUtf8, piecesOf } from "./byte-source.ts";
import { textOf } from "./cells.ts";
import { JsonElements } from "./json-elements.ts";
import { cellsOfRecord, parseRecord } from "./json-record.ts";
import type { OpenedTable, TableSource } from "./opened.ts";
import type { RowTaker } from "./row-taker.ts";
import { RecordCells } from "./record-rows.ts";
import { type Place, placeFrom } from "./stated-system.ts";

/** Turns a record's point into degrees. */
function setPlaced(cells: Map<string, string>, place: Place): void {
  const [x, y] = [Number(cells.get("longitude")), Number(cells.get("latitude"))];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return;
  const [longitude = x, latitude = y] = place([x, y]);
  cells.set("longitude", String(longitude)).set("latitude", String(latitude));
}

export async function readJson(
  source: Extract<TableSource, { kind: "json" }>,
  { header }: OpenedTable,
  course: Course,
  taker: RowTaker,
): Promise<void> {
  const cells = new RecordCells();
  const place = source.system === undefined ? null : await placeFrom(source.system);
  let row = 0;
  const elements = new JsonElements(source.depth, (bytes, isWhole) => {
    const text = textOf(bytes, 0, bytes.length);
    const record = parseRecord(text);
    const byName = record === null ? null : cellsOfRecord(record);
    if (byName !== null && place !== null) setPlaced(byName, place);
    // So deep there may be another list than that of the events; elsewhere each record has its number.
    if (byName !== null && source.depth >= 2 && !header.some((name) => byName.has(name))) return;
    row += 1;
    if (byName === null) {
      taker.fault(isWhole ? "unreadable-row" : "cut-row", row, text);
      return;
    }
    taker.row(
      cells.of(
        header.map((name) => byName.get(name) ?? ""),
        row,
      ),
    );
  });
  const pieces = inUtf8(piecesOf(source.member, course), source.encoding);
  for await (const { bytes, taken } of pieces) {
    elements.push(bytes);
    if (taken > 0) taker.progress(taken);
  }
  elements.end();
}
