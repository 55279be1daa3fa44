import { formatNumber, plural } from "../plural.ts";
import { detail } from "./panel-detail.ts";
import { domain } from "./domain.ts";

type Unit = keyof typeof domain.units;

const unitWord: Readonly<Record<Unit, string>> = {
  claims: "claims",
  events: "events",
  documents: "documents",
  voices: "independent voices",
};

/** Words of the panels room. */
export const panels = {
  facets: {
    actor: "Armed group",
    document: "Document",
    claimant: "Claimant",
    province: "Province",
    kind: "Kind of claim",
    modality: "Modality",
    eventType: "Event type",
    geoPrecision: "Place precision",
    datePrecision: "Date precision",
    reliability: "Reliability of the source",
    credibility: "Credibility",
    contested: "Contradicted",
  },
  facetGroups: {
    armed: "Armed groups",
    state: "States and bodies",
    unsorted: "Named by data sets",
  },
  filters: {
    label: "Filters",
    unit: (unit: Unit) => unitWord[unit],
    sort: "Sort values by",
    sortBy: { count: "Count", name: "Name" },
    chosen: (n: number) => `${formatNumber(n)} set`,
    lift: (facet: string) => `Lift the filter on ${facet}`,
    only: "Only",
    exclude: "Exclude",
    onlyValue: (name: string) => `Only ${name}`,
    excludeValue: (name: string) => `Exclude ${name}`,
    included: "included",
    excluded: "excluded",
    count: (n: number, unit: Unit, name: string) => `${domain.units[unit](n)}: ${name}`,
    more: (n: number) => `${formatNumber(n)} more`,
    fewer: "Show fewer",
    left: (n: number) => `${formatNumber(n)} more are found by searching`,
    search: (facet: string) => `Search in ${facet}`,
    noMatch: "No value of that name",
    date: {
      title: "Date",
      from: "From",
      to: "To",
      undated: "Undated",
      span: (first: string, last: string) => `Dates stated: ${first} to ${last}`,
      note: "Claims whose stated interval touches these days",
    },
    text: {
      title: "Text",
      label: "Search the text of the claims",
      placeholder: "Words or a “phrase”",
      clear: "Clear the search",
      hint: "In summaries, quotes, names and figures. Press Enter to search.",
    },
  },
  active: {
    label: "Active filters",
    remove: (clause: string) => `Remove the filter: ${clause}`,
    clear: "Clear all",
    passing: (n: number, m: number, unit: Unit) => `${formatNumber(n)} of ${domain.units[unit](m)}`,
    undated: (n: number) => `${formatNumber(n)} undated`,
  },
  clause: {
    not: (values: string) => `not ${values}`,
    and: "; ",
    others: (n: number) => `${formatNumber(n)} more`,
    between: (from: string, to: string) => `${from} to ${to}`,
    since: (from: string) => `from ${from}`,
    until: (to: string) => `until ${to}`,
    anyDate: "any stated date",
    withUndated: "with undated",
    withoutUndated: "without undated",
    quoted: (text: string) => `“${text}”`,
    atPoint: "Events at the point",
    degrees: (longitude: number, latitude: number) =>
      `${Math.abs(latitude)}° ${latitude < 0 ? "S" : "N"}, ${Math.abs(longitude)}° ${longitude < 0 ? "W" : "E"}`,
    all: "All claims that pass the filter",
    dataSetOff: (name: string) => `${name} (off)`,
    noDataSet: "a data set that is not here",
    noGroup: "a group that no data set shown here names",
  },
  detail,
  faults: {
    title: "Part of the data could not be read",
    file: {
      missing: "could not be loaded",
      "not-json": "is not valid JSON",
      "wrong-shape": "has not the shape of a data file",
      "newer-schema": "is written for a newer version of Attest",
    },
    boundaries: "The boundaries could not be loaded, so the map cannot be drawn.",
    rejected: (n: number) => `${plural(n, "record was", "records were")} not taken in`,
    open: "Show what is missing and why",
    claimsGone: "Without claims.json there are no claims to show.",
    restWorks: "Everything else works; names that are missing are shown as ids.",
    countsLower: "The other records are whole; counts do not include what was not taken in.",
    boundariesRest: "Filters, charts and claims work.",
  },
} as const;
