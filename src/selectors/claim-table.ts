import { createSelector } from "reselect";
import {
  type Column,
  intervalColumn,
  multiColumn,
  OPEN_END,
  OPEN_START,
  type Table,
  UNDATED,
} from "../analysis/columns.ts";
import { quantitiesAskedFor } from "../analysis/positions.ts";
import { createSearch } from "../analysis/search.ts";
import {
  CONTESTS,
  NONE,
  OWN_VOICE,
  PLACEMENTS,
  roleKey,
  stanceKey,
  STATED_ONLY,
  VALUE_DIMENSIONS,
  type ValueDimension,
} from "../domain/dimension.ts";
import type { When } from "../domain/edtf.ts";
import type { Claim } from "../domain/schema/claim.ts";
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
import type { State } from "../store/state.ts";
import { selectJudgement, type Judgement } from "./judgement.ts";
import { type Contests, valuesOf, whenOf } from "./claim-columns.ts";
import { selectContests } from "./contests.ts";

export type TableDimension = ValueDimension | "date";

/** The claims as columns. `orders[d][code]` is the value of a code, `codes[d]` the way back. */
export interface ClaimTable {
  readonly claims: readonly Claim[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly table: Table<TableDimension>;
  readonly orders: Readonly<Record<ValueDimension, readonly string[]>>;
  readonly codes: Readonly<Record<ValueDimension, ReadonlyMap<string, number>>>;
  readonly search: (query: string) => Uint32Array | null;
}

function ordersOf(
  record: CodedRecord,
  found: (dimension: "quantity" | "voice" | "relation") => readonly string[],
): ClaimTable["orders"] {
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
    eventType: [...EVENT_TYPES, NONE],
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

const dateBounds = (when: When | null): readonly [number, number] =>
  when === null ? [UNDATED, UNDATED] : [when.start ?? OPEN_START, when.end ?? OPEN_END];

const searchFields = (claim: Claim, record: CodedRecord): Readonly<Record<string, string>> => ({
  summary: claim.summary,
  quote: claim.locator.quote.exact,
  actors: claim.actors
    .flatMap(({ actor }) => record.actors.get(actor) ?? [])
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .join(" · "),
  places: claim.places
    .flatMap(({ place }) => record.places.get(place) ?? [])
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .join(" · "),
  claimants: claim.claimants.map((id) => record.claimants.get(id)?.name ?? id).join(" · "),
  figures: claim.figures.map(({ stated }) => stated).join(" · "),
});

/** Builds the columns of a record; once for each record. */
export function buildClaimTable(
  record: CodedRecord,
  judgement: Judgement,
  contests: Contests,
): ClaimTable {
  const claims = [...record.claims.values()];
  const asked = quantitiesAskedFor(record.propositions.values());
  const context = { judge: judgement, contests, asked };
  const values = claims.map((claim) => valuesOf(claim, record, context));
  const found = (dimension: "quantity" | "voice" | "relation") =>
    [...new Set(values.flatMap((row) => row[dimension]))].sort();
  const orders = ordersOf(record, found);
  const columns = Object.fromEntries(
    VALUE_DIMENSIONS.map((dimension): [TableDimension, Column] => [
      dimension,
      multiColumn(
        values.map((row) => row[dimension]),
        orders[dimension],
      ),
    ]),
  ) as Record<TableDimension, Column>;
  const bounds = claims.map((claim) => dateBounds(whenOf(claim)));
  columns.date = intervalColumn(
    Int32Array.from(bounds, ([start]) => start),
    Int32Array.from(bounds, ([, end]) => end),
  );
  return {
    claims,
    rowOf: new Map(claims.map(({ id }, row) => [id, row])),
    table: { rows: claims.length, columns },
    orders,
    codes: Object.fromEntries(
      VALUE_DIMENSIONS.map((dimension) => [
        dimension,
        new Map(orders[dimension].map((value, code) => [value, code])),
      ]),
    ) as unknown as ClaimTable["codes"],
    search: createSearch(
      claims.map((claim, row) => ({ row, fields: searchFields(claim, record) })),
    ),
  };
}

export const selectClaimTable = createSelector(
  [(state: State) => state.record, selectJudgement, selectContests],
  (record, judgement, contests) =>
    record === null ? null : buildClaimTable(record, judgement, contests),
);
