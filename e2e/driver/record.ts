import { readFileSync } from "node:fs";

interface ClaimFile {
  readonly claims: readonly {
    readonly id: string;
    readonly document: string;
    readonly about: string | null;
    readonly modality: string;
    readonly claimants: readonly string[];
    readonly propositions: readonly { readonly proposition: string; readonly stance: string }[];
    readonly actors: readonly { readonly actor: string }[];
    readonly places: readonly { readonly place: string; readonly role: string }[];
    readonly locator: {
      readonly paragraph: number;
      readonly quote: { readonly prefix: string; readonly exact: string; readonly suffix: string };
    };
  }[];
}
interface PlaceFile {
  readonly places: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly admin1: string | null;
  }[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(`data/${name}.json`, "utf8"));

export const claims = (read("claims") as ClaimFile).claims;
export type CodedClaim = (typeof claims)[number];
const places = new Map((read("places") as PlaceFile).places.map((place) => [place.id, place]));

/** The admin1 units that a claim is located in, worked out from the files without the product's code. */
export function unitsOf(claim: CodedClaim): readonly string[] {
  const located = claim.places.filter(({ role }) => role !== "mentioned");
  return [
    ...new Set(
      located.flatMap(({ place }) => {
        const record = places.get(place);
        const unit = record?.kind === "admin1" ? record.id : record?.admin1;
        return unit ?? [];
      }),
    ),
  ];
}

export const namesActor = (actor: string) => (claim: CodedClaim) =>
  claim.actors.some((each) => each.actor === actor);

export const inDocument = (document: string) => (claim: CodedClaim) => claim.document === document;

export const inUnit = (unit: string) => (claim: CodedClaim) => unitsOf(claim).includes(unit);

export const takes = (proposition: string, stance: string) => (claim: CodedClaim) =>
  claim.propositions.some((each) => each.proposition === proposition && each.stance === stance);

/** The number of claims for which all conditions hold. */
export function count(...conditions: readonly ((claim: CodedClaim) => boolean)[]): number {
  return claims.filter((claim) => conditions.every((holds) => holds(claim))).length;
}

/** Claims located in each admin1 unit, of those for which the condition holds; units with none are left out. */
export function countByUnit(
  holds: (claim: CodedClaim) => boolean,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const unit of claims.filter(holds).flatMap(unitsOf)) counts[unit] = (counts[unit] ?? 0) + 1;
  return counts;
}
