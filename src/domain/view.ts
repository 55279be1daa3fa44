import type { Unit } from "./dimension.ts";
import { DEFAULT_HELD, type HeldSettings } from "./held-settings.ts";

export const NAME_LANGUAGES = ["en", "fa", "ur"] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const LAYERS = [
  "units",
  "wider",
  "places",
  "borders",
  "formerFata",
  "labels",
  "towns",
  "rows",
] as const;
export type LayerName = (typeof LAYERS)[number];

export const CHARTS = [
  "timeline",
  "actors",
  "provinces",
  "documents",
  "kinds",
  "grid",
  "network",
  "matrix",
  "figures",
  "held",
  "ratings",
] as const;
export type ChartName = (typeof CHARTS)[number];

export const PANEL_TABS = ["claims", "groups", "figures", "documents"] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** What colours the provinces: how many, or on how many propositions claims conflict there. */
export const MEASURES = ["count", "contested"] as const;
export type Measure = (typeof MEASURES)[number];

/** Which actors the chart of groups shows. */
export const ACTOR_BLOCKS = ["armed", "state"] as const;
export type ActorBlock = (typeof ACTOR_BLOCKS)[number];

/** What stands across the matrix of propositions, and in which order its rows come. */
export const MATRIX_COLUMNS = ["document", "claimant"] as const;
export type MatrixColumns = (typeof MATRIX_COLUMNS)[number];
export const MATRIX_ORDERS = ["contested", "coded"] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

export const FACET_SORTS = ["count", "name"] as const;
export type FacetSort = (typeof FACET_SORTS)[number];

/** Longitude and latitude in degrees, MapLibre zoom. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** Calendar years, both inclusive. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** How things are shown, as against which (clauses) and what about (selection). */
export interface View {
  readonly unit: Unit;
  readonly measure: Measure;
  readonly language: NameLanguage;
  readonly theme: Theme;
  /** Switched-off layers; a list of the exceptions keeps links short. */
  readonly hiddenLayers: readonly LayerName[];
  /** null: the home view that fits Afghanistan and Pakistan. */
  readonly camera: Camera | null;
  /** Charts shown as a table. */
  readonly tables: readonly ChartName[];
  /** The chart that is enlarged on small screens and in the band. */
  readonly chart: ChartName;
  /** The years that the timeline shows, month by month; null: all, year by year. */
  readonly years: YearSpan | null;
  readonly actorBlock: ActorBlock;
  readonly matrixColumns: MatrixColumns;
  readonly matrixOrder: MatrixOrder;
  /** How claims are held against the rows of data sets. */
  readonly held: HeldSettings;
  readonly tab: PanelTab;
  readonly sort: FacetSort;
  /** The table twin of the map in the map's place. */
  readonly mapAsTable: boolean;
  /** Height of the chart band, in percent of the middle column. */
  readonly band: number;
}

export const BAND_LIMITS = { low: 0, high: 75 } as const;

const NOTHING: readonly never[] = Object.freeze([]);

export const DEFAULT_VIEW: View = Object.freeze({
  unit: "claims",
  measure: "count",
  language: "en",
  theme: "system",
  hiddenLayers: NOTHING,
  camera: null,
  tables: NOTHING,
  chart: "timeline",
  years: null,
  actorBlock: "armed",
  matrixColumns: "document",
  matrixOrder: "contested",
  held: DEFAULT_HELD,
  tab: "claims",
  sort: "count",
  mapAsTable: false,
  band: 30,
});
