import { describe, expect, it } from "vitest";
import type { Mapping } from "./event-fields.ts";
import type { ColumnFacts } from "./import-question.ts";
import { mappingProblems, missingFields } from "./mapping-problems.ts";

const mapped = (columns: Mapping["columns"]): Mapping => ({
  layout: "mapped",
  convention: "other",
  columns,
});

describe("what a mapping lacks", () => {
  it.each([
    ["a place and a date", {}, ["date", "place"]],
    ["a date", { admin1: 1 }, ["date"]],
    ["a place, a country being too wide", { date: 0, country: 1 }, ["place"]],
    [
      "the other coordinate, even beside a name",
      { date: 0, latitude: 1, admin1: 2 },
      ["longitude"],
    ],
    ["the latitude", { date: 0, longitude: 1 }, ["latitude"]],
    ["nothing with a point", { date: 0, latitude: 1, longitude: 2 }, []],
    ["nothing with a name", { date: 0, location: 1 }, []],
  ])("is %s", (_, columns, missing) => {
    expect(missingFields(mapped(columns))).toEqual(missing);
  });
});

describe("what looks wrong in a mapping", () => {
  const whole = { cells: 20, odd: null };
  const fine: ColumnFacts = {
    stated: 20,
    numbers: whole,
    precisions: whole,
    latitudes: whole,
    longitudes: whole,
    points: whole,
    dates: whole,
    withoutYear: { cells: 0, odd: null },
    readings: [],
  };
  const judged = (
    saysYear: boolean,
    columns: Mapping["columns"],
    ...facts: Partial<ColumnFacts>[]
  ) =>
    mappingProblems(mapped(columns), {
      header: ["first", "second", "third"],
      columns: facts.map((each) => ({ ...fine, ...each })),
      saysYear,
    });
  const problems = (columns: Mapping["columns"], ...facts: Partial<ColumnFacts>[]) =>
    judged(false, columns, ...facts);

  it("is nothing where all cells are what they should be", () => {
    expect(problems({ date: 0, latitude: 1, longitude: 2 }, {}, {}, {})).toEqual([]);
  });

  it("is a cell that is no number, and how many there are", () => {
    const odd = { cells: 17, odd: "north" };
    expect(problems({ latitude: 1 }, {}, { numbers: odd, latitudes: odd })).toEqual([
      {
        code: "not-numbers",
        field: "latitude",
        column: "second",
        cells: 3,
        stated: 20,
        odd: "north",
      },
    ]);
  });

  it("is a number that is no latitude", () => {
    expect(problems({ latitude: 1 }, {}, { latitudes: { cells: 19, odd: "734.9" } })).toMatchObject(
      [{ code: "not-degrees", cells: 1, odd: "734.9" }],
    );
  });

  it("is a word that does not say how exact a place is", () => {
    const precisions = { cells: 19, odd: "perhaps" };
    expect(
      problems({ geoPrecision: 0 }, { numbers: { cells: 0, odd: "Village" }, precisions }),
    ).toMatchObject([{ code: "not-precisions", cells: 1, odd: "perhaps" }]);
  });

  it("is a date without a year, unless a column or the table says it", () => {
    const dates = { dates: { cells: 0, odd: "3 May" }, withoutYear: { cells: 20, odd: "3 May" } };
    expect(problems({ date: 0 }, dates)).toMatchObject([
      { code: "no-year", cells: 20, odd: "3 May" },
    ]);
    expect(problems({ date: 0, year: 1 }, dates, {})).toEqual([]);
    expect(judged(true, { date: 0 }, dates)).toEqual([]);
    const some = { ...dates, withoutYear: { cells: 19, odd: "3 May" } };
    expect(judged(true, { date: 0 }, some)).toMatchObject([{ code: "not-dates", cells: 1 }]);
  });

  it("is a date that is none", () => {
    expect(problems({ dateEnd: 0 }, { dates: { cells: 0, odd: "soon" } })).toMatchObject([
      { code: "not-dates", cells: 20, odd: "soon" },
    ]);
  });

  it("is a column without cells, or with two meanings", () => {
    expect(problems({ admin1: 0 }, { stated: 0 })).toMatchObject([{ code: "no-cells" }]);
    expect(problems({ admin1: 0, admin2: 0 }, {})).toMatchObject([
      { code: "used-twice", field: "admin2" },
    ]);
    expect(problems({ source: 0, phrase: 0 }, {})).toEqual([]);
  });
});
