import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { UNKNOWN } from "../../domain/event-columns.ts";
import { ACLED_ROW, manyRows, writeRows } from "../../testing/event-files.ts";
import { openEventFile } from "./open-event-file.ts";
import { tableFacts } from "./table-facts.ts";
import { codedAt, dayNumber, listAt, openOne, read, textAt } from "./test-driver.ts";

const rowsOf = (...lines: string[]) => lines.join("\n") + "\n";
const spans = ({ start, end }: { readonly start: Int32Array; readonly end: Int32Array }) =>
  [...start].map((day, row) => [day, end[row]]);
const fieldsOf = async (text: string) => {
  const { guesses } = tableFacts(await openOne(text));
  return Object.fromEntries(guesses.map(({ field, name }) => [field, name]));
};
const sheetOf = (rows: readonly (readonly unknown[])[], merges: readonly string[] = []) => {
  const sheet = utils.aoa_to_sheet(rows as unknown[][]);
  sheet["!merges"] = merges.map((range) => utils.decode_range(range));
  return write(utils.book_new(sheet, "events"), {
    type: "array",
    bookType: "xlsx",
  }) as ArrayBuffer;
};

describe("a table with year, month and day in columns of their own", () => {
  const gtd = rowsOf(
    "eventid,iyear,imonth,iday,approxdate,country_txt,provstate,city,latitude,longitude,specificity,attacktype1_txt,targtype1_txt,gname,nkill",
    "201501020001,2015,1,2,,Afghanistan,Helmand,Sangin,32.07,64.83,1,Armed Assault,Police,Taliban,4",
    "201501000002,2015,1,0,,Afghanistan,Helmand,Sangin,32.07,64.83,1,Armed Assault,Police,Unknown,",
    "201500000003,2015,0,0,,Afghanistan,Helmand,Sangin,32.07,64.83,4,Armed Assault,Police,Taliban,0",
  );

  it("is guessed so", async () => {
    expect(await fieldsOf(gtd)).toMatchObject({
      date: "iyear",
      month: "imonth",
      day: "iday",
      actor1: "gname",
      eventType: "attacktype1_txt",
    });
  });

  it("has places as exact as the codebook of GTD says, not that of UCDP", async () => {
    const head = gtd.split("\n", 1)[0] ?? "";
    const lines = [1, 2, 3, 4, 5].map(
      (code) =>
        `20150102000${code},2015,1,2,,Afghanistan,Helmand,Sangin,32.07,64.83,${code},Armed Assault,Police,Taliban,4`,
    );
    const { columns } = await read(rowsOf(head, ...lines));
    expect([...columns.geoPrecision]).toEqual([1, 3, 3, 4, 6]);
  });

  it("has dates as vague as the first part that is not known", async () => {
    const { columns, notes } = await read(gtd);
    const day = dayNumber("2015-01-02");
    expect(spans(columns)).toEqual([
      [day, day],
      [dayNumber("2015-01-01"), dayNumber("2015-01-31")],
      [dayNumber("2015-01-01"), dayNumber("2015-12-31")],
    ]);
    expect([...columns.datePrecision]).toEqual([1, 4, 5]);
    expect([...columns.geoPrecision]).toEqual([1, 1, 4]);
    expect([...columns.deathsBest]).toEqual([4, UNKNOWN, 0]);
    expect(listAt(columns.sides.actor1, 1)).toEqual([]);
    expect(notes).toEqual([]);
  });
});

describe("a table with both coordinates in one column", () => {
  it("is guessed so, and rows without them are said", async () => {
    const text = rowsOf(
      "Date,Coordinates,Killed",
      '2023-01-01,"34.52, 69.17",3',
      '2023-01-02,"34.35, 62.2",5+',
      "2023-01-03,unknown,1",
      "2023-01-04,somewhere,1",
    );
    expect(await fieldsOf(text)).toMatchObject({ point: "Coordinates" });
    const { columns, notes, decisions } = await read(text);
    expect([...columns.longitude]).toEqual([69.17, 62.2, NaN, NaN]);
    expect([...columns.latitude]).toEqual([34.52, 34.35, NaN, NaN]);
    expect(notes).toMatchObject([
      { fate: "repaired", reason: "unreadable-coordinates", lines: [5] },
    ]);
    expect([...columns.deathsLow]).toEqual([UNKNOWN, 5, UNKNOWN, UNKNOWN]);
    expect(decisions).toContainEqual({ code: "death-ranges", rows: 1 });
  });
});

it("a date is as precise as it is long, in one cell or in two", async () => {
  const { columns } = await read(
    rowsOf(
      "date_start,date_end,province",
      "January 2020 to December 2022,,Kabul",
      "January 2020,December 2022,Kabul",
      "February 2023,,Kabul",
      "February 2023,February 2023,Kabul",
      "2023,,Kabul",
      "10-12 February 2023,,Kabul",
    ),
  );
  const [from, to] = ["2020-01-01", "2022-12-31"].map(dayNumber);
  expect(spans(columns).slice(0, 2)).toEqual([
    [from, to],
    [from, to],
  ]);
  expect([...columns.datePrecision]).toEqual([5, 5, 4, 4, 5, 2]);
});

