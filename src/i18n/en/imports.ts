import { formatNumber, plural } from "../plural.ts";

const percent = (share: number) => `${Math.floor(share * 100)}%`;
const events = (rows: number) => plural(rows, "event", "events");
const rowsOf = (rows: number) => plural(rows, "row", "rows");
const megabytes = (bytes: string) => `${formatNumber(Math.round(Number(bytes) / 1024 / 1024))} MB`;

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

const LAYOUTS = {
  acled: "layout since March 2023",
  "acled-2023": "layout until March 2023",
  "acled-early": "layout of the early years",
  "ucdp-49": "layout with 49 columns",
  "ucdp-42": "layout with 42 columns",
  "ucdp-41": "layout with 41 columns",
  mapped: "",
} as const;
const FORMS = {
  whole: "",
  part: "a part of its columns",
  "cut-names": "names cut to 10 characters, as in shapefiles",
  "no-header": "without a header row",
} as const;
const PUBLISHERS = { acled: "ACLED", ucdp: "UCDP GED", other: "Table" } as const;

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(", ");

const FIELDS = {
  id: "Id of the event",
  date: "Date, or first day",
  dateEnd: "Last day",
  datePrecision: "How exact the date is",
  latitude: "Latitude",
  longitude: "Longitude",
  geoPrecision: "How exact the place is",
  eventType: "Type of event",
  subType: "Sub-type",
  actor1: "First side",
  assoc1: "With the first side",
  actor2: "Second side",
  assoc2: "With the second side",
  source: "Source",
  otherSource: "Source, if that is empty",
  country: "Country",
  admin1: "Province",
  admin2: "District",
  location: "Town or village",
  deathsLow: "Deaths, lowest estimate",
  deathsBest: "Deaths, best estimate",
  deathsHigh: "Deaths, highest estimate",
  phrase: "Description",
} as const;

const HOLDS = {
  degrees: "numbers",
  date: "dates",
  number: "numbers",
  text: "text",
  any: "cells",
} as const;

