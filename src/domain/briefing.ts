import type { NameLanguage } from "./view.ts";

/** Version of the file of a briefing. Raise it when a key changes its meaning. */
export const BRIEFING_VERSION = 1;

/** Traffic Light Protocol 2.0 (FIRST): whom what is shown may be passed on to. */
export const TLP_LABELS = ["RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR"] as const;
export type TlpLabel = (typeof TLP_LABELS)[number];

export const LAYOUTS = [
  "title",
  "map",
  "map-chart",
  "map-claims",
  "two-maps",
  "chart",
  "text",
  "closing",
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** How many views a slide of each layout shows. */
export const VIEWS_OF_LAYOUT: Readonly<Record<Layout, number>> = {
  title: 0,
  map: 1,
  "map-chart": 1,
  "map-claims": 1,
  "two-maps": 2,
  chart: 1,
  text: 0,
  closing: 0,
};

/** Whether slides of a layout show a map, so that something can be marked on it. */
export const hasMap = (layout: Layout): boolean =>
  VIEWS_OF_LAYOUT[layout] > 0 && layout !== "chart";

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** A mark on the map of a slide. It is tied to the ground, so it survives another screen. */
export type Annotation =
  | { readonly kind: "text"; readonly at: Position; readonly text: string }
  | { readonly kind: "arrow"; readonly from: Position; readonly to: Position }
  | { readonly kind: "circle"; readonly at: Position; readonly kilometres: number }
  | { readonly kind: "freehand"; readonly path: readonly Position[] };

export const ANNOTATION_KINDS = ["text", "arrow", "circle", "freehand"] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** What the file of a briefing may hold: nothing is made here that could not be read again. */
export const ANNOTATION_LIMITS = { annotations: 200, kilometres: 5000, points: 5000 } as const;

/** What a slide showed when it was captured, to find out later whether that has changed. */
export interface Shown {
  /** What the numbers came from: see `markOfData`. */
  readonly data: string;
  /** Counts by what they count: `claims`, `events`, `province AF-PAN`. */
  readonly numbers: Readonly<Record<string, number>>;
}

export interface Slide {
  /** Permanent within its briefing. */
  readonly id: string;
  readonly title: string;
  readonly layout: Layout;
  /** Query strings without `?`, as `writeLink` gives them; "" is the view at its defaults. */
  readonly views: readonly string[];
  /** Markdown, as everything that the audience reads beside the title. */
  readonly text: string;
  /** Markdown for the presenter only. */
  readonly notes: string;
  readonly shown: Shown | null;
  readonly annotations: readonly Annotation[];
}

/** A slide that says nothing yet. */
export const emptySlide = (id: string): Slide => ({
  id,
  title: "",
  layout: "text",
  views: [],
  text: "",
  notes: "",
  shown: null,
  annotations: [],
});

/** What holds for all slides of a briefing. */
export interface BriefingHead {
  readonly title: string;
  readonly author: string;
  /** ISO 8601 day; null where none is stated. */
  readonly date: string | null;
  readonly tlp: TlpLabel | null;
  /** A classification of the house, shown beside the TLP label; "" for none. */
  readonly banner: string;
  readonly language: NameLanguage;
}

export interface Briefing extends BriefingHead {
  readonly slides: readonly Slide[];
}

export const EMPTY_HEAD: BriefingHead = Object.freeze({
  title: "",
  author: "",
  date: null,
  tlp: null,
  banner: "",
  language: "en",
});
