import { expect, it, vi } from "vitest";
import { ACLED_ROW, manyRows, writeParquet } from "../../testing/event-files.ts";

it("a Parquet file packed by Snappy is read where WebAssembly is forbidden", async () => {
  const file = writeParquet(manyRows(ACLED_ROW, "event_id_cnty", [{}, {}]));
  vi.stubGlobal("WebAssembly", undefined);
  const { openEventFile } = await import("./open-event-file.ts");
  const { tables, faults } = await openEventFile(new Blob([file]), "table.parquet");
  vi.unstubAllGlobals();
  expect(faults).toEqual([]);
  expect(tables).toMatchObject([{ format: "parquet", recognised: { kind: "layout" } }]);
});
