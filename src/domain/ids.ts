import { z } from "zod";

// Without this zod tries to compile its checks at run time, which the page's policy forbids.
z.config({ jitless: true });

/** Permanent ids. Each is a string with a brand, so that a place id cannot stand where an actor id is due. */
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/**
 * ISO 3166-1 alpha-2, ISO 3166-2, or one of these with a lower-case tail: `AF`, `AF-BDS`,
 * `PK-KP-bajaur`. `own-…` are units of boundaries that an analyst brought.
 */
const placePattern =
  /^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?(?:-[a-z0-9]+)*|(?:border|region|own)-[A-Za-z0-9-]+)$/;

/** A coded document has a number; a data set that an analyst brought is named by its bytes. */
export const documentIdSchema = z
  .string()
  .regex(/^(?:[0-9]{3}|data-[0-9a-f]{8})$/)
  .brand<"DocumentId">();
export const claimIdSchema = z
  .string()
  .regex(/^(?:[0-9]{3}|data-[0-9a-f]{8})-p[0-9]+-[0-9]{2}$/)
  .brand<"ClaimId">();
export const actorIdSchema = z.string().regex(slug).brand<"ActorId">();
export const claimantIdSchema = z.string().regex(slug).brand<"ClaimantId">();
export const placeIdSchema = z.string().regex(placePattern).brand<"PlaceId">();
export const propositionIdSchema = z.string().regex(slug).brand<"PropositionId">();
export const eventIdSchema = z
  .string()
  .regex(/^evt-[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .brand<"EventId">();
/** What a figure counts. Two figures are of one quantity only if they count the same thing. */
export const quantitySchema = z.string().regex(slug);
