import { formatNumber, plural } from "../plural.ts";

const rowsOf = (rows: number) => plural(rows, "row", "rows");
const megabytes = (bytes: string) => `${formatNumber(Math.round(Number(bytes) / 1024 / 1024))} MB`;

const LAYOUTS = {
  acled: "layout since March 2023",
  "acled-2023": "layout until March 2023",
  "acled-early": "layout of the early years",
  "ucdp-49": "layout with 49 columns",
  "ucdp-42": "layout with 42 columns",
  "ucdp-41": "layout with 41 columns",
  gdelt: "what a program coded from news reports",
  mapped: "",
} as const;
const FORMS = {
  whole: "",
  part: "a part of its columns",
  "cut-names": "names cut to 10 characters, as in shapefiles",
  "no-header": "without a header row",
} as const;
const STEPS: Readonly<Record<number, string>> = {
  1: "day",
  7: "week",
  30: "month",
  91: "quarter",
  365: "year",
};
const PUBLISHERS = {
  acled: "ACLED",
  ucdp: "UCDP GED",
  gdelt: "GDELT",
  gtd: "GTD",
  other: "Table",
} as const;

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(", ");

const FIELDS = {
  id: "Id of the event",
  date: "Date, or first day",
  year: "Year, if the date has none",
  month: "Month, if the date is a year",
  day: "Day, if the date is a year",
  dateEnd: "Last day",
  datePrecision: "How exact the date is",
  latitude: "Latitude",
  longitude: "Longitude",
  point: "Both coordinates in one cell",
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

/** Words of what a file of events is, how it was read, and what of it was not. */
export const importFacts = {
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
      // "UCDP GED, 49 columns" says its layout already; a part of the columns may be of any.
      convention === "ucdp" || form === "part" ? "" : LAYOUTS[layout],
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
      `A series, not events: the same places or sides again every ${STEPS[days] ?? plural(days, "day", "days")}, with numbers.`,
    pivot: (column: string, columns: number) =>
      `Sums, not events: each of ${plural(columns, "column", "columns")} holds the numbers of a period (“${column}” and later).`,
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
    "no-points": () =>
      "It is a shapefile of areas or lines, and no list of events. To count by its areas, put its .shp, .dbf and .prj into a ZIP of their own and add that.",
    "no-dbf": () =>
      "It is a shapefile of points without its .dbf, which says what happened there. Put the .dbf into the ZIP.",
    "nested-archive": () => "It is an archive in an archive in an archive.",
    "no-directory": () => "The archive has no list of its files; it may have been cut off.",
    "packed-otherwise": () => "It is packed in a way that Attest does not read.",
    "no-header": () => "None of its first rows names the columns.",
    "no-rows": () => "It has a header and no rows under it.",
    "long-row": () => "The first row under its header is too long to be one.",
    damaged: (report: string) => `It is damaged${report === "" ? "." : `: ${report}`}`,
    encrypted: () => "It is protected by a password. Add a copy without one.",
    "too-large": (bytes: string) => `Unpacked it would be ${megabytes(bytes)}: too large to hold.`,
  },
  nothingKept: (reasons: readonly string[]) =>
    reasons.length === 0
      ? "None of its rows could be read as an event."
      : `None of its rows could be kept: ${reasons.join("; ")}.`,

  decisions: {
    mapped: (fileName: string | null, columns: number) =>
      fileName === null
        ? `Read as you mapped it: ${plural(columns, "column", "columns")}`
        : `Read as you mapped ${fileName}: ${plural(columns, "column", "columns")}`,
    column: (field: keyof typeof FIELDS, column: string) => `${FIELDS[field]}: column “${column}”`,
    encoding: (encoding: string) =>
      `Written in ${encoding.startsWith("utf") ? encoding.toUpperCase() : encoding}, by its first bytes`,
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
    dateOrder: (
      order: "dmy" | "mdy",
      because: "file" | "analyst" | "header" | "layout",
      rows: number,
    ) => {
      const first = order === "dmy" ? "Day before month" : "Month before day";
      const why = {
        file:
          rows === 0
            ? "all dates mean the same either way"
            : `${plural(rows, "date exists", "dates exist")} in this order only`,
        analyst: "as you said",
        header: "as the name of the column says",
        layout: "as ACLED wrote its dates then",
      }[because];
      return `${first}: ${why}`;
    },
    yearAdded: (
      from: "column" | "heading" | "title" | "sheet" | "file",
      said: string,
      dates: number,
    ) =>
      `${plural(dates, "date", "dates")} without a year: ${
        {
          column: `its year is that in the column “${said}”`,
          heading: "its year is that of the heading above the row",
          title: `${said}, as the title above the table says`,
          sheet: `${said}, as the name of the sheet says`,
          file: `${said}, as the name of the file says`,
        }[from]
      }`,
    excelDates: (cells: number) =>
      `${plural(cells, "date", "dates")} as Excel counts days: since 1899-12-30, or since 1904-01-01 where the workbook says so`,
    solarDates: (cells: number) =>
      `${plural(cells, "date", "dates")} of the solar Hijri calendar, kept as the same days of the Gregorian`,
    reprojected: (system: string) =>
      `Points turned from ${system}, the system that the file states, into longitude and latitude`,
    angles: (cells: number) =>
      `${plural(cells, "coordinate", "coordinates")} in degrees and minutes, or with a letter for the hemisphere`,
    deathRanges: (rows: number) =>
      `${rowsOf(rows)} with deaths as a range or a bound, such as “10-15” or “at least 4”: kept as lowest and highest estimate`,
    decimalComma: (cells: number) =>
      `${plural(cells, "coordinate", "coordinates")} with a comma in place of the point`,
    groupedDeaths: (cells: number) =>
      `${plural(cells, "number", "numbers")} of deaths with a point between thousands, such as “1.204”: the coordinates of the file have commas before their decimals`,
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
      "remark-row": "a remark or a heading, and no event",
      "tags-row": "tags that say what the columns hold (HXL)",
      "header-row": "the names of the columns once more",
      "unclosed-quote": "a quotation mark that is not closed",
      "cut-row": "cut off at the end of the file",
      "long-row": "too long to be a row",
      "unreadable-row": "cannot be read",
      "no-date": "no date; kept as undated",
      "unreadable-date": "a date that is none; kept as undated",
      "no-year":
        "a day and a month without a year, which neither a column, a heading, a title nor a name says; kept as undated",
      "end-before-start": "ends before it begins; the first day is kept",
      "swapped-coordinates": "latitude and longitude were swapped",
      "turned-sign":
        "coordinates with a minus sign, without which they lie in the place that the row names; the sign was left out",
      "point-elsewhere":
        "coordinates far from the place that the row names, and in none of the region; counted by the name",
      "web-mercator": "coordinates in metres, turned into degrees",
      "zero-coordinates": "a point at 0,0; kept without a point",
      "shared-point":
        "a point that all rows have which name no more than this country, province or district; read as that whole area",
      "half-coordinates": "one of two coordinates; kept without a point",
      "unreadable-coordinates": "coordinates that are no point; kept without one",
      "projected-point":
        "coordinates in metres of a projection that is not known; kept without a point, by the names of the place",
      "point-out-of-range":
        "coordinates outside of the globe; kept without a point, by the names of the place",
      "stray-sign": "a sign in front of a number, left out",
      "unreadable-deaths": "deaths that are no number; kept as not known",
      "open-grouping":
        "deaths such as “1.204”, of which the file does not say whether they are thousands; kept as not known",
      "nil-deaths": "deaths given as “nil”, read as 0",
      "deaths-out-of-order": "estimates of deaths of which a lower one is above a higher one",
      "short-row": "fewer cells than columns, none of them needed",
    } as Readonly<Record<string, string>>,
    note: {
      "set-aside": (rows: number, reason: string) => `${rowsOf(rows)} set aside: ${reason}`,
      repaired: (rows: number, reason: string) => `${rowsOf(rows)} repaired: ${reason}`,
      noted: (rows: number, reason: string) => `${rowsOf(rows)} kept as in the file: ${reason}`,
    },
    /** All reasons together. */
    total: {
      "set-aside": (rows: number) => `${rowsOf(rows)} set aside`,
      repaired: (rows: number) => `${rowsOf(rows)} repaired`,
    },
    fates: { "set-aside": "set aside", repaired: "repaired", noted: "kept as it is" },
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
