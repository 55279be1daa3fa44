import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { UNDATED } from "../../domain/event-columns.ts";
import { openEventFile } from "./open-event-file.ts";
import { readEventFile } from "./read-event-file.ts";
import { tableFacts } from "./table-facts.ts";
import { dayNumber, mappingFor, openOne, read } from "./test-driver.ts";
import { lacksYear, withYear, yearsOf } from "./without-year.ts";

const linesOf = (...lines: readonly string[]) => lines.join("\n") + "\n";
const isoOf = (days: Int32Array) =>
  Array.from(days, (day) =>
    day === UNDATED ? null : new Date(day * 86_400_000).toISOString().slice(0, 10),
  );
async function dated(text: string, name?: string) {
  const table = await openOne(text, name);
  const result = await readEventFile(table, mappingFor(table));
  if (result.kind !== "read") throw new Error(result.kind);
  const { columns, notes, decisions } = result;
  return {
    start: isoOf(columns.start),
    lines: [...columns.line],
    notes: notes.map(({ reason, lines }) => [reason, ...lines]),
    year: decisions.filter(({ code }) => code === "year-added"),
    fields: Object.fromEntries(tableFacts(table).guesses.map(({ field, name }) => [field, name])),
  };
}

describe("a date without a year", () => {
  it.each([
    ["12 March", "12 March 2023"],
    ["March 12", "March 12 2023"],
    ["12-Mar", "12-Mar 2023"],
    ["12th March,", "12th March 2023"],
    ["Mon 12 March 14:30", "12 March 2023"],
    ["03/12", "03/12/2023"],
    ["3.12.", "3.12.2023"],
    ["28 Feb - 2 March", "28 Feb - 2 March 2023"],
    ["12. März", "12. März 2023"],
  ])("%s is one with it", (text, whole) => {
    expect(lacksYear(text)).toBe(true);
    expect(withYear(text, 2023)).toBe(whole);
  });

  it.each(["2023-03-12", "Mar-12", "soon", "12", "", "31/31", "2023"])("%s is none", (text) => {
    expect(withYear(text, 2023)).toBeNull();
  });

  it("of the solar Hijri calendar is one, too", () => {
    expect(withYear("27 دلو", 1401)).toBe("27 دلو 1401");
  });

  it("29 February is one in leap years only", () => {
    expect([withYear("29 Feb", 2023), withYear("29 Feb", 2024)]).toEqual([null, "29 Feb 2024"]);
  });
});

describe("years in a title or a name", () => {
  it.each([
    ["Incidents in 2023", [2023]],
    ["incidents_2023_final", [2023]],
    ["export 2024-01-05", []],
    ["As of December 2023", []],
    ["call 20230115", []],
    ["2022 and 2023", [2022, 2023]],
    ["2022/23", [NaN]],
  ])("%s", (text, years) => {
    expect(yearsOf(text)).toEqual(years);
  });
});

describe("dates without a year have the year", () => {
  const rows = ["12 March,Kunar,3", "13 March,Herat,1"];

  it("of another column, which is guessed, and is said", async () => {
    const text = linesOf(
      "Date,Year,Province,Killed",
      "12 March,2022,Kunar,3",
      "13 March,2023,Herat,1",
      "14 March,,Herat,1",
      "2021-01-05,2023,Herat,1",
    );
    const { start, notes, year, fields } = await dated(text);
    expect(fields).toMatchObject({ date: "Date", year: "Year" });
    expect(start).toEqual(["2022-03-12", "2023-03-13", null, "2021-01-05"]);
    expect(notes).toEqual([["no-year", 4]]);
    expect(year).toEqual([{ code: "year-added", from: "column", said: "Year", dates: 2 }]);
  });

  it("of a column also where only the file says what is day and what is month", async () => {
    const { columns } = await read(
      linesOf("Date,Year,Province", "03/12,2022,Kunar", "25/12,2022,Herat"),
    );
    expect([...columns.start]).toEqual(["2022-12-03", "2022-12-25"].map(dayNumber));
  });

  it("of the title above the table", async () => {
    const { start, year } = await dated(
      linesOf("Incidents in 2023", "Date,Province,Killed", ...rows),
    );
    expect(start).toEqual(["2023-03-12", "2023-03-13"]);
    expect(year).toEqual([{ code: "year-added", from: "title", said: "2023", dates: 2 }]);
  });

  it("of the file's name", async () => {
    const text = linesOf("Date,Province,Killed", ...rows);
    const { start, year } = await dated(text, "incidents 2021.csv");
    expect(start).toEqual(["2021-03-12", "2021-03-13"]);
    expect(year).toMatchObject([{ from: "file", said: "2021" }]);
  });

  it("of the sheet, each its own", async () => {
    const book = utils.book_new();
    for (const year of ["2021", "2022"])
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([
          ["Date", "Province", "Killed"],
          ["12 March", "Kunar", 3],
        ]),
        year,
      );
    const bytes = write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
    const { tables } = await openEventFile(new Blob([bytes]), "incidents.xlsx");
    const read = await Promise.all(tables.map((table) => readEventFile(table, mappingFor(table))));
    expect(read.map((each) => (each.kind === "read" ? isoOf(each.columns.start) : each))).toEqual([
      ["2021-03-12"],
      ["2022-03-12"],
    ]);
  });

  it("of the heading above them, which is no event", async () => {
    const text = linesOf(
      "Date,Province,Killed",
      "2021,,",
      "12 March,Kunar,3",
      "Events of 2022,,",
      "13 March,Herat,1",
      ",A remark of 1999 or so about it,",
      "14 March,Herat,1",
    );
    const { start, notes, year } = await dated(text);
    expect(start).toEqual(["2021-03-12", "2022-03-13", "2022-03-14"]);
    expect(notes).toEqual([["remark-row", 2, 4, 6]]);
    expect(year).toEqual([{ code: "year-added", from: "heading", said: "", dates: 3 }]);
  });

  it.each([
    ["nothing says it", "incidents.csv", []],
    ["title and name differ", "incidents 2021.csv", ["Incidents in 2023"]],
    ["a title names two", "incidents.csv", ["Incidents in 2022 and 2023"]],
    ["a title only says when it was written", "incidents.csv", ["Updated 31 December 2023"]],
  ])("not where %s: they are undated, and that is said", async (_, name, titles) => {
    const text = linesOf(...titles, "Date,Province,Killed", ...rows);
    const { start, notes, year, fields } = await dated(text, name);
    expect(fields).toMatchObject({ date: "Date" });
    expect(start).toEqual([null, null]);
    expect(notes).toEqual([["no-year", titles.length + 2, titles.length + 3]]);
    expect(year).toEqual([]);
  });

  it("and stand so in the mapping step", async () => {
    const table = await openOne(linesOf("Date,Province,Killed", ...rows), "incidents 2021.csv");
    expect(tableFacts(table).columns[0]?.readings[0]).toEqual({
      text: "12 March",
      dmy: "2021-03-12",
      mdy: "2021-03-12",
    });
  });
});

it("a day beside year and month may be called date", async () => {
  const { fields, start } = await dated(
    linesOf("Year,Month,Date,Province", "2023,2,16,Kunar", "2023,3,1,Herat"),
  );
  expect(fields).toMatchObject({ date: "Year", month: "Month", day: "Date" });
  expect(start).toEqual(["2023-02-16", "2023-03-01"]);
});
