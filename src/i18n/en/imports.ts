import { formatNumber, plural } from "../plural.ts";
import { importFacts } from "./import-facts.ts";

const events = (rows: number) => plural(rows, "event", "events");
const rowsOf = (rows: number) => plural(rows, "row", "rows");

function timeLeft(seconds: number): string {
  if (seconds < 60) return plural(seconds, "second", "seconds");
  return plural(Math.round(seconds / 60), "minute", "minutes");
}

const dates = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
/** "2023-04-03" → "3 April 2023"; a span with its both ends. */
const day = (iso: string) =>
  iso
    .split("/")
    .map((part) => dates.format(new Date(`${part}T00:00:00Z`)))
    .join(" to ");

const HOLDS = {
  degrees: "numbers",
  point: "coordinates",
  date: "dates",
  year: "years",
  month: "months",
  day: "days",
  number: "numbers",
  precision: "words for how exact a place is",
  text: "text",
  any: "cells",
} as const;

/** Words of what happens to a file of events between its choice and the data set. */
export const imports = {
  ...importFacts,
  states: {
    waiting: "is being read as soon as the files before it are",
    opening: "is being read: what is in it?",
    rows: "is being read",
    joining: "is being read: rows are put into their provinces",
    asking: "waits for your answer",
    noEvents: "No events were found in the file.",
    imported: (rows: number) => `holds ${events(rows)}`,
    wasOpen: (name: string, isOn: boolean) =>
      `The same file was open before, as ${name}${isOn ? "" : ", which is switched off"}; it counts once.`,
    labelled: (rows: number) => `${rowsOf(rows)} labelled another province than they lie in`,
    look: (said: string) => `To look at, under Data sets: ${said}`,
    table: (name: string) => `${name}:`,
    notRead: "Not read:",
    because: (where: string, why: string) => `${where}: ${why}`,
  },
  pace: (rows: number, rowsPerSecond: number | null, secondsLeft: number | null) =>
    [
      events(rows),
      rowsPerSecond === null ? "" : `${formatNumber(rowsPerSecond)} rows a second`,
      secondsLeft === null || secondsLeft <= 0 ? "" : `about ${timeLeft(secondsLeft)} left`,
    ]
      .filter((part) => part !== "")
      .join(" · "),
  progress: (name: string) => `Read of ${name}`,
  cancel: (name: string) => `Cancel ${name}`,
  cancelAll: "Cancel all",
  again: "Change how it is read…",

  question: (name: string) => `How to read ${name}`,
  tables: {
    choose: "This file holds several tables. Choose which to read:",
    one: "Attest does not know this table. Say which column is what; the next file with the same columns is read in the same way.",
    read: (name: string) => `Read ${name}`,
    profile: (fileName: string) => `as you mapped ${fileName}`,
    sameShape: (name: string) => `has the columns of ${name} and is read in the same way`,
    left: "Cannot be read as events:",
    confirm: (count: number) => (count === 1 ? "Read the table" : `Read ${count} tables`),
    none: "No table is chosen.",
    notYet: (name: string) => `${name}: not all that is needed is said yet.`,
  },
  mapping: {
    preview: (name: string, rows: number) => `First ${rowsOf(rows)} of ${name}`,
    columns: "Which column is what",
    noColumn: "no column",
    column: (name: string, position: number) => (name === "" ? `column ${position}` : name),
    guess: {
      name: (name: string, holds: keyof typeof HOLDS) =>
        `guessed: named “${name}” and holds ${HOLDS[holds]}`,
      dates: () => "guessed: holds dates",
      "only-dates": () =>
        "guessed: no name says when, and of the columns left only this one holds dates",
      degrees: () => "guessed: its numbers, and those beside it, are degrees in the region",
      provinces: () => "guessed: no name says where, and its cells are names of provinces",
    },
    byYou: "chosen by you",
    more: "More fields",
    needed: "Still needed",
    enough: "All that is needed is said: when and where.",
    missing: {
      date: "a date: which column says when?",
      place:
        "a place: latitude and longitude (they may stand in one column), or a province, district or town",
      latitude: "the latitude that belongs to the longitude",
      longitude: "the longitude that belongs to the latitude",
    },
    problems: "Look at these",
    problem: {
      "not-numbers": (column: string, cells: number, stated: number, odd: string) =>
        `Column “${column}” has ${formatNumber(cells)} of ${plural(stated, "cell", "cells")} that are no number, such as “${odd}”.`,
      "not-precisions": (column: string, cells: number, stated: number, odd: string) =>
        `Column “${column}” has ${formatNumber(cells)} of ${plural(stated, "cell", "cells")} that are neither a number nor words for how exact a place is, such as “${odd}”.`,
      "not-dates": (column: string, cells: number, stated: number, odd: string) =>
        `Column “${column}” has ${formatNumber(cells)} of ${plural(stated, "cell", "cells")} that are no date, such as “${odd}”.`,
      "no-year": (column: string, cells: number, stated: number, odd: string) =>
        `Column “${column}” has ${formatNumber(cells)} of ${plural(stated, "cell", "cells")} with a day and a month but no year, such as “${odd}”, and neither a column, a heading, the title nor the name of the file says which year. Choose the column of the year; else these rows have no date.`,
      "not-degrees": (column: string, cells: number, stated: number, odd: string) =>
        `Column “${column}” has ${formatNumber(cells)} of ${plural(stated, "cell", "cells")} outside of the globe, such as “${odd}”.`,
      "not-points": (column: string, cells: number, stated: number, odd: string) =>
        `Column “${column}” has ${formatNumber(cells)} of ${plural(stated, "cell", "cells")} without two coordinates, such as “${odd}”.`,
      "used-twice": (column: string) => `Column “${column}” is chosen for two fields.`,
      "no-cells": (column: string) => `Column “${column}” is empty in the rows shown.`,
    },
    reading: (text: string, dmy: string | null, mdy: string | null) =>
      dmy === mdy
        ? `“${text}” is ${dmy === null ? "no date" : day(dmy)}`
        : `“${text}” is ${[dmy, mdy]
            .filter((iso) => iso !== null)
            .map(day)
            .join(" or ")}`,
    convention: "Whose codes the file uses",
    conventions: {
      other: "its own",
      acled: "ACLED’s",
      ucdp: "UCDP’s",
      gdelt: "GDELT’s",
      gtd: "GTD’s",
    },
    conventionMeans: {
      other:
        "0 deaths means nobody died. Codes of exactness are read as UCDP’s. Several actors in a cell are parted by semicolons.",
      acled:
        "0 deaths means that no number is known. Dates: 1 the day, 2 the week, 3 the month. Places: 1 the spot, 2 near it, 3 the province.",
      ucdp: "0 deaths means nobody died. Dates: 1 the day to 5 a year. Places: 1 the spot to 7 international waters. Types of violence: 1, 2 and 3.",
      gdelt:
        "Each row is what a program coded from news reports: several may be of one event. Places: 1 a country, 2 and 5 a province, 3 and 4 a town. Types are CAMEO’s, countries FIPS’s.",
      gtd: "0 deaths means nobody died. Places (specificity): 1 a town, 2 and 3 the middle of a district or the smallest area known, 4 of a province, 5 no more than the country.",
    },
  },
  dateOrder: {
    head: (name: string) => `Day or month first? ${name} does not say.`,
    affected: (rows: number) =>
      rows === 1
        ? "The date of 1 row means another day either way."
        : `The dates of ${formatNumber(rows)} rows mean another day either way.`,
    contrary: (dmy: number, mdy: number) =>
      `${rowsOf(dmy)} can only be read with the day first, ${formatNumber(mdy)} only with the month first: those of the other kind will have no date.`,
    example: (text: string, order: "dmy" | "mdy", iso: string | null) =>
      iso === null
        ? `“${text}” is no date with the ${order === "dmy" ? "day" : "month"} first`
        : day(iso),
    columns: { text: "In the file", dmy: "Day first", mdy: "Month first" },
    answer: { dmy: "The day comes first", mdy: "The month comes first" },
  },

  profiles: {
    title: "Tables that you mapped",
    what: "Files with the same columns are read in the same way, without asking.",
    row: (fileName: string, fields: number, columns: number) =>
      `${fileName}: ${plural(fields, "field", "fields")} of ${plural(columns, "column", "columns")}`,
    forget: (fileName: string) => `Forget how ${fileName} was mapped`,
    forgetWord: "Forget",
  },
} as const;
