import { createSelector } from "reselect";
import type { DisagreementKind } from "../analysis/claim-scope.ts";
import { rankByContestedness } from "../analysis/contestedness.ts";
import type { Disagreement } from "../analysis/disagreement.ts";
import type { PositionIndex } from "../analysis/positions.ts";
import { buildStanceMatrix, type StanceMatrix } from "../analysis/stance-matrix.ts";
import { voicesOf as independentVoicesOf } from "../analysis/voices.ts";
import { OWN_VOICE } from "../domain/dimension.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { CodedRecord } from "../records/read-record.ts";
import type { State } from "../store/state.ts";
import { selectPassingClaims, voicesOf } from "./claim-cards.ts";
import { selectDisagreements } from "./disagreements.ts";
import { selectAllPositions, selectPropositions } from "./rule-inputs.ts";
import { selectPassingPositions } from "./passing-positions.ts";
import { selectSpeakers } from "./speakers.ts";

export interface MatrixRow {
  readonly proposition: string;
  /** 0 to 1, in independent voices: see `divisionOf` and `spreadOf`. */
  readonly contestedness: number;
  /** The graver of its disagreements; null when nobody disagrees. */
  readonly disagreement: DisagreementKind | null;
}

/** The same rows and columns twice: under the filter, and without it. */
export interface MatrixView {
  readonly passing: StanceMatrix;
  /** A cell that is silent in `passing` and not here is hidden by the filter, not silent. */
  readonly all: StanceMatrix;
}

/**
 * Propositions that some passing claim is about, the most contested first. Columns are the
 * documents with passing claims, and the claimants (with the documents' own voice) who take part.
 */
export interface PropositionMatrix {
  readonly rows: readonly MatrixRow[];
  readonly byDocument: MatrixView;
  readonly byClaimant: MatrixView;
}

const documentOf = ({ document }: Claim): readonly string[] => [document];

function columnsIn(order: Iterable<string>, used: Iterable<string>): readonly string[] {
  const wanted = new Set(used);
  return [...order].filter((column) => wanted.has(column));
}

function graver(found: readonly Disagreement[]): DisagreementKind | null {
  if (found.length === 0) return null;
  return found.some(({ kind }) => kind === "conflict") ? "conflict" : "tension";
}

const claimantOrder = (record: CodedRecord | null): readonly string[] => [
  OWN_VOICE,
  ...(record?.claimants.keys() ?? []),
];

export const selectMatrix = createSelector(
  [
    selectPassingClaims,
    selectPassingPositions,
    selectAllPositions,
    selectPropositions,
    selectDisagreements,
    selectSpeakers,
    (state: State) => state.record,
  ],
  (claims, passing, all, propositions, disagreements, speakers, record): PropositionMatrix => {
    const asked = propositions.filter(({ id }) => passing.byProposition.has(id));
    const rows = rankByContestedness(asked, passing, (claim) =>
      independentVoicesOf(claim, speakers),
    ).map(({ proposition, measure }) => ({
      proposition,
      contestedness: measure,
      disagreement: graver(disagreements.filter((each) => each.proposition === proposition)),
    }));
    const view = (
      columns: readonly string[],
      columnsOf: (claim: Claim) => readonly string[],
    ): MatrixView => {
      const build = (positions: PositionIndex) =>
        buildStanceMatrix(
          positions,
          rows.map(({ proposition }) => proposition),
          columns,
          columnsOf,
        );
      return { passing: build(passing), all: build(all) };
    };
    const speaking = [...passing.byProposition.values()].flatMap((positions) =>
      [...positions.supports, ...positions.denies, ...positions.value].flatMap(voicesOf),
    );
    return {
      rows,
      byDocument: view(
        columnsIn(record?.documents.keys() ?? [], claims.flatMap(documentOf)),
        documentOf,
      ),
      byClaimant: view(columnsIn(claimantOrder(record), speaking), voicesOf),
    };
  },
);
