import { describe, expect, it } from "vitest";
import { UNKNOWN } from "../../domain/event-columns.ts";
import {
  ACLED_ROW,
  type Row,
  UCDP_ROW,
  writeDelimited,
  writeRows,
} from "../../testing/event-files.ts";
import { cameoKind, GDELT_TABLES } from "./gdelt-columns.ts";
import { readEventFile } from "./read-event-file.ts";
import { codedAt, dayNumber, listAt, openOne, read, readAny, textAt } from "./test-driver.ts";

const without = (row: Row, ...names: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
const recognisedIn = async (content: string) => (await openOne(content)).recognised;

describe("layouts of ACLED", () => {
  it("are not said where a few columns show none, and read all the same", async () => {
    const few = {
      event_id_cnty: "AFG1",
      event_date: "03/04/2023",
      event_type: "Battles",
      country: "Afghanistan",
      latitude: "34.5",
      longitude: "69.2",
      fatalities: "0",
    };
    expect(await recognisedIn(writeRows([few]))).toMatchObject({
      kind: "layout",
      columns: 7,
      form: "part",
    });
    const { columns } = await read(writeRows([few]));
    expect([...columns.start, ...columns.deathsBest]).toEqual([dayNumber("2023-04-03"), UNKNOWN]);
    expect(await recognisedIn(writeRows([{ ...few, tags: "" }]))).toMatchObject({ form: "whole" });
  });

  it("until March 2023", async () => {
    const row = {
      data_id: "9",
      ...without(ACLED_ROW, "disorder_type", "civilian_targeting", "tags"),
      event_id_no_cnty: "1",
      iso3: "AFG",
      inter1: "1",
      event_date: "16 February 2023",
    };
    expect(await recognisedIn(writeRows([row]))).toMatchObject({ columns: 31, form: "whole" });
    const { columns, layout } = await read(writeRows([row]));
    expect(layout).toBe("acled-2023");
    expect(columns.start[0]).toBe(dayNumber("2023-02-16"));
  });

  it("of the early years, days first", async () => {
    const row = Object.fromEntries(
      Object.entries({ gwno: "700", ...without(ACLED_ROW, "tags"), event_date: "03/04/2001" }).map(
        ([name, cell]) => [name.replace("assoc_", "ally_").toUpperCase(), cell],
      ),
    );
    const { columns, layout, decisions } = await read(writeRows([row]));
    expect(layout).toBe("acled-early");
    expect(columns.start[0]).toBe(dayNumber("2001-04-03"));
    expect(listAt(columns.sides.assoc1, 0)).toHaveLength(2);
    expect(decisions).toContainEqual({
      code: "date-order",
      order: "dmy",
      because: "layout",
      rows: 0,
    });
  });
});

describe("layouts of UCDP GED", () => {
  it("with other columns beside all of its own, or without one, are whole", async () => {
    const more = { X: "1", ...UCDP_ROW, extra: "z" };
    expect(await recognisedIn(writeRows([more]))).toMatchObject({ columns: 51, form: "whole" });
    expect(await recognisedIn(writeRows([without(UCDP_ROW, "relid")]))).toMatchObject({
      columns: 48,
      form: "whole",
    });
  });

  it("with 49 columns", async () => {
    const { columns, layout } = await read(writeRows([UCDP_ROW]));
    expect(layout).toBe("ucdp-49");
    expect([columns.start[0], columns.end[0]]).toEqual([
      dayNumber("2017-07-30"),
      dayNumber("2017-07-31"),
    ]);
    expect([columns.datePrecision[0], columns.geoPrecision[0]]).toEqual([2, 2]);
    expect([columns.deathsLow[0], columns.deathsBest[0], columns.deathsHigh[0]]).toEqual([6, 6, 8]);
    expect(codedAt(columns.eventType, 0)).toBe("Battles");
    expect(listAt(columns.sides.actor1, 0)).toEqual(["Government of A"]);
    expect(listAt(columns.source, 0)).toEqual(["Agency One", "Paper Two"]);
    expect(textAt(columns.id, 0)).toBe("244657");
  });

  it("knows deaths of 0 and one-sided violence", async () => {
    const row = { ...UCDP_ROW, type_of_violence: "3", best: "0", low: "0", high: "" };
    const { columns } = await read(writeRows([row]));
    expect(codedAt(columns.eventType, 0)).toBe("Violence against civilians");
    expect([columns.deathsLow[0], columns.deathsBest[0], columns.deathsHigh[0]]).toEqual([
      0,
      0,
      UNKNOWN,
    ]);
  });

  it("without a header row", async () => {
    const table = await openOne(writeRows([UCDP_ROW, { ...UCDP_ROW, id: "2" }], { header: false }));
    expect(table).toMatchObject({ headerLine: 0, recognised: { kind: "layout" } });
    const { columns, layout } = await read(writeRows([UCDP_ROW], { header: false }));
    expect([columns.rows, layout]).toEqual([1, "ucdp-49"]);
    expect([...columns.line]).toEqual([1]);
  });

  const OLD = ["relid", "code_status", "source_office", "source_date", "source_headline"];
  it.each([
    ["ucdp-42", ["source_original", "number_of_sources"]],
    ["ucdp-41", ["source_original", "number_of_sources", "where_description"]],
  ])("with fewer columns: %s", async (name, more) => {
    const { columns, layout } = await read(writeRows([without(UCDP_ROW, ...OLD, ...more)]));
    expect(layout).toBe(name);
    // There is no column of sources: they stand in the article's entry.
    expect(listAt(columns.source, 0)).toEqual(["Agency One", "Paper Two"]);
  });

  it("with names cut to ten characters", async () => {
    const row = Object.fromEntries(
      Object.entries(without(UCDP_ROW, "source_office")).map(([name, cell]) => [
        name.slice(0, 10),
        cell,
      ]),
    );
    expect(await recognisedIn(writeRows([row]))).toMatchObject({ form: "cut-names" });
    const { columns } = await read(writeRows([row]));
    expect(listAt(columns.source, 0)).toEqual(["Agency One", "Paper Two"]);
    expect(codedAt(columns.eventType, 0)).toBe("Battles");
  });
});

describe("layouts of GDELT", () => {
  const CELLS: Row = {
    GLOBALEVENTID: "1085000001",
    SQLDATE: "20230216",
    MonthYear: "202302",
    Year: "2023",
    FractionDate: "2023.1260",
    Actor1Name: "TALIBAN",
    Actor2Name: "POLICE",
    EventCode: "190",
    EventBaseCode: "190",
    EventRootCode: "19",
    GoldsteinScale: "-10.0",
    ActionGeo_Type: "4",
    ActionGeo_FullName: "Kandahar, Kandahar, Afghanistan",
    ActionGeo_CountryCode: "AF",
    ActionGeo_ADM1Code: "AF23",
    ActionGeo_Lat: "31.61",
    ActionGeo_Long: "65.7101",
    DATEADDED: "20230216",
    SOURCEURL: "https://www.example.org/news/1?a=1;b=2",
  };
  const wide = { ActionGeo_Type: "1", ActionGeo_FullName: "Afghanistan", EventRootCode: "03" };
  const countries = { ...CELLS, GLOBALEVENTID: "2", ...wide };
  const tableOf = (columns: readonly string[], rows: readonly Row[]) =>
    rows.map((row) => columns.map((name) => row[name] ?? ""));

  it.each(GDELT_TABLES.map((columns) => [columns.length, columns] as const))(
    "with %i columns, with and without a header row",
    async (width, columns) => {
      const bare = tableOf(columns, [CELLS, countries]);
      for (const [form, rows] of [
        ["no-header", bare],
        ["whole", [[...columns], ...bare]],
      ] as const) {
        const text = writeDelimited(rows, { delimiter: "\t" });
        expect(await recognisedIn(text)).toMatchObject({ columns: width, form });
        const { columns: got, layout, notes } = await read(text);
        expect([layout, got.rows, notes]).toEqual(["gdelt", 2, []]);
        expect([...got.start]).toEqual(Array(2).fill(dayNumber("2023-02-16")));
        expect([got.longitude[0], got.latitude[0]]).toEqual([65.7101, 31.61]);
        expect([...got.geoPrecision]).toEqual([1, 6]);
        expect([...got.deathsBest]).toEqual([UNKNOWN, UNKNOWN]);
        expect(got.eventType.texts).toEqual(["Fight", "Express intent to cooperate"]);
        expect(codedAt(got.country, 0)).toBe("Afghanistan");
        expect(listAt(got.sides.actor2, 0)).toEqual(["POLICE"]);
        expect(listAt(got.source, 0)).toEqual(columns.length === 57 ? [] : ["example.org"]);
      }
    },
  );

  it("has kinds of events by any code of theirs, also where it lost its zero", () => {
    expect(["01", "1", "010", "020", "190", "0311", "311", "20", "X"].map(cameoKind)).toEqual([
      "Make public statement",
      "Make public statement",
      "Make public statement",
      "Appeal",
      "Fight",
      "Express intent to cooperate",
      "Express intent to cooperate",
      "Use unconventional mass violence",
      "X",
    ]);
  });
});

describe("another table", () => {
  const strikes = [
    ["Strike", "Date", "Agency", "Location", "Latitude", "Longitude", "Minimum Total Killed"],
    ["B1", "17/06/2004", "South", "Village A", "32.3", "69.4", "6"],
    ["B2", "8/5/2005", "North", "Village B", "32.9", "_70.2", "Unreported"],
    ["B3", "30/6/2005", "North", "Village C", "32.9", "70.2", "-"],
  ];

  it("is guessed by names and content", async () => {
    const { columns, layout, decisions, notes } = await read(writeDelimited(strikes));
    expect(layout).toBe("mapped");
    expect(columns.rows).toBe(3);
    expect(columns.start[1]).toBe(dayNumber("2005-05-08"));
    expect(columns.longitude[1]).toBe(70.2);
    expect([...columns.deathsLow]).toEqual([6, UNKNOWN, UNKNOWN]);
    expect(textAt(columns.id, 2)).toBe("B3");
    expect(decisions).toContainEqual({
      code: "date-order",
      order: "dmy",
      because: "file",
      rows: 2,
    });
    expect(notes).toMatchObject([{ fate: "repaired", reason: "stray-sign", lines: [3] }]);
  });

  it("whose dates do not say their order asks for it", async () => {
    const text = writeDelimited(strikes.filter((_, row) => row === 0 || row === 2));
    expect(await readAny(text)).toMatchObject({
      kind: "undecided",
      undecided: {
        either: 1,
        readings: [{ text: "8/5/2005", dmy: "2005-05-08", mdy: "2005-08-05" }],
      },
    });
    const { columns } = await read(text, { dateOrder: "mdy" });
    expect(columns.start[0]).toBe(dayNumber("2005-08-05"));
  });

  it("whose dates do not say the order of their last days asks for it", async () => {
    const text = writeDelimited([
      ["Date", "Province", "Group"],
      ["01/01/2023 - 05/06/2023", "Kabul", "A"],
    ]);
    expect(await readAny(text)).toMatchObject({
      kind: "undecided",
      undecided: {
        either: 1,
        readings: [{ dmy: "2023-01-01/2023-06-05", mdy: "2023-01-01/2023-05-06" }],
      },
    });
  });

  it.each([
    [
      "counts by week",
      "WEEK,COUNTRY,ADMIN1,EVENT_TYPE,EVENTS,FATALITIES\n2024-01-06,A,B,Battles,4,9\n2024-01-13,A,B,Battles,2,1\n",
    ],
    ["a daily series", "date,deaths_cumulative,injured\n2024-01-01,5,6\n2024-01-02,7,9\n"],
    ["dates and numbers", "date,killed,injured\n2024-01-01,5,6\n2024-01-02,7,9\n2024-01-03,7,9\n"],
  ])("of %s is refused, with the reason", async (_, text) => {
    const table = await openOne(text);
    expect(table.recognised.kind).toBe("aggregate");
    const read = await readEventFile(table, { layout: "mapped", convention: "other", columns: {} });
    expect(read.kind).toBe("refused");
  });
});
