/** Sources and layers by name, so that style, feature-state and clicks cannot drift apart. */
export const SOURCES = {
  context: "context",
  ground: "ground",
  units: "units",
  unitLabels: "unit-labels",
  countryLabels: "country-labels",
  innerLines: "inner-lines",
  borderParts: "border-parts",
  borders: "borders",
  badges: "badges",
  formerFata: "former-fata",
  rings: "rings",
  arcs: "arcs",
  arcHeads: "arc-heads",
  points: "points",
  towns: "towns",
  rowCells: "row-cells",
  outlined: "outlined",
} as const;

export const LAYER_IDS = {
  unitFill: "unit-fill",
  borderHit: "border-hit",
  badges: "badges",
  points: "points",
  rowCells: "row-cells",
  /** What lies under all names begins before this one. */
  lowestLabel: "town-labels",
} as const;

export const IMAGES = {
  hatch: "hatch",
  dots: "dots",
  badge: "badge",
  town: "town",
  arrow: "arrow",
} as const;

export const markImage = (shape: string, hue: number) => `mark-${shape}-${hue}`;
