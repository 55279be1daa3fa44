/**
 * The closed lists that the record is coded with. Event types are ACLED's names; the two precision
 * scales are UCDP GED's `where_prec` and `date_prec`; the Admiralty code is AJP-2.1's.
 */
export const MODALITIES = ["asserted", "reported", "alleged", "predicted", "proposed"] as const;

export const CLAIM_KINDS = [
  "event-report",
  "state-of-affairs",
  "figure",
  "assessment",
  "proposal",
] as const;

export const ACTOR_ROLES = [
  "perpetrator",
  "target",
  "present",
  "leader",
  "supporter",
  "subject",
] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

export const PLACE_ROLES = ["location", "origin", "destination", "mentioned"] as const;

export const STANCES = ["supports", "denies", "value"] as const;

/** What one actor is said to do to another, or to be to it. */
export const RELATIONS = [
  "fights",
  "hosts",
  "trains",
  "supports",
  "splits-from",
  "allied-with",
  "leads",
  "accuses",
] as const;
export type Relation = (typeof RELATIONS)[number];

export const ACTOR_KINDS = [
  "armed-group",
  "faction",
  "coalition",
  "state",
  "state-body",
  "international-body",
  /** Named by a data set, which does not say what it is. */
  "unsorted",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Actor kinds that the "armed group" panel lists first; the others are states and their bodies. */
export const ARMED_KINDS: readonly ActorKind[] = ["armed-group", "faction", "coalition"];

export const PLACE_KINDS = [
  "country",
  "admin1",
  "district",
  "city",
  "facility",
  "area",
  "region",
  "border",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** ACLED's six event types, and "Political developments" for what ACLED does not code. */
export const EVENT_TYPES = [
  "Battles",
  "Explosions/Remote violence",
  "Violence against civilians",
  "Protests",
  "Riots",
  "Strategic developments",
  "Political developments",
] as const;

/** UCDP GED `where_prec`: 1 exact location … 7 beyond one country. */
export const GEO_PRECISIONS = [1, 2, 3, 4, 5, 6, 7] as const;
export type GeoPrecision = (typeof GEO_PRECISIONS)[number];

/** UCDP GED `date_prec`: 1 one day … 5 longer than a month. */
export const DATE_PRECISIONS = [1, 2, 3, 4, 5] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
