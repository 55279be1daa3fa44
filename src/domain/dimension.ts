/**
 * The dimensions that claims are filtered and counted by.
 *
 * - `province`: admin1 units that a claim is located in (any place role but "mentioned")
 * - `place`: the places that a claim is located in, as named, and the admin1 unit each lies in
 * - `mention`: places that a claim only mentions, and the admin1 unit each lies in
 * - `wider`: admin1 units inside a region that a claim is about; never counted as the unit's own
 * - `actorRole`: a group and what a claim names it as, joined by roleKey
 * - `relation`: who does what to whom, joined by relationKey
 * - `placement`: how a claim can be drawn (see PLACEMENTS)
 * - `stance`: a proposition and the side that a claim takes of it, joined by stanceKey
 * - `voice`: who speaks in the end: see the rule of voices in the codebook
 * - `contested`: whether a claim conflicts, or is in tension, with another of the record (see CONTESTS)
 * - `reliability`, `credibility`: the Admiralty code, the analyst's own where there is one
 */
export const VALUE_DIMENSIONS = [
  "actor",
  "actorRole",
  "province",
  "document",
  "claimant",
  "kind",
  "modality",
  "eventType",
  "geoPrecision",
  "datePrecision",
  "event",
  "place",
  "mention",
  "wider",
  "placement",
  "proposition",
  "quantity",
  "stance",
  "voice",
  "reliability",
  "credibility",
  "relation",
  "contested",
] as const;
export type ValueDimension = (typeof VALUE_DIMENSIONS)[number];

/** The value of `actorRole`: "ttp:target". */
export const roleKey = (actor: string, role: string) => `${actor}:${role}`;

/** The value of `stance`: "calm:denies". */
export const stanceKey = (proposition: string, stance: string) => `${proposition}:${stance}`;

/** The value of `relation`: "ttp:fights:pakistan". */
export const relationKey = (from: string, relation: string, to: string) =>
  `${from}:${relation}:${to}`;

/** Stands for "the document says it in its own voice" among claimants. */
export const OWN_VOICE = "own-voice";
/** Stands for "the claim has no value in this dimension". */
export const NONE = "none";
/** Stands for an event type that a data set names and ACLED does not have. */
export const OTHER_TYPE = "other";

/**
 * Where a claim can be drawn, the most exact first; a claim has exactly one. `beyond` are places
 * outside the drawn boundaries or that nothing drawn is known to hold, `mention` are claims that only
 * mention a place, `none` name none.
 */
export const PLACEMENTS = [
  "unit",
  "border",
  "region",
  "country",
  "beyond",
  "mention",
  "none",
] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** How a claim stands to the others of the whole record; a claim may conflict with one and be in tension
 * with another. */
export const CONTESTS = ["conflict", "tension", NONE] as const;
export type Contest = (typeof CONTESTS)[number];

/** What is counted: see "unit of counting" in the codebook. */
export const UNITS = ["claims", "events", "documents", "voices"] as const;
export type Unit = (typeof UNITS)[number];

/** The dimension whose distinct values a unit counts; a claim is a row of its own. */
export const DIMENSION_OF_UNIT = {
  events: "event",
  documents: "document",
  voices: "voice",
} as const satisfies Readonly<Record<Exclude<Unit, "claims">, ValueDimension>>;

/** The countries that the product is about. */
export const MISSION_COUNTRIES = ["AF", "PK"] as const;

export const isOfMission = (country: string | null): boolean =>
  MISSION_COUNTRIES.some((each) => each === country);

/** The countries whose boundaries are drawn, the two of the mission first. */
export const DRAWN_COUNTRIES = [
  ...MISSION_COUNTRIES,
  "CN",
  "IN",
  "IR",
  "KG",
  "TJ",
  "TM",
  "UZ",
] as const;

export const isDrawn = (country: string | null): boolean =>
  DRAWN_COUNTRIES.some((each) => each === country);

/** A date that is stated but cannot be placed on a calendar ("last month"). */
export const STATED_ONLY = "stated";
