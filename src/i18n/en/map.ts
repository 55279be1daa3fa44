import { formatNumber, plural } from "../plural.ts";
import { domain } from "./domain.ts";

type Unit = keyof typeof domain.units;
const count = (n: number, unit: Unit) => domain.units[unit](n);
const unitWord: Readonly<Record<Unit, string>> = domain.unitName;

/** Words of the map room. */
export const map = {
  label: "Map of provinces. Arrow keys walk, Enter selects, Shift Enter adds.",
  title: (unit: Unit) => `${unitWord[unit]} located in the unit`,
  legend: "Legend",
  noClaims: "No claim passes the filter",
  range: (min: number, max: number) =>
    min === max ? formatNumber(min) : `${formatNumber(min)}–${formatNumber(max)}`,
  unitsInClass: (n: number) => plural(n, "unit", "units"),
  wider: "part of a wider area named",
  place: "place, ring = how exactly it is known",
  zero: (unit: Unit) => `no ${unitWord[unit].toLowerCase()} under this filter`,
  none: "no claim here (not: no activity)",
  border: "border that claims are about",
  arc: "from origin to destination",
  dashed: "line of control or disputed line",
  formerFata: "former F.A.T.A., merged in 2018",
  notOnMap: "Not on the map",
  notOnMapRows: {
    country: "Whole country",
    beyond: "Beyond the region",
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
    units: "Provinces by count",
    wider: "Wider areas (hatch)",
    places: "Towns, districts, facilities",
    borders: "Borders with claims, arcs",
    formerFata: "Former F.A.T.A. outline",
    labels: "Names",
    towns: "Towns for orientation",
  },
  statement: "Boundaries: Natural Earth, de facto lines; dashed = disputed. Towns: GeoNames (CC BY 4.0).",
  noWebgl:
    "This browser cannot draw the interactive map (no WebGL 2). A simple map of the same provinces takes its place.",
  noBoundaries: "The boundaries could not be loaded, so no map can be drawn.",
  said: (name: string, n: number, unit: Unit, wider: number, selected: boolean) =>
    `${name}: ${n === 0 ? "no claim located here" : count(n, unit)}${
      wider > 0 ? `, ${formatNumber(wider)} about a wider area` : ""
    }${selected ? ", selected" : ""}`,
  tooltip: {
    located: (n: number, unit: Unit) => `${count(n, unit)} located here`,
    zero: "None under this filter",
    none: "No claim here (not: no activity)",
    wider: (n: number, unit: Unit) => `${count(n, unit)} about a wider area that includes it`,
    mentions: (n: number, unit: Unit) => `${count(n, unit)} only mention it`,
    border: (n: number, unit: Unit) => `${count(n, unit)} about this border`,
    place: (n: number, unit: Unit) => `${count(n, unit)} located here`,
    radius: (km: number) => `known to about ${formatNumber(km)} km`,
  },
  table: {
    caption: (unit: Unit) => `${unitWord[unit]} by province`,
    name: "Province",
    country: "Country",
    count: (unit: Unit) => unitWord[unit],
    wider: "Wider areas",
    mentions: "Mentions",
    otherPlaces: "Borders, towns, districts and facilities",
    place: "Place",
  },
} as const;
