import { reasonOf } from "../../domain/reason-of.ts";
import type { Course } from "./byte-source.ts";
import type { OpenedTable } from "./opened.ts";
import { readDelimited } from "./read-delimited.ts";
import { readJson } from "./read-json.ts";
import type { RowTaker } from "./row-taker.ts";

async function read(table: OpenedTable, course: Course, taker: RowTaker): Promise<void> {
  const { source } = table;
  switch (source.kind) {
    case "delimited":
      return readDelimited(source, table, course, taker);
    case "json":
      return readJson(source, table, course, taker);
    case "sheet":
      return (await import("./open-sheets.ts")).readSheet(source, table, taker);
    case "parquet":
      return (await import("./open-parquet.ts")).readParquet(source, table, taker);
  }
}

/**
 * Reads the rows of a table, whatever its format. Damage is said in `course`; the rows before it
 * are read.
 */
export async function readRows(table: OpenedTable, course: Course, taker: RowTaker): Promise<void> {
  try {
    await read(table, course, taker);
  } catch (error) {
    course.cut = reasonOf(error);
  }
}
