import { scopeOf } from "../analysis/claim-scope.ts";
import { asWritten } from "../analysis/relations.ts";
import { unitOf } from "../analysis/territory.ts";
import { voicesOf } from "../analysis/voices.ts";
import {
  isDrawn,
  NONE,
  OWN_VOICE,
  type Placement,
  relationKey,
  roleKey,
  stanceKey,
  STATED_ONLY,
  type ValueDimension,
} from "../domain/dimension.ts";
import type { When } from "../domain/edtf.ts";
import { geoPrecisionOf } from "../domain/precision.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { Place } from "../domain/schema/reference.ts";
import type { CodedRecord } from "../records/read-record.ts";
import type { Contests } from "./contests.ts";
import type { Judgement } from "./judgement.ts";

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
const orNone = (values: readonly string[]): readonly string[] =>
  values.length === 0 ? [NONE] : unique(values);

const membersOf = (place: Place): readonly string[] => place.members ?? [];

function placementOf(located: readonly Place[], mentions: number): Placement {
  if (located.length === 0) return mentions === 0 ? "none" : "mention";
  if (located.some((place) => unitOf(place) !== null && isDrawn(place.country))) return "unit";
  if (located.some(({ kind }) => kind === "border")) return "border";
  if (located.some((place) => membersOf(place).length > 0)) return "region";
  if (located.some(({ kind, country }) => kind === "country" && isDrawn(country))) return "country";
  return "beyond";
}

/** The calendar interval of a claim, or null when the text gives none that a calendar can hold. */
export function whenOf(claim: Claim): When | null {
  return scopeOf(claim).when;
}

function datePrecisionOf(claim: Claim): string {
  if (claim.when === null) return NONE;
  return String(whenOf(claim)?.precision ?? STATED_ONLY);
}

/** How sources and claims are judged: see `selectJudgement`. */
type Judge = Pick<Judgement, "credibilityOf" | "documentReliability" | "claimantReliability">;

/** The reliability of who speaks: of each claimant, or of the document where it speaks itself. */
const reliabilitiesOf = ({ claimants, document }: Claim, judge: Judge): readonly string[] =>
  claimants.length === 0
    ? [judge.documentReliability(document).value]
    : unique(claimants.map((id) => judge.claimantReliability(id).value));

/** What is known of claims beyond the record itself. */
export interface ClaimContext {
  readonly judge: Judge;
  readonly contests: Contests;
  /** Quantity → the proposition that asks for it. */
  readonly asked: ReadonlyMap<string, string>;
}

/** The values that a claim has in each dimension. */
export function valuesOf(
  claim: Claim,
  record: CodedRecord,
  { judge, contests, asked }: ClaimContext,
): Readonly<Record<ValueDimension, readonly string[]>> {
  const placesWith = (mentioned: boolean) =>
    claim.places
      .filter(({ role }) => (role === "mentioned") === mentioned)
      .flatMap(({ place }) => record.places.get(place) ?? []);
  const located = placesWith(false);
  const mentioned = placesWith(true);
  const units = located.flatMap((place) => unitOf(place) ?? []);
  const withUnits = (places: readonly Place[]) =>
    unique(places.flatMap((place) => [place.id, unitOf(place) ?? place.id]));

  return {
    actor: orNone(claim.actors.map(({ actor }) => actor)),
    actorRole: unique(claim.actors.map(({ actor, role }) => roleKey(actor, role))),
    province: orNone(units),
    document: [claim.document],
    claimant: claim.claimants.length === 0 ? [OWN_VOICE] : unique(claim.claimants),
    kind: [claim.kind],
    modality: [claim.modality],
    eventType: [(claim.about && record.events.get(claim.about)?.type) ?? NONE],
    geoPrecision: orNone(located.map((place) => String(geoPrecisionOf(place)))),
    datePrecision: [datePrecisionOf(claim)],
    event: claim.about === null || !record.events.has(claim.about) ? [] : [claim.about],
    place: withUnits(located),
    mention: withUnits(mentioned),
    // What a claim names itself is its own and not part of a wider area as well.
    wider: unique(located.flatMap(membersOf)).filter((unit) => !units.includes(unit)),
    placement: [placementOf(located, mentioned.length)],
    // As in `indexPositions`: a figure that is asked for bears on the question, coded so or not.
    proposition: unique([
      ...claim.propositions.map(({ proposition }) => proposition),
      ...claim.figures.flatMap(({ quantity }) => asked.get(quantity) ?? []),
    ]),
    stance: unique(
      claim.propositions.map(({ proposition, stance }) => stanceKey(proposition, stance)),
    ),
    quantity: unique(claim.figures.map(({ quantity }) => quantity)),
    voice: voicesOf(claim, record),
    reliability: reliabilitiesOf(claim, judge),
    credibility: [String(judge.credibilityOf(claim).value)],
    contested: contests.get(claim.id) ?? [NONE],
    relation: unique(
      claim.relations
        .map(asWritten)
        .map(({ from, relation, to }) => relationKey(from, relation, to)),
    ),
  };
}
