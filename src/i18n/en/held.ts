import { formatNumber, plural } from "../plural.ts";

const events = (n: number) => plural(n, "event", "events");
const rows = (n: number) => plural(n, "row", "rows");
const days = (n: number) => plural(n, "day", "days");

/** Words of claims held against the rows of data sets. They say what the data have, never what is so. */
export const held = {
  title: "What the data have",
  offer: "No data set is on. Bring a file of events to see what it has for this claim.",
  bring: "Bring a file of events…",
  notAsserted: "A prediction or a proposal is not held against data.",
  notCheckable: "The claim names no place, time or group that rows of data could be held against.",
  nothingOn: "Neither place, time nor group is on, so every row would match.",
  settings: "The same for all claims",
  tolerance: "Days before and after",
  days: (n: number) => (n === 0 ? "the stated days alone" : `± ${days(n)}`),
  radius: "Around a place",
  km: (n: number) => `${formatNumber(n)} km`,
  constraint: { place: "Place", time: "Time", actor: "Group or state" },
  /** What a constraint is, in words. */
  window: {
    anywhere: "anywhere",
    country: (name: string) => `anywhere in ${name}`,
    unit: (name: string) => `in ${name}`,
    members: (name: string) => `in the provinces of “${name}”`,
    circle: (name: string, km: number) => `within ${formatNumber(km)} km of ${name}`,
    around: (name: string, around: string) => `in ${around}, for no point is known of ${name}`,
    border: (name: string, km: number) =>
      `in provinces that come within ${formatNumber(km)} km of the ${name}`,
    or: (terms: readonly string[]) => terms.join(" or "),
    boundless: (names: readonly string[]) => `${names.join(", ")}: not delimited, so not held`,
    span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    since: (day: string) => `${day} or later`,
    until: (day: string) => `${day} or earlier`,
    within: (span: string, tolerance: number) =>
      tolerance === 0 ? span : `${span}, ± ${days(tolerance)}`,
    anyTime: "all the time that the data cover",
    noTime: "any time, for no date is stated",
    noPlace: "anywhere, for no place is stated",
    noActor: "whoever it is, for nobody is named",
    anybody: "whoever it is",
    actors: (names: readonly string[], more: number) =>
      more === 0 ? names.join(", ") : `${names.join(", ")} and ${formatNumber(more)} more`,
    parts: (parts: readonly string[]) => parts.join(" · "),
  },
  inWindow: (n: number) => `${n === 1 ? "event" : "events"} in this window`,
  mayBelong: (n: number) =>
    `${n === 1 ? "event" : "events"} that may belong: known only to a wider place`,
  hasNone: "Covered, and no event in this window",
  notCovered: "Not covered: the data set has no rows for this time or place",
  count: (n: number, set: string, claim: string) => `${events(n)} of ${set} for claim ${claim}`,
  countPossible: (n: number, set: string, claim: string) =>
    `${events(n)} of ${set} that may belong, for claim ${claim}`,
  noType: "no type named",
  types: (set: string) => `Types of the events of ${set}`,
  deaths: "Deaths",
  estimate: { low: "low", best: "best", high: "high" },
  /** One estimate of deaths over some rows; `unknown` of them state none. */
  sum: (name: string, sum: number, unknown: number) =>
    unknown === 0
      ? `${name} ${formatNumber(sum)}`
      : `${name} ${formatNumber(sum)}, not known in ${rows(unknown)}`,
  allUnknown: (n: number) => `not known in any of ${rows(n)}`,
  when: "When",
  caveats: "What to bear in mind",
  caveat: {
    outside: (first: string, last: string) =>
      `The data set covers ${first} to ${last}; the window lies outside of it.`,
    "partly-outside": (first: string, last: string) =>
      `The data set covers ${first} to ${last}; the window reaches beyond it.`,
    "no-dates": "No row of the data set has a date.",
    "no-rows-in": (names: readonly string[]) =>
      `The data set has no row at all in ${names.join(", ")}, at any time.`,
    possible: (n: number) =>
      `${rows(n)} known only to a wider place may belong or not; they are counted apart.`,
    "unknown-actors": (n: number) =>
      `${rows(n)} of that time and place name only groups that the record does not know; one may be meant under another name.`,
    undated: (n: number) =>
      n === 1
        ? "1 row that meets all else has no date, and is not counted."
        : `${rows(n)} that meet all else have no date, and are not counted.`,
  },
  timeline: (unit: "day" | "week" | "month" | "year", n: number) =>
    `${events(n)} by ${unit}; the band is the time that the claim states, with its tolerance`,
  timelineUndated: (unit: "day" | "week" | "month" | "year", n: number) =>
    `${events(n)} by ${unit}`,
  bar: (label: string, n: number) => `${label}: ${formatNumber(n)}`,
  map: (n: number) => `Where: ${rows(n)} with a point of their own`,
  mapNote: {
    units: (n: number) => `${rows(n)} known to the province: a number, not a point`,
    countries: (n: number) => `${rows(n)} known to the country or to no place: not drawn`,
  },
  first: (n: number, of: number) => `The first ${formatNumber(n)} of ${formatNumber(of)}`,
  showAll: (n: number) => `Show all ${formatNumber(n)}`,
  rows: (set: string) => `Events of ${set}`,
  /** A list of rows behind a number. */
  clause: {
    subject: "Held against claim",
    matching: (claim: string, how: string) => `${claim}: events in its window (${how})`,
    possible: (claim: string, how: string) => `${claim}: events that may belong (${how})`,
    how: (by: readonly string[], tolerance: number, radius: number) =>
      [by.join(", ").toLowerCase(), `± ${days(tolerance)}`, `${formatNumber(radius)} km`].join(
        "; ",
      ),
    any: "any",
  },
  chart: {
    name: "Against data",
    title: "Claims held against data: events in the window of each",
    note: "What the data have, in the same window for every data set. Not a verdict: data leave things out",
    claim: "Claim",
    document: "Document",
    window: "Window",
    closeness:
      "how many of place, time and group the window holds, then by events; what no data set covers comes last",
    rows: (set: string) => set,
    possible: (set: string) => `${set}: may belong`,
    /** Over a narrow column, where the end of a long name is cut. */
    possibleHead: (set: string) => `may belong: ${set}`,
    mayBelong: "+ may belong",
    caveats: "Bear in mind",
    sortBy: (name: string) => `Sort by ${name}`,
    open: (id: string) => `Open claim ${id}`,
    noSet:
      "No data set is on. Bring a file of events, and every claim with a place, a time or a group is held against it.",
    noClaim:
      "No claim under this filter has a place, a time or a group that rows could be held against.",
    working: (n: number, of: number) =>
      `Holding claims against the data: ${formatNumber(n)} of ${formatNumber(of)}`,
    shown: (n: number, of: number) =>
      `${plural(n, "claim", "claims")} with rows, of ${formatNumber(of)} that can be held against data`,
    more: (n: number) => `${plural(n, "more claim", "more claims")}: see the table (CSV)`,
    notCovered: "not covered",
    withCaveats: (text: string) => `* ${text}`,
    star: (n: number) =>
      `*: ${plural(n, "claim has a caveat", "claims have caveats")}, which the table (CSV) has in words`,
    dash: "–: not covered by the data set, which is not zero",
  },
  beside: {
    title: "Documents and data, side by side",
    documents: "What documents say",
    data: "What the data have",
    what: "Under the filter",
    all: "All",
    group: {
      kind: "By kind of claim",
      eventType: "By type of event",
      actor: "By group or state",
      year: "By year",
    },
    /** What a number of the table counts. */
    claims: (n: number, name: string) => `${plural(n, "claim", "claims")} of documents: ${name}`,
    rows: (n: number, name: string) => `${events(n)} of data sets: ${name}`,
    events,
    uncovered: (set: string) => `${set} has no row here at any time, whatever the filter.`,
    alone: (set: string, n: number) =>
      `${rows(n)} of ${set} are known only to the country, and may belong here or not.`,
    span: (set: string, first: string, last: string) => `${set} covers ${first} to ${last}.`,
    deaths: (set: string, said: string) => `Deaths in the events of ${set}: ${said}.`,
    more: (n: number) => `and ${formatNumber(n)} more`,
  },
} as const;
