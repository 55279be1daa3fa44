import type { ExportedClaims } from "../../domain/exported-claims.ts";
import type { RowFacts } from "../../domain/row-facts.ts";

/** What every file says of itself, in words. */
export interface ExportedAbout {
  readonly title: string;
  /** The filter in words; "" where there is none. */
  readonly filter: string;
  /** What is counted in the view that the claims come from. */
  readonly unit: string;
  /** `YYYY-MM-DD` of the export. */
  readonly date: string;
  /** "TLP:AMBER · Banner of the house"; "" where nothing is set. */
  readonly marking: string;
  /** Whose boundaries the places are drawn in. */
  readonly statement: string;
  readonly attribution: string;
  /** Opens the same view; "" where there is none. */
  readonly link: string;
  /** What passes the filter and is not in the file, in words; "" where nothing is left out. */
  readonly leftOut?: string;
}

/** Everything that a file of data is written from. */
export interface ExportedData extends ExportedClaims {
  readonly about: ExportedAbout;
}

/** The parts of `ExportedData` by their ids. Ids that nobody knows name themselves. */
export interface Names {
  readonly document: (id: string) => ExportedData["documents"][number] | undefined;
  readonly place: (id: string) => ExportedData["places"][number] | undefined;
  readonly event: (id: string) => ExportedData["events"][number] | undefined;
  readonly claimant: (id: string) => ExportedData["claimants"][number] | undefined;
  readonly point: (id: string) => ExportedData["points"][number] | undefined;
  /** What a data set has of the claim, if it is a row of one. */
  readonly row: (claim: string) => RowFacts | undefined;
  readonly actorName: (id: string) => string;
  readonly question: (id: string) => string;
}

const byId = <R extends { readonly id: string }>(records: readonly R[]) => {
  const index = new Map<string, R>(records.map((record) => [record.id, record]));
  return (id: string) => index.get(id);
};

export function namesOf(data: ExportedData): Names {
  const actor = byId(data.actors);
  const proposition = byId(data.propositions);
  const points = new Map(data.points.map((point) => [point.place, point]));
  return {
    document: byId(data.documents),
    place: byId(data.places),
    event: byId(data.events),
    claimant: byId(data.claimants),
    point: (id) => points.get(id),
    row: (claim) => data.rows.get(claim),
    actorName: (id) => actor(id)?.name ?? id,
    question: (id) => proposition(id)?.question ?? id,
  };
}
