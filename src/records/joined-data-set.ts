import type { DataSet } from "../domain/data-set.ts";
import type { EventSide } from "../domain/event-columns.ts";
import type { Actor, Claimant, Place } from "../domain/schema/reference.ts";

/** A data set and what its names stand for in the record. */
export interface JoinedDataSet {
  readonly set: DataSet;
  /** Per text of each side. */
  readonly actors: Readonly<Record<EventSide, readonly Actor["id"][]>>;
  /** Per text of the sources. */
  readonly claimants: readonly Claimant["id"][];
  /** Per unit of the join. */
  readonly units: readonly Place["id"][];
  /** Per text of the countries; null: neither a country of the record nor one that is drawn. */
  readonly countries: readonly (Place["id"] | null)[];
}
