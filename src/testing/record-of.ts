import type { Claim } from "../domain/schema/claim.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { smallRecord } from "./small-record.ts";

/** The small record with these claims in the place of its own, and with whatever else they need. */
export const recordOf = (
  claims: readonly Claim[],
  more: Partial<CodedRecord> = {},
): CodedRecord => ({
  ...smallRecord(),
  claims: new Map(claims.map((claim) => [claim.id, claim])),
  ...more,
});
