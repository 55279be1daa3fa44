import type { Claim } from "../../src/domain/schema/claim.ts";
import type { Proposition } from "../../src/domain/schema/reference.ts";
import type { CodedRecord } from "../../src/records/read-record.ts";

/**
 * What is wrong with the propositions: stances of the wrong kind, values without their figure and
 * figures without their value, quantities that are set apart on one side only, and propositions
 * that nobody else speaks to.
 */
export function checkPropositions(record: CodedRecord): readonly string[] {
  const propositions = [...record.propositions.values()];
  return [
    ...[...record.claims.values()].flatMap((claim) =>
      [...stanceProblems(claim, record), ...missingValues(claim, propositions)].map(
        (problem) => `claims.json: ${claim.id}: ${problem}`,
      ),
    ),
    ...propositions.flatMap((proposition) =>
      [
        ...lookAlikeProblems(proposition, propositions),
        ...loneVoiceProblems(proposition, record),
      ].map((problem) => `propositions.json: ${proposition.id}: ${problem}`),
    ),
  ];
}

function stanceProblems(claim: Claim, record: CodedRecord): readonly string[] {
  return claim.propositions.flatMap(({ proposition: id, stance }) => {
    const proposition = record.propositions.get(id);
    if (proposition === undefined) return [];
    if ((stance === "value") !== (proposition.kind === "value"))
      return [`"${stance}" on ${id}, which asks for a ${proposition.kind}`];
    return proposition.kind !== "value" ||
      claim.figures.some(({ quantity }) => quantity === proposition.quantity)
      ? []
      : [`a value for ${id} and no figure of ${proposition.quantity}`];
  });
}

function missingValues(claim: Claim, propositions: readonly Proposition[]): readonly string[] {
  return propositions.flatMap((asked) =>
    asked.kind === "value" &&
    claim.figures.some(({ quantity }) => quantity === asked.quantity) &&
    !claim.propositions.some(({ proposition }) => proposition === asked.id)
      ? [`a figure of ${asked.quantity} and no value for ${asked.id}`]
      : [],
  );
}

function lookAlikeProblems(
  proposition: Proposition,
  propositions: readonly Proposition[],
): readonly string[] {
  if (proposition.kind !== "value") return [];
  const { quantity, notSameAs } = proposition;
  const values = propositions.filter((each) => each.kind === "value");
  return [
    ...values
      .filter((each) => each.id !== proposition.id && each.quantity === quantity)
      .map(({ id }) => `${id} asks for ${quantity} as well`),
    ...notSameAs.flatMap((other) => {
      if (other.quantity === quantity) return [`sets ${quantity} apart from itself`];
      const counterpart = values.find((each) => each.quantity === other.quantity);
      if (counterpart === undefined) return [`no proposition asks for ${other.quantity}`];
      return counterpart.notSameAs.some((back) => back.quantity === quantity)
        ? []
        : [`${counterpart.id} does not set itself apart from it in turn`];
    }),
  ];
}

/**
 * Comparing needs two: a stance proposition two documents, or a document and somebody it names; a
 * value proposition may instead be set apart from a quantity that looks like its own.
 */
function loneVoiceProblems(proposition: Proposition, record: CodedRecord): readonly string[] {
  const speaking = [...record.claims.values()].filter((claim) =>
    claim.propositions.some((taken) => taken.proposition === proposition.id),
  );
  if (proposition.kind === "value" && proposition.notSameAs.length > 0) return [];
  const documents = new Set(speaking.map(({ document }) => document));
  const voices = new Set(speaking.flatMap((claim) => voicesOf(claim, record)));
  return documents.size > 1 || voices.size > 1 ? [] : ["one voice speaks on it alone"];
}

/** The roots of a claim's claimants; the document's publisher, or itself, where nobody is named. */
function voicesOf({ document, claimants }: Claim, record: CodedRecord): readonly string[] {
  const named = claimants.flatMap((id) => {
    let claimant = record.claimants.get(id);
    while (claimant !== undefined && claimant.upstream !== null)
      claimant = record.claimants.get(claimant.upstream);
    return claimant === undefined || claimant.kind === "unnamed" ? [] : [claimant.id];
  });
  const own = record.documents.get(document)?.publisher ?? document;
  return named.length > 0 ? named : [own];
}
