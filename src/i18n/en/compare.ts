import { formatNumber, plural } from "../plural.ts";
import { domain } from "./domain.ts";

type Unit = keyof typeof domain.units;

/** Words of the comparison of two documents, groups, claimants or filters. */
export const compare = {
  open: "Compare…",
  openDocuments: "Compare two documents",
  kind: "Comparison",
  title: (a: string, b: string) => `${a} beside ${b}`,
  what: "Compare",
  whats: { document: "Documents", actor: "Groups", claimant: "Claimants" },
  sides: { a: "First", b: "Second" },
  swap: "Swap",
  note: "Both sides obey the filter, except where a side says otherwise itself.",
  filterAs: "Compare the present filter:",
  toSide: { a: "as first", b: "as second" },
  noFilter: "Set a filter, then make it a side.",
  count: (n: number, unit: Unit) => domain.units[unit](n),
  chart: (what: string, unit: Unit) => `${domain.unitName[unit]} of both by ${what.toLowerCase()}`,
  bar: (name: string, a: number, b: number) => `${name}: ${formatNumber(a)} and ${formatNumber(b)}`,
  only: (name: string) => `Only ${name}`,
  both: "Both",
  values: {
    actors: "Groups and states",
    units: "Provinces",
    events: "Events",
    propositions: "Propositions",
  },
  conflicts: "Where they contradict each other",
  noConflict: "Under this filter no claim of one contradicts a claim of the other.",
  nothing: "none",
  unlisted: (n: number, side: string) =>
    `${plural(n, "event", "events")} of data sets on the side of ${side}: counted, not listed here`,
  shown: (n: number, of: number) => `The ${formatNumber(n)} largest of ${formatNumber(of)}`,
  showAll: "Show all",
  claimsOn: (n: number, name: string, side: string) =>
    `${plural(n, "claim", "claims")} of ${side} on ${name}`,
} as const;