it("degrees and minutes are read, and said", async () => {
  const { columns, decisions } = await read(
    rowsOf("date,lat,lon", "2023-01-01,34°30'N,69°15'E", "2023-01-02,34°30'N,69°15'E"),
  );
  expect([columns.latitude[0], columns.longitude[0]]).toEqual([34.5, 69.25]);
  expect(decisions).toContainEqual({ code: "angles", cells: 4 });
});

it("dates of the solar Hijri calendar are read, and said", async () => {
  const { columns, decisions } = await read(
    rowsOf("تاریخ,ولایت,کشته", "۱۴۰۱/۱۱/۲۷,کابل,۳", "۱۴۰۱/۱۱/۲۸,هرات,۱"),
  );
  expect([...columns.start]).toEqual(["2023-02-16", "2023-02-17"].map(dayNumber));
  expect([...columns.deathsBest]).toEqual([3, 1]);
  expect(decisions).toContainEqual({ code: "solar-dates", cells: 2 });
});

describe("the head of a table", () => {
  it("may have HXL's tags under it, which are no event", async () => {
    const text = rowsOf(
      "date,province,killed",
      "#date,#adm1+name,#affected+killed",
      "2023-02-16,Kabul,3",
    );
    const { columns, notes } = await read(text);
    expect([...columns.line]).toEqual([3]);
    expect(notes).toMatchObject([{ fate: "set-aside", reason: "tags-row", lines: [2] }]);
    expect((await openOne(text)).sample).toHaveLength(1);
  });

  it("may lack a name for a column that holds something", async () => {
    const { columns, notes } = await read(
      rowsOf(",date,province,killed,", "0,2023-01-01,Kabul,3,x", "1,2023-01-02,Kunar,4,y"),
    );
    expect([columns.rows, notes]).toEqual([2, []]);
  });

  it("may stand under names of groups of columns", async () => {
    const table = await openOne(
      rowsOf(
        "When,Where,,Casualties",
        "Date,Province,District,Killed",
        "2023-02-16,Kabul,Paghman,3",
        "2023-02-17,Kunar,Dangam,1",
      ),
    );
    expect([table.headerLine, table.header[2]]).toEqual([2, "District"]);
  });

  it("may have names over several columns, whose own names stand below", async () => {
    const text = rowsOf(
      "S. No.,Date,Province,Killed,,,Injured,",
      ",,,Civilians,Militants,Total,Civilians,Militants",
      "1,2023-02-16,Kunar,0,2,2,1,0",
      "2,2023-02-17,Herat,3,,3,,0",
    );
    const table = await openOne(text);
    expect([table.headerLine, table.header]).toEqual([
      2,
      [
        "S. No.",
        "Date",
        "Province",
        "Killed Civilians",
        "Killed Militants",
        "Killed Total",
        "Injured Civilians",
        "Injured Militants",
      ],
    ]);
    const { columns, notes } = await read(text);
    expect([...columns.deathsBest]).toEqual([2, 3]);
    expect(notes).toEqual([]);
    // A part of the dead is not all of them.
    const parts = await read(text.replaceAll("Total", "Police"));
    expect([...parts.columns.deathsBest]).toEqual([UNKNOWN, UNKNOWN]);
  });

  it("may have a name over columns of which nothing says what they are: the first is no total", async () => {
    const text = rowsOf(
      "Date,Province,Killed,,Remarks",
      "2023-02-16,Kunar,0,2,words",
      "2023-02-17,Herat,3,0,words",
    );
    expect(await fieldsOf(text)).not.toHaveProperty("deathsBest");
  });

  it("may have the names of groups above, where names stand there twice", async () => {
    const text = rowsOf(
      ",,Killed,,Injured,",
      "Date,Province,Civilians,Total,Civilians,Total",
      "2023-02-16,Kunar,0,2,1,1",
      "2023-02-17,Herat,3,3,0,0",
    );
    const { header } = await openOne(text);
    expect(header.slice(2)).toEqual([
      "Killed Civilians",
      "Killed Total",
      "Injured Civilians",
      "Injured Total",
    ]);
    expect([...(await read(text)).columns.deathsBest]).toEqual([2, 3]);
  });

  it("does not take the names of places of the first event for names of columns", async () => {
    const table = await openOne(
      rowsOf("Province,,Date,Killed", "Kunar,Nurgal,,2", "Herat,Injil,2023-02-17,1"),
    );
    expect([table.headerLine, table.sample.length]).toEqual([1, 2]);
  });

  it.each([
    ["Date,Province,,Group", "?,Kunar,x,ISKP", "2023-02-17,Kabul,y,TTP"],
    ["Year,Province,,Group,Notes", "2020-21,Kunar,x,ISKP,a", "2021,Kabul,y,TTP,b"],
  ])("may have a gap that the first event fills: %s", async (head, ...events) => {
    const table = await openOne(rowsOf(head, ...events));
    expect([table.headerLine, table.sample.length]).toEqual([1, 2]);
  });

  it("may be missing: the columns are asked for by their places", async () => {
    const text = rowsOf(
      "1,2023-01-01,Kabul,34.5,69.1",
      "2,2023-01-02,Kunar,34.9,71.1",
      "3,2023-01-03,Herat,34.3,62.2",
    );
    const table = await openOne(text);
    expect([table.headerLine, table.header]).toEqual([0, ["", "", "", "", ""]]);
    const guessed = tableFacts(table).guesses.map(({ field, column }) => [field, column]);
    expect(guessed).toEqual([
      ["date", 1],
      ["latitude", 3],
      ["longitude", 4],
    ]);
    const columns = { date: 1, admin1: 2 };
    const { columns: events, decisions } = await read(text, { columns });
    expect([...events.line]).toEqual([1, 2, 3]);
    expect(decisions).toContainEqual({ code: "column", field: "date", column: "2" });
  });
});

