import { formatNumber, plural } from "../plural.ts";

const rowsOf = (rows: number) => plural(rows, "row", "rows");

/** Words of the list of data sets and of what names in them mean. */
export const dataSets = {
  title: "Data sets",
  none: "No data set is open. Drop a file of events (ACLED, UCDP GED, a table of your own) to see it beside the claims.",
  kept: "This browser keeps data sets until you remove them.",
  untilClosed: "This browser keeps no data sets for this page: they last until it is closed.",
  isOn: (name: string) => `Shown: ${name}`,
  shown: "Shown",
  name: (file: string) => `Name of ${file}`,
  hue: (name: string) => `Colour of ${name}`,
  hues: { 1: "Pink", 2: "Ink", 3: "Gold", 4: "Sky" },
  remove: (name: string) => `Remove ${name}`,
  removeWord: "Remove…",
  reallyRemove: (name: string, rows: number) =>
    `Take ${name} with ${rowsOf(rows)} out of Attest? The file itself stays where it is.`,
  removeNow: "Remove",
  keep: "Keep",
  holds: {
    rows: (rows: number) => plural(rows, "event", "events"),
    days: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    undated: "no dates",
    placed: (placed: number, rows: number, own?: string) => {
      const unit = own === undefined ? "a province" : `a unit of ${own}`;
      return placed === rows
        ? `all in ${unit}`
        : `${formatNumber(placed)} in ${unit}, ${formatNumber(rows - placed)} in none`;
    },
    wider: (rows: number) =>
      `of these ${formatNumber(rows)} known only to an area wider than a province`,
    asProvince: (rows: number) =>
      `of these ${formatNumber(rows)} known only by a province, or a place in one, that no unit holds all of`,
    outside: (rows: number) => `of these ${formatNumber(rows)} with a point outside all units`,
  },
  shared: (events: number, name: string) =>
    `${plural(events, "event has", "events have")} the id and day of an event in ${name}: while both are shown, ${events === 1 ? "it counts" : "they count"} twice`,
  facts: "How it was read",
  conflicts: {
    summary: (rows: number, all: number) =>
      `${formatNumber(rows)} of ${rowsOf(all)} are labelled another province than they lie in`,
    trust: (name: string) => `Where label and point of ${name} differ, trust`,
    trusts: { point: "the point", label: "the label" },
    meaning: {
      point: "These rows count for the province that their point lies in.",
      label: "These rows count for the province that their label names; others for their point’s.",
    },
    joining: "The rows are being joined to provinces again…",
    label: "Labelled",
    located: "Lies in",
    rows: "Rows",
    lines: "First lines",
    names: (label: string, unit: string) => (label === unit ? label : `${label} (${unit})`),
    line: (line: number) => `Open the event in line ${formatNumber(line)}`,
    more: (pairs: number) => `and ${plural(pairs, "more pair", "more pairs")}`,
  },
  places: {
    title: "Places that no province is known by",
    what: "Say once what a name means: it then counts for all data sets, those that come later too. Rows that name a known province themselves are not touched.",
    all: (rows: number) => `${rowsOf(rows)} in no province`,
    outside: (rows: number, all: number) =>
      rows === all
        ? "with points outside all provinces"
        : `${formatNumber(rows)} with points outside all provinces`,
    ambiguous: (units: string) => `may mean ${units}`,
    means: (unit: string, name: string) => `${name} means ${unit}`,
    meansShort: (unit: string) => `means ${unit}`,
    other: "Another…",
    choose: (name: string) => `Province that ${name} means`,
    search: "Search provinces",
    nothing: "No province is called so.",
    more: (n: number) => `and ${plural(n, "more name", "more names")} with fewer rows`,
    kept: "What names mean, as you said",
    keptAs: (name: string, unit: string) => `${name} means ${unit}`,
    notHere: (unit: string) => `${unit} (not among the boundaries now)`,
    takeBack: (name: string) => `Take back what ${name} means`,
    takeBackWord: "Take back",
  },
  actors: {
    title: "Names of groups in data sets",
    what: "A name counts as a group of the record where the record knows it so; every other is a group of its own until you say who it is.",
    find: "Search the names",
    findHint: "Name or group",
    name: "Name in the data",
    rows: "Rows",
    counts: "Counts as",
    by: {
      record: "by the record’s names",
      choice: "as you said",
      nobody: "a group of its own",
    },
    change: (name: string) => `Say who ${name} is`,
    changeWord: "Change…",
    choose: (name: string) => `Group that ${name} counts as`,
    search: "Search groups and names",
    own: (name: string) => `${name}, as a group of its own`,
    ofRecord: "of the record",
    ofData: "in the data",
    nothing: "No group is called so.",
    none: "No name is like this.",
    shown: (n: number, all: number) => `${formatNumber(n)} of ${plural(all, "name", "names")}`,
    takeBack: (name: string) => `Take back who ${name} is`,
    takeBackWord: "Take back",
  },
  leftOut: (held: number, leftOut: number) =>
    `${plural(leftOut, "event", "events")} of data sets that also pass the filter: the file holds the first ${formatNumber(held)}, in the order of the files. For the rest narrow the filter, by date for example, and export again; the data set’s own file has them all.`,
  /** Of one event in a data set. */
  row: {
    title: "What the data set has",
    id: "Id in the file",
    noId: "none",
    line: "Line of the file",
    place: "Place as named",
    noPlace: "none named",
    point: "Point",
    noPoint: "none in the file",
    degrees: (longitude: number, latitude: number) =>
      `${latitude.toFixed(4)}, ${longitude.toFixed(4)} (latitude, longitude)`,
    geo: "Place known to",
    date: "Date known to",
    noPrecision: "not stated",
    joined: "Province by",
    ways: {
      none: "in no province",
      point: "its point",
      label: "the province that it names",
      name: "a smaller place that it names",
      mapped: "what you said that the name means",
    },
    deaths: "Deaths",
    deathsUnknown: "not known (which is not zero)",
    estimate: {
      low: (n: string) => `low ${n}`,
      best: (n: string) => `best ${n}`,
      high: (n: string) => `high ${n}`,
    },
  },
  /** Of a data set as a document. */
  document: {
    kind: "Data set",
    rows: "Events",
    days: "Days",
    file: "File",
    layout: "Layout",
    layouts: {
      acled: "ACLED",
      "acled-2023": "ACLED, until March 2023",
      "acled-early": "ACLED, early",
      "ucdp-49": "UCDP GED",
      "ucdp-42": "UCDP GED, 42 columns",
      "ucdp-41": "UCDP GED, 41 columns",
      gdelt: "GDELT, coded by a program from news reports",
      mapped: "a table of its own",
    },
    voices: "Sources that it names",
    manage: "Names, colour, removal…",
    claims: "Events in the order of the file",
    reference: (name: string, line: number) => `${name}, line ${formatNumber(line)}`,
  },
} as const;
