import { describe, expect, it } from "vitest";
import { codedAt, dayNumber, listAt, openOne, read } from "./test-driver.ts";
import { manyRows, UCDP_ROW, writeRows } from "../../testing/event-files.ts";

const rowsOf = (...lines: string[]) => lines.join("\n") + "\n";

describe("digits of the region's scripts", () => {
  const text = rowsOf(
    "date,province,latitude,longitude,killed",
    "۲۰۲۳-۰۲-۱۶,کابل,۳۴٫۵,۶۹٫۲,۱۲",
    "٢٠٢٣-٠٢-١٧,هرات,٣٤٫٣,٦٢٫٢,٣",
  );

  it("are read in dates, degrees and counts", async () => {
    const { columns, notes } = await read(text);
    expect([...columns.start]).toEqual(["2023-02-16", "2023-02-17"].map(dayNumber));
    expect([...columns.latitude]).toEqual([34.5, 34.3]);
    expect([...columns.longitude]).toEqual([69.2, 62.2]);
    expect([...columns.deathsBest]).toEqual([12, 3]);
    expect(codedAt(columns.admin1, 0)).toBe("کابل");
    expect(notes).toEqual([]);
  });
});

describe("columns of degrees that are named the wrong way round", () => {
  const file = (...points: string[]) =>
    rowsOf("date,place,latitude,longitude", ...points.map((point) => `2023-01-01,X,${point}`));

  it("are put right where the file as a whole says so, and each row is counted", async () => {
    const { columns, notes } = await read(file("69.2,34.5", "62.2,34.3"));
    expect([...columns.latitude]).toEqual([34.5, 34.3]);
    expect([...columns.longitude]).toEqual([69.2, 62.2]);
    expect(notes).toMatchObject([{ reason: "swapped-coordinates", rows: 2, lines: [2, 3] }]);
  });

  it("are left alone where most points lie in the region as they stand", async () => {
    const { columns, notes } = await read(file("34.5,69.2", "34.3,62.2", "69.2,34.5"));
    expect([...columns.latitude]).toEqual([34.5, 34.3, 69.2]);
    expect(notes).toEqual([]);
  });

  it("are left alone in a file about somewhere else", async () => {
    const { columns } = await read(file("6.5,3.4", "48.9,2.3"));
    expect([...columns.latitude]).toEqual([6.5, 48.9]);
  });
});

it("an answer of a server on one line is a list, though it holds one record", async () => {
  const answer = { TotalCount: 1, Result: [{ ...UCDP_ROW }] };
  const table = await openOne(JSON.stringify(answer), "answer.json");
  expect(table.format).toBe("json");
  expect(table.recognised.kind).toBe("layout");
});

it("the quotes that UCDP sets around each office are not part of its name", async () => {
  const rows = manyRows(UCDP_ROW, "id", [{ source_office: '"Agency One";"Agency Two"' }]);
  const { columns } = await read(writeRows(rows));
  expect(listAt(columns.source, 0)).toEqual(["Agency One", "Agency Two"]);
});

it("a column of timestamps is a date where no other column is", async () => {
  const { columns } = await read(
    rowsOf("timestamp,lat,lng", "2023-02-16T23:30:00Z,34.5,69.2", "2023-02-17 08:00,34.5,69.2"),
  );
  expect([...columns.start]).toEqual(["2023-02-16", "2023-02-17"].map(dayNumber));
});
