import {
  CONTESTS,
  NONE,
  OTHER_TYPE,
  OWN_VOICE,
  PLACEMENTS,
  roleKey,
  stanceKey,
  STATED_ONLY,
  VALUE_DIMENSIONS,
  type ValueDimension,
} from "../domain/dimension.ts";
import {
  ACTOR_ROLES,
  CLAIM_KINDS,
  CREDIBILITIES,
  DATE_PRECISIONS,
  EVENT_TYPES,
  GEO_PRECISIONS,
  MODALITIES,
  RELIABILITIES,
  STANCES,
} from "../domain/vocabularies.ts";
import type { CodedRecord } from "../records/read-record.ts";

/** The values of each dimension; the code of a value is its place. */
export type ClaimOrders = Readonly<Record<ValueDimension, readonly string[]>>;

/** Dimensions whose values only the claims and rows themselves say. */
export type FoundDimension = "quantity" | "voice" | "relation";

/** The values of a record: those that its lists name, and what was `found` in claims and rows. */
export function ordersOf(
  record: CodedRecord,
  found: (dimension: FoundDimension) => readonly string[],
): ClaimOrders {
  const places = [...record.places.values()];
  const units = places.filter(({ kind }) => kind === "admin1").map(({ id }) => id as string);
  const placeIds = [...record.places.keys()];
  return {
    actor: [...record.actors.keys(), NONE],
    actorRole: [...record.actors.keys()].flatMap((actor) =>
      ACTOR_ROLES.map((role) => roleKey(actor, role)),
    ),
    province: [...units, NONE],
    document: [...record.documents.keys()],
    claimant: [OWN_VOICE, ...record.claimants.keys()],
    kind: CLAIM_KINDS,
    modality: MODALITIES,
    eventType: [...EVENT_TYPES, OTHER_TYPE, NONE],
    geoPrecision: [...GEO_PRECISIONS.map(String), NONE],
    datePrecision: [...DATE_PRECISIONS.map(String), STATED_ONLY, NONE],
    event: [...record.events.keys()],
    place: placeIds,
    mention: placeIds,
    wider: units,
    placement: PLACEMENTS,
    proposition: [...record.propositions.keys()],
    stance: [...record.propositions.keys()].flatMap((id) =>
      STANCES.map((stance) => stanceKey(id, stance)),
    ),
    quantity: found("quantity"),
    voice: found("voice"),
    reliability: RELIABILITIES,
    credibility: CREDIBILITIES.map(String),
    relation: found("relation"),
    contested: CONTESTS,
  };
}

/** The way back: the code of each value. */
export const codesOf = (
  orders: ClaimOrders,
): Readonly<Record<ValueDimension, ReadonlyMap<string, number>>> =>
  Object.fromEntries(
    VALUE_DIMENSIONS.map((dimension) => [
      dimension,
      new Map(orders[dimension].map((value, code) => [value, code])),
    ]),
  ) as unknown as Record<ValueDimension, ReadonlyMap<string, number>>;
