import { formatNumber, plural } from "../plural.ts";
import { domain } from "./domain.ts";
import { held } from "./held.ts";

type Unit = keyof typeof domain.units;

/** What stands in the place of the provinces, by the name that the analyst gave all of it. */
const unitOf = (own: string | undefined) => (own === undefined ? "province" : `unit of ${own}`);
const counted = (n: number, unit: Unit) => domain.units[unit](n);

const NAMES = {
  timeline: "When",
  actors: "Groups",
  provinces: "Provinces",
  documents: "Documents",
  kinds: "Kinds",
  grid: "Group × province",
  network: "Relations",
  matrix: "Who says what",
  figures: "Figures",
  ratings: "Admiralty",
  held: held.chart.name,
};
/** Where units of the analyst's own stand for the provinces; their name would be too long. */
const NAMES_BY_UNIT = { ...NAMES, provinces: "Units", grid: "Group × unit" };

/** Words of the charts room. */
export const charts = {
  choose: "Charts",
  chooseOne: "Chart",
  /** What a chart is called in the list of charts; `own` are the units that stand for provinces. */
  name: (chart: keyof typeof NAMES, own: string | null): string =>
    (own === null ? NAMES : NAMES_BY_UNIT)[chart],
  /** The title of a chart, which states what is `counted`: "Claims", "Contested claims". */
  title: {
    timeline: (counted: string) => `${counted} by stated date`,
    timelineOf: (counted: string, years: string) => `${counted} by stated date, ${years}`,
    actors: (counted: string, block: "armed" | "state") =>
      `${counted} by ${block === "armed" ? "armed group" : "state or body"}`,
    provinces: (counted: string, own?: string) => `${counted} by ${unitOf(own)}`,
    documents: (counted: string) => `${counted} by document`,
    /** Where each document would count one. */
    documentsAlone: "Documents that pass the other filters",
    kinds: (counted: string) => `${counted} by kind and modality`,
    grid: (counted: string, own?: string) => `${counted} by group and ${unitOf(own)}`,
    ratings: (counted: string) => `${counted} by Admiralty code`,
  },
  /** The small print under a title. */
  note: {
    split: "Document",
    splitOf: "Each bar is split by document",
    tooMany: "Not split by document: too many",
    notSplit: "Not split: several documents can report one event, or quote one voice",
    provinces: "Located inside; wider areas not included",
    grid: "Claims that name both; wider areas not included",
    gridCut: (shown: number, others: number) =>
      `Claims that name both; the ${formatNumber(shown)} most frequent groups, without ${formatNumber(others)} others`,
    documents: "Coded documents",
    timeline: "Counted in each year that the stated date touches",
    closer: (shown: string, all: string) =>
      `${shown} of ${all}. Counted in each month that the stated date touches`,
  },
  heads: {
    kind: "Kind of claim",
    modality: "Modality",
    reliability: "Reliability of who speaks",
    credibility: "Credibility of the claim",
  },
  blocks: { armed: "Groups", state: "States" },
  showBlock: { armed: "Show armed groups", state: "Show states and bodies" },
  network: {
    title: (unit: Unit) => `${domain.unitName[unit]} by relation between two groups or states`,
    note: "As sources assert it. A thicker line is more; a pale mark has no relation under this filter",
    fileNote: "As sources assert it",
    /** Beside a line; the key under the drawing says what each stands for. */
    letter: {
      fights: "F",
      hosts: "H",
      trains: "T",
      supports: "S",
      "splits-from": "X",
      "allied-with": "A",
      leads: "L",
      accuses: "C",
    },
    key: "What the lines stand for",
    node: (name: string) => `${name}. Show what claims say`,
    alone: (name: string) => `${name}. No relation under this filter. Show what claims say`,
    edge: (from: string, relation: string, to: string, n: number, unit: Unit) =>
      `${from} ${relation} ${to}: ${counted(n, unit)}`,
    phrase: (from: string, relation: string, to: string) => `${from} ${relation} ${to}`,
    columns: { from: "Who", relation: "Relation", to: "Whom" },
  },
  matrix: {
    title: {
      document: (unit: Unit) => `${domain.unitName[unit]} by proposition and document`,
      claimant: (unit: Unit) => `${domain.unitName[unit]} by proposition and claimant`,
    },
    note: "+ supports, − denies, ± both, = gives a value, · silent",
    stance: { supports: "supports", denies: "denies", both: "both sides", value: "gives a value" },
    against: { document: "By document", claimant: "By claimant" },
    byContest: "Contested first",
    asCoded: "As coded",
    silent: "silent",
    hidden: "hidden by the filter",
    nothing: "No claim under this filter takes a side or gives a value.",
    side: (sign: string, name: string) => `${sign} ${name}`,
    cell: (stance: string, n: number, unit: Unit, proposition: string, name: string) =>
      `${name} ${stance}, ${counted(n, unit)}: ${proposition}`,
  },
  figures: {
    title: "Figures that claims give, by quantity",
    note: "One row is one claim; each quantity has an axis of its own from 0; an arrow is an open end",
    column: "Quantity and claim",
    value: "Best or known end",
    low: "From",
    high: "To",
    openEnd: "open",
    notSame: (quantity: string, why: string) => `Not the same as “${quantity}”: ${why}`,
    lookAlike: (one: string, other: string, why: string) =>
      `“${one}” is not the same as “${other}”: ${why}`,
    open: (claim: string, said: string, stated: string) =>
      `${claim}: ${said}, stated as “${stated}”. Open the claim`,
  },
  close: "Within a month",
  vague: "Longer",
  others: (n: number) => plural(n, "other", "others"),
  /** Beside a chart: the claims that have no value in its dimension. */
  none: { actor: "None", province: "No province" },
  noUnit: "No unit",
  undated: "Undated",
  dated: "Dated",
  keepUndated: "Keep undated claims",
  brushFrom: { year: "From year", month: "From month" },
  brushTo: { year: "To year", month: "To month" },
  years: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
  lookCloser: (years: string) => `${years} by month`,
  allYears: "All years",
  between: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  barHint: (name: string, n: number, all: number, unit: Unit) =>
    `${name}: ${formatNumber(n)} of ${counted(all, unit)}`,
  part: (document: string, n: number) => `${document}: ${formatNumber(n)}`,
  yearHint: (year: string, n: number, close: number, unit: Unit) =>
    `${year}: ${counted(n, unit)}, ${formatNumber(close)} to the month`,
  count: (n: number, unit: Unit, name: string) => `${counted(n, unit)}: ${name}`,
  list: (label: string) => `${label}. Show the list`,
  cell: (actor: string, province: string) => `${actor}, ${province}`,
  only: "Only",
  exclude: "Exclude",
  onlyValue: (name: string) => `Only ${name}`,
  excludeValue: (name: string) => `Exclude ${name}`,
  excluded: "excluded",
  tableOf: (title: string) => `Show “${title}” as a table`,
  drawingOf: (title: string) => `Show “${title}” as a chart`,
  exportOf: (title: string) => `Export “${title}”`,
  formats: { png: "Picture (PNG)", svg: "Drawing (SVG)", csv: "Table (CSV)" },
  nothing: "No claim that has a value here",
  summary: (title: string, rows: string) => `${title}. ${rows}`,
  summaryRow: (name: string, n: number) => `${name}: ${formatNumber(n)}`,
  columns: {
    value: {
      actor: "Group or state",
      province: "Province",
      document: "Document",
      kind: "Kind of claim",
      modality: "Modality",
      reliability: "Reliability",
      credibility: "Credibility",
    },
    year: "Year",
    month: "Month",
  },
} as const;