it("a column whose cells repeat is not guessed to be an id", async () => {
  const text = rowsOf(
    "org_id,date,province",
    "7,2023-02-16,Kabul",
    "7,2023-02-17,Kabul",
    "8,2023-02-18,Kunar",
  );
  expect(await fieldsOf(text)).not.toHaveProperty("id");
  expect((await read(text)).columns.rows).toBe(3);
});

it("sums and remarks under a short table do not hide what its columns are", async () => {
  const text = rowsOf(
    "date,province,killed,source",
    "2023-02-16,Kabul,3,A",
    "2023-02-17,Kunar,1,B",
    "Total,,4,",
    "Note: preliminary,,,",
    "Source: a ministry,,,",
  );
  expect(await fieldsOf(text)).toMatchObject({ date: "date", deathsBest: "killed" });
});

it("a part of ACLED's columns is ACLED's, whose zeros are not known", async () => {
  const part = ["event_date", "event_type", "actor1", "country", "admin1", "location"];
  const names = [...part, "latitude", "longitude", "fatalities"];
  const row = Object.fromEntries(
    names.map((name) => [name, name === "fatalities" ? "0" : (ACLED_ROW[name] ?? "")]),
  );
  const { columns, decisions } = await read(writeRows([row]));
  expect(decisions[0]).toMatchObject({ code: "layout", convention: "acled", form: "part" });
  expect([...columns.deathsBest]).toEqual([UNKNOWN]);
});

it("a column for each year is no table of events", async () => {
  const { recognised } = await openOne(rowsOf("Province,2019,2020,2021", "Kabul,1,2,3", "A,1,2,3"));
  expect(recognised).toEqual({
    kind: "aggregate",
    aggregate: { code: "pivot", column: "2019", columns: 3 },
  });
});

it("a cell merged over rows says the same of each, unless it is a number", async () => {
  const book = sheetOf(
    [
      ["Province", "Date", "Killed"],
      ["Kabul", "2023-01-01", 5],
      [null, "2023-01-02", null],
      ["Kunar", "2023-01-03", 1],
    ],
    ["A2:A3", "C2:C3"],
  );
  const { columns } = await read(book);
  expect([0, 1, 2].map((row) => codedAt(columns.admin1, row))).toEqual(["Kabul", "Kabul", "Kunar"]);
  expect([...columns.deathsBest]).toEqual([5, UNKNOWN, 1]);
});

describe("cells", () => {
  it("that say in words that nothing is known are empty", async () => {
    const rows = ["Unknown", "?", "not reported", "na", "none", "نامعلوم"].map((actor1) => ({
      actor1,
    }));
    const { columns } = await read(writeRows(manyRows(ACLED_ROW, "event_id_cnty", rows)));
    expect(columns.sides.actor1.texts).toEqual([]);
  });

  it("with marks that show nothing are the same as without", async () => {
    const { columns, notes } = await read(
      rowsOf(
        "date,province,killed",
        "\u200f2023-01-01,\u200fKabul\u200f,\u200e3",
        '2023-01-02,="Kabul",="4"',
      ),
    );
    expect(columns.admin1.texts).toEqual(["Kabul"]);
    expect([...columns.deathsBest]).toEqual([3, 4]);
    expect(notes).toEqual([]);
  });
});

describe("a first row longer than the beginning of a file", () => {
  const file = (length: number) =>
    rowsOf("date,province,notes", `2023-01-01,Kabul,${"x".repeat(length)}`, "2023-01-02,Kunar,y");

  it("is read", async () => {
    const { columns } = await read(file(300_000));
    expect(textAt(columns.phrase, 1)).toBe("y");
    expect(columns.rows).toBe(2);
  });

  it("is refused where it is too long to be a row", async () => {
    const { faults } = await openEventFile(new Blob([file(5_000_000)]), "long.csv");
    expect(faults).toMatchObject([{ code: "long-row" }]);
  });
});
