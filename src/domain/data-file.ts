import { z } from "zod";
import { claimSchema } from "./schema/claim.ts";
import { documentSchema } from "./schema/document.ts";
import {
  actorSchema,
  claimantSchema,
  eventSchema,
  placeSchema,
  propositionSchema,
} from "./schema/reference.ts";

/** The version of the data contract that this build reads. A newer file is refused, never guessed at. */
export const SCHEMA_VERSION = 1;

export const RECORD_SCHEMAS = {
  documents: documentSchema,
  claimants: claimantSchema,
  actors: actorSchema,
  places: placeSchema,
  propositions: propositionSchema,
  events: eventSchema,
  claims: claimSchema,
} as const;

export type Collection = keyof typeof RECORD_SCHEMAS;
export type RecordOf<C extends Collection> = z.infer<(typeof RECORD_SCHEMAS)[C]>;

/** In the order in which they may refer to one another: claims come last. */
export const COLLECTIONS = Object.keys(RECORD_SCHEMAS) as readonly Collection[];

export const dataFileName = (collection: Collection) => `${collection}.json`;

/** `{ schemaVersion: 1, <collection>: [record, …] }` with the records still unchecked. */
export function envelopeSchema(collection: Collection) {
  return z.object({
    $schema: z.string().optional(),
    schemaVersion: z.int().positive(),
    [collection]: z.array(z.unknown()),
  });
}