/** Words of what happens to a file of events between its choice and the data set. */
export const imports = {
  fields: FIELDS,
  recognised: (
    convention: keyof typeof PUBLISHERS,
    layout: keyof typeof LAYOUTS,
    columns: number,
    form: keyof typeof FORMS,
  ) =>
    joined(
      PUBLISHERS[convention],
      plural(columns, "column", "columns"),
      // "UCDP GED, 49 columns" says its layout already.
      convention === "ucdp" ? "" : LAYOUTS[layout],
      FORMS[form],
    ),
  unknown: (columns: number) => `No layout that is known, ${plural(columns, "column", "columns")}`,
  aggregates: {
    counted: (column: string, period: string | null) =>
      `Counts of events${period === null ? "" : ` by ${period}`}, not events: each row has its number in the column “${column}”. Counting its rows would be wrong.`,
    series: (column: string) =>
      `A series over time without places, not events (column “${column}”).`,
    cumulative: (column: string) =>
      `A running total, not events: “${column}” grows row by row for each place.`,
    regular: (days: number) =>
      `A series, not events: the same places again every ${days === 1 ? "day" : days === 7 ? "week" : "month"}, with numbers only.`,
    numbers: () => "A date and numbers only, without place or actor: a series, not events.",
  },
  faults: {
    empty: () => "There is nothing in it.",
    "not-text": () => "It is neither text nor any kind of table that Attest reads.",
    markup: () =>
      "It is a web page or XML, whatever its name says. Open it in a spreadsheet program and save it as .xlsx or .csv.",
    "other-kind": (kind: string) => `It is a ${kind} file, whatever its name says, and no table.`,
    "no-delimiter": () => "No comma, semicolon, tab or bar parts its lines into cells.",
    "no-objects": () => "The JSON in it holds no list of objects.",
    "one-value": () => "Its objects have one value each, so nothing says when and where.",
    "nested-archive": () => "It is an archive in an archive in an archive.",
    "no-directory": () => "The archive has no list of its files; it may have been cut off.",
    "packed-otherwise": () => "It is packed in a way that Attest does not read.",
    "no-header": () => "None of its first rows names the columns.",
    "no-rows": () => "It has a header and no rows under it.",
    damaged: (report: string) => `It is damaged${report === "" ? "." : `: ${report}`}`,
    encrypted: () => "It is protected by a password. Add a copy without one.",
    "too-large": (bytes: string) => `Unpacked it would be ${megabytes(bytes)}: too large to hold.`,
  },
  nothingKept: (reasons: readonly string[]) =>
    reasons.length === 0
      ? "None of its rows could be read as an event."
      : `None of its rows could be kept: ${reasons.join("; ")}.`,

  states: {
    waiting: "is being read as soon as the files before it are",
    opening: "is being read: what is in it?",
    rows: "is being read",
    joining: "is being read: rows are put into their provinces",
    asking: "waits for your answer",
    noEvents: "No events were found in the file.",
    imported: (rows: number, id: string) => `holds ${events(rows)}, as data set ${id}`,
    table: (name: string) => `${name}:`,
    notRead: "Not read:",
    because: (where: string, why: string) => `${where}: ${why}`,
  },
  pace: (rows: number, rowsPerSecond: number | null, secondsLeft: number | null, share: number) =>
    [
      events(rows),
      share === 0 ? "" : percent(share),
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
    guess: (name: string, holds: keyof typeof HOLDS) =>
      `guessed: named “${name}” and holds ${HOLDS[holds]}`,
    byYou: "chosen by you",
    more: "More fields",
    needed: "Still needed",
    enough: "All that is needed is said: when and where.",
    missing: {
      date: "a date: which column says when?",
      place: "a place: latitude and longitude, or a province, district or town",
      latitude: "the latitude that belongs to the longitude",
      longitude: "the longitude that belongs to the latitude",
    },
    problems: "Look at these",
    problem: {
      "not-numbers": (column: string, cells: number, stated: number, odd: string) =>
        `Column “${column}” has ${formatNumber(cells)} of ${plural(stated, "cell", "cells")} that are no number, such as “${odd}”.`,
      "not-dates": (column: string, cells: number, stated: number, odd: string) =>
        `Column “${column}” has ${formatNumber(cells)} of ${plural(stated, "cell", "cells")} that are no date, such as “${odd}”.`,
      "not-degrees": (column: string, cells: number, stated: number, odd: string) =>
        `Column “${column}” has ${formatNumber(cells)} of ${plural(stated, "cell", "cells")} outside of the globe, such as “${odd}”.`,
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
    },
    conventionMeans: {
      other:
        "0 deaths means nobody died. Codes of exactness are read as UCDP’s. Several actors in a cell are parted by semicolons.",
      acled:
        "0 deaths means that no number is known. Dates: 1 the day, 2 the week, 3 the month. Places: 1 the spot, 2 near it, 3 the province.",
      ucdp: "0 deaths means nobody died. Dates: 1 the day to 5 a year. Places: 1 the spot to 7 international waters. Types of violence: 1, 2 and 3.",
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
  },

  decisions: {
    mapped: (fileName: string | null, columns: number) =>
      fileName === null
        ? `Read as you mapped it: ${plural(columns, "column", "columns")}`
        : `Read as you mapped ${fileName}: ${plural(columns, "column", "columns")}`,
    column: (field: keyof typeof FIELDS, column: string) => `${FIELDS[field]}: column “${column}”`,
    encoding: (encoding: string) => `Written in ${encoding}, by its first bytes`,
    delimiter: (delimiter: string) =>
      `Cells parted by ${{ ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" }[delimiter] ?? delimiter}`,
    lineEnds: (lineEnds: string) =>
      lineEnds === "none"
        ? "One line only"
        : lineEnds === "mixed"
          ? "Lines end in several ways"
          : `Lines end in ${lineEnds}`,
    headerLine: (line: number) =>
      line === 0
        ? "No row names the columns"
        : `The columns are named in line ${line}; what stands above is left out`,
    dateOrder: (order: "dmy" | "mdy", because: "file" | "analyst" | "layout", rows: number) => {
      const first = order === "dmy" ? "Day before month" : "Month before day";
      const why = {
        file:
          rows === 0
            ? "all dates mean the same either way"
            : `${plural(rows, "date exists", "dates exist")} in this order only`,
        analyst: "as you said",
        layout: "as ACLED wrote its dates then",
      }[because];
      return `${first}: ${why}`;
    },
    excelDates: (cells: number) =>
      `${plural(cells, "date", "dates")} as Excel counts days, since 1899-12-30`,
    decimalComma: (cells: number) =>
      `${plural(cells, "coordinate", "coordinates")} with a comma in place of the point`,
    zeroDeaths: (rows: number) =>
      `${rowsOf(rows)} with 0 deaths: ACLED writes 0 also where no number is known, so they are not known here`,
    cutFile: (report: string) => `The file ends too early or is damaged: ${report}`,
  },

  notes: {
    reasons: {
      "duplicate-id": "its id stands in an earlier row",
      "nothing-known": "says neither when, where nor who",
      "projected-coordinates": "coordinates in metres of a projection that is not known",
      "coordinates-out-of-range": "coordinates outside of the globe",
      "too-many-cells": "more cells than columns",
      "too-few-cells": "fewer cells than columns",
      "totals-row": "a total of other rows",
      "unclosed-quote": "a quotation mark that is not closed",
      "cut-row": "cut off at the end of the file",
      "long-row": "too long to be a row",
      "unreadable-row": "cannot be read",
      "no-date": "no date; kept as undated",
      "unreadable-date": "a date that is none; kept as undated",
      "end-before-start": "ends before it begins; the first day is kept",
      "swapped-coordinates": "latitude and longitude were swapped",
      "web-mercator": "coordinates in metres, turned into degrees",
      "zero-coordinates": "a point at 0,0; kept without a point",
      "half-coordinates": "one of two coordinates; kept without a point",
      "unreadable-coordinates": "coordinates that are no numbers; kept without a point",
      "stray-sign": "a sign in front of a number, left out",
      "unreadable-deaths": "deaths that are no number; kept as not known",
      "short-row": "fewer cells than columns, none of them needed",
    } as Readonly<Record<string, string>>,
    note: {
      "set-aside": (rows: number, reason: string) => `${rowsOf(rows)} set aside: ${reason}`,
      repaired: (rows: number, reason: string) => `${rowsOf(rows)} repaired: ${reason}`,
    },
    fates: { "set-aside": "set aside", repaired: "repaired" },
    lines: (lines: readonly number[], more: number) =>
      `${lines.length === 1 ? "line" : "lines"} ${lines.map(formatNumber).join(", ")}${more > 0 ? ` and ${formatNumber(more)} more` : ""}`,
    all: (lines: number) => `Show ${plural(lines, "line", "lines")}`,
    few: "Show fewer",
    download: "Download these rows (.csv)",
    fileName: (name: string) => `${name} rows set aside or repaired.csv`,
    head: { line: "line", reason: "reason", fate: "fate", cell: (n: number) => `cell ${n}` },
    cutList: (kept: number, rows: number) =>
      `${rowsOf(rows)} in all; the first ${formatNumber(kept)} are listed`,
  },
} as const;
