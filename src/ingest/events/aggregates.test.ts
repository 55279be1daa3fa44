import { describe, expect, it } from "vitest";
import { aggregateIn, periodNames } from "./aggregates.ts";

const table = (text: string) => {
  const [header = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  return aggregateIn(header, rows);
};
const days = (count: number, line: (day: string, at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(String(at + 1).padStart(2, "0"), at)).join("\n");

describe("tables of counts", () => {
  it.each([
    [
      "ACLED's weekly export",
      "WEEK,REGION,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES,POPULATION_EXPOSURE,DISORDER_TYPE,ID,CENTROID_LATITUDE,CENTROID_LONGITUDE\n2024-01-06,R,A,B,Battles,Armed clash,4,9,,P,1,34.9,71.2\n2024-01-13,R,A,B,Battles,Armed clash,2,1,,P,1,34.9,71.2\n2024-01-20,R,A,B,Battles,Armed clash,0,1,,P,1,34.9,71.2",
      { code: "counted", column: "EVENTS", period: "WEEK" },
    ],
    [
      "counts by month and year",
      "Country,Admin1,Month,Year,Events,Fatalities\nA,B,May,2020,3,4\nA,B,June,2020,5,4\nA,B,July,2020,0,0",
      { code: "counted", column: "Events", period: "Month" },
    ],
    [
      "running totals by place",
      `Country,Date,Cases\n${days(6, (day, at) => `A,2020-04-${day},${3 + at * 2}\nB,2020-04-${day},${9 + at}`)}`,
      { code: "cumulative", column: "Cases" },
    ],
    [
      "the same places every day",
      `Country,Date,New cases\n${days(6, (day, at) => `A,2020-04-${day},${(at * 7) % 5}\nB,2020-04-${day},${(at * 3) % 4}`)}`,
      { code: "regular", days: 1 },
    ],
    [
      "the same places every month",
      `Country,Date,Index\n${days(8, (month, at) => `A,2020-${month}-01,${(at * 7) % 5}\nB,2020-${month}-01,${(at * 3) % 4}`)}`,
      { code: "regular", days: 30 },
    ],
    [
      "a series called cumulative",
      "date,cumulative deaths\n2024-01-01,5\n2024-01-02,7",
      { code: "series", column: "cumulative deaths" },
    ],
    [
      "dates and numbers",
      "date,killed,injured\n2024-01-01,5,6\n2024-01-02,7,9\n2024-01-03,7,9",
      { code: "numbers" },
    ],
  ])("%s", (_, text, aggregate) => {
    expect(table(text)).toEqual(aggregate);
  });
});

it.each([
  ["whether one is", "Date,Province,Confirmed\n2024-01-01,A,1\n2024-01-04,B,0"],
  ["how many of the dead are", "Date,Group,Confirmed\n2024-01-01,Reds,4\n2024-01-04,Blues,12"],
])("events of which it is said %s confirmed are no counts of the sick", (_, text) => {
  expect(table(text)).toBeNull();
});

it("days that follow each other are names of columns from four on: an event may have three", () => {
  const days = ["2023-02-16", "2023-02-17", "2023-02-18", "2023-02-19"];
  expect(periodNames(["Kabul", ...days])).toEqual([false, true, true, true, true]);
  expect(periodNames(["Kabul", ...days.slice(1)])).toEqual([false, false, false, false]);
});

describe("tables of events are left alone", () => {
  const irregular = [1, 2, 4, 9, 10, 13];
  const events = (columns: (at: number) => string) =>
    irregular
      .map((day, at) => `A,2020-04-${String(day).padStart(2, "0")},${columns(at)}`)
      .join("\n");
  it.each([
    [
      "whose ids grow",
      `Province,Date,id,killed\n${events((at) => `${at + 1},${(at * 7) % 3}`)}\n${events((at) => `${at + 10},${(at * 5) % 3}`)}`,
    ],
    [
      "with two on a day",
      `Province,Date,killed\n${days(6, (day, at) => `A,2020-04-${day},${at * 2}\nA,2020-04-${day},${at * 2 + 1}`)}`,
    ],
    [
      "with actors",
      `Province,Date,Actor,killed\n${days(12, (day, at) => `A,2020-04-${day},X,${at}`)}`,
    ],
    [
      "whose incidents are numbered",
      `Province,Date,Incidents,killed\n${events((at) => `${at + 1},${(at * 7) % 3}`)}`,
    ],
    [
      "that name the incident",
      "Incident,Date,Province\n4,2020-04-01,A\n9,2020-04-07,A\n2,2020-04-08,A",
    ],
    ["of a few rows", "Province,Date,killed\nA,2020-04-01,1\nA,2020-04-02,2\nA,2020-04-03,3"],
  ])("%s", (_, text) => {
    expect(table(text)).toBeNull();
  });
});
