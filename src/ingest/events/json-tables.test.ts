import { expect, it } from "vitest";
import { openOne, read, textAt } from "./test-driver.ts";

const NAMES = ["id", "date", "province", "killed"];
const ROWS = [
  ["e1", "2023-02-16", "Kunar", 3],
  ["e2", "2023-02-17", "Herat", null],
  ["e3", "2023-02-18", "Kabul", 0],
];
const records = ROWS.map((row) => Object.fromEntries(NAMES.map((name, at) => [name, row[at]])));
const cellsOf = (at: number) => ROWS.map((row) => row[at]);
const byColumn = <T>(cells: (column: readonly unknown[]) => T) =>
  Object.fromEntries(NAMES.map((name, at) => [name, cells(cellsOf(at))]));

it.each<[string, unknown]>([
  ["rows under a row of names", [NAMES, ...ROWS]],
  ["rows under a row of names, as sheets answer", { range: "A1:D4", values: [NAMES, ...ROWS] }],
  ["rows with names beside them", { columns: NAMES, index: [0, 1, 2], data: ROWS }],
  ["columns of cells in lists", byColumn((cells) => cells)],
  ["columns of cells by the number of the row", byColumn((cells) => ({ ...cells }))],
  ["records by their ids", Object.fromEntries(records.map((record) => [record["id"], record]))],
])("a table in JSON is read: %s", async (_, value) => {
  const text = JSON.stringify(value);
  expect((await openOne(text, "events.json")).header).toEqual(NAMES);
  const { columns } = await read(text);
  expect([0, 1, 2].map((row) => textAt(columns.id, row))).toEqual(["e1", "e2", "e3"]);
  expect([...columns.deathsBest]).toEqual([3, -1, 0]);
});

it("a table in JSON that is longer than what is looked at first is read whole", async () => {
  const rows = Array.from({ length: 9000 }, (_, at) => [`e${at}`, "2023-02-16", "Kunar", at]);
  const { columns } = await read(JSON.stringify({ columns: NAMES, data: rows }));
  expect(columns.rows).toBe(9000);
});
