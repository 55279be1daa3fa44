import { formatNumber, plural } from "../plural.ts";
import { domain } from "./domain.ts";
import { ownBoundaries } from "./own-boundaries.ts";

type Unit = keyof typeof domain.units;
const count = (n: number, unit: Unit) => domain.units[unit](n);
const unitWord: Readonly<Record<Unit, string>> = domain.unitName;

const SHIPPED =
  "Boundaries: Natural Earth, de facto lines; dashed = disputed. Towns: GeoNames (CC BY 4.0).";

const BORDERS = "Borders: Natural Earth, de facto; dashed = disputed. Towns: GeoNames (CC BY 4.0).";

/** Whose boundaries a map shows; `own` are units that an analyst brought. */
const boundaryStatement = (
  own: { readonly name: string; readonly attribution: string } | null,
): string =>
  own === null ? SHIPPED : `${ownBoundaries.units(own.name, own.attribution)} ${BORDERS}`;

/** Words of the map room. */
export const map = {
  region: "Map of the region",
  label: (own: string | null) => own ?? "Provinces",
  keys: "Arrow keys walk to the neighbouring unit, Home and End to the first and the last by name. Enter selects, Shift Enter adds, Escape clears.",
  title: (unit: Unit) => `${unitWord[unit]} located in the unit`,
  colourBy: "Colour the units by",
  measures: { count: "Count", contested: "Contested" },
  scaleTitle: {
    contested: () => "Propositions contested in the unit",
    difference: (unit: Unit) => `${unitWord[unit]} located in the unit: which side has more`,
  },
  differences: (a: string, b: string) =>
    [`much more ${a}`, `more ${a}`, "as many", `more ${b}`, `much more ${b}`] as const,
  zeroOf: {
    contested: "claims here, none contradicted under this filter",
    difference: "claims here, but of neither side",
  },
  noConflict: "No claim located in a unit is contradicted under this filter",
  openContested: (range: string, units: number) =>
    `Open the claims behind ${range} contested propositions in ${plural(units, "unit", "units")}`,
  noClaims: "No claim that passes the filter is located in a unit",
  range: (min: number, max: number) =>
    min === max ? formatNumber(min) : `${formatNumber(min)}–${formatNumber(max)}`,
  unitsInClass: (n: number) => plural(n, "unit", "units"),
  badgeCount: (n: number) => formatNumber(n),
  badge: (id: string, n: number) => `${id.replace("-", "–")} border ${formatNumber(n)}`,
  wider: "part of a wider area named",
  place: "place, ring = how exactly known",
  openClass: (range: string, unit: Unit, units: number) =>
    `Open the claims in ${plural(units, "unit", "units")} with ${range} ${unitWord[unit].toLowerCase()}`,
  zero: (unit: Unit) => `no ${unitWord[unit].toLowerCase()} under this filter`,
  none: "no claim here (not: no activity)",
  noGroup: "no armed group leads",
  marks: "Group that most claims at a place are about",
  moreMarks: (n: number) => `and ${plural(n, "more group", "more groups")}`,
  border: "border with claims",
  arc: "origin to destination",
  notOnMap: "Not on the map",
  notOnMapRows: {
    country: "Whole country only",
    beyond: "Elsewhere",
    mention: "Place only mentioned",
    none: "No place named",
  },
  open: (n: number, unit: Unit, what: string) => `${count(n, unit)}: ${what}`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  home: "Whole region",
  toSelection: "Zoom to the selection",
  layers: "Layers",
  asTable: "Show the map as a table",
  asMap: "Show the map",
  names: "Names in",
  languages: { en: "English", fa: "فارسی", ur: "اردو" },
  layerNames: {
    units: "Units by count",
    wider: "Wider areas (hatch)",
    places: "Towns, districts, facilities",
    borders: "Borders with claims, arcs",
    formerFata: "Former F.A.T.A. outline",
    labels: "Names",
    towns: "Towns for orientation",
    rows: "Events of data sets",
  },
  statement: boundaryStatement,
  noWebgl:
    "There is no WebGL 2 in this browser: a plain drawing takes the interactive map’s place.",
  noBoundaries: "The boundaries could not be loaded, so no map can be drawn.",
  said: (
    name: string,
    counts: { readonly count: number; readonly wider: number; readonly mentions: number },
    unit: Unit,
    selected: boolean,
  ) =>
    [
      `${name}: ${counts.count === 0 ? "no claim located here" : count(counts.count, unit)}`,
      ...(counts.wider > 0 ? [`${formatNumber(counts.wider)} about a wider area`] : []),
      ...(counts.mentions > 0 ? [`${formatNumber(counts.mentions)} only mention it`] : []),
      ...(selected ? ["selected"] : []),
    ].join(", "),
  tooltip: {
    located: (n: number, unit: Unit) => `${count(n, unit)} located here`,
    zero: "None under this filter",
    none: "No claim here (not: no activity)",
    wider: (n: number, unit: Unit) => `${count(n, unit)} about a wider area that includes it`,
    mentions: (n: number, unit: Unit) => `${count(n, unit)} only mention it`,
    border: (n: number, unit: Unit) => `${count(n, unit)} about this border`,
    place: (n: number, unit: Unit) => `${count(n, unit)} located here`,
    sides: (one: string, a: number, other: string, b: number, unit: Unit) =>
      `${one}: ${count(a, unit)} · ${other}: ${count(b, unit)}`,
    contested: (n: number) => `${plural(n, "proposition", "propositions")} contested here`,
    radius: (km: number) => `known to about ${formatNumber(km)} km`,
  },
  table: {
    label: "The map as a table",
    caption: (unit: Unit, own?: string) =>
      own === undefined ? `${unitWord[unit]} by province` : `${unitWord[unit]} by unit of ${own}`,
    hintOwn: "Located in the unit; wider areas and mentions are counted apart.",
    hint: "Located in the province; wider areas and mentions are counted apart.",
    name: "Province",
    country: "Country",
    count: (unit: Unit) => unitWord[unit],
    contested: "Contested propositions",
    openContested: (n: number, name: string) =>
      `${plural(n, "proposition", "propositions")} contested in ${name}: show the claims`,
    wider: "Wider areas",
    mentions: "Mentions",
    places: (unit: Unit) => `${unitWord[unit]} by border, town, district and facility`,
    place: "Place",
    kind: "Kind",
    openLocated: (n: number, unit: Unit, name: string) => `${count(n, unit)} located in ${name}`,
    openWider: (n: number, unit: Unit, name: string) =>
      `${count(n, unit)} about wider areas that include ${name}`,
    openMentions: (n: number, unit: Unit, name: string) =>
      `${count(n, unit)} that only mention ${name}`,
  },
} as const;
