import type { Convention } from "../../domain/event-fields.ts";
import { fieldName } from "./field-names.ts";

/**
 * `specificity` on UCDP's scale, after the codebook of the Global Terrorism Database: 1 the point of a
 * town; 2 and 3 the middle of the smallest area known, of a town whose point is not or of a place that
 * is none; 4 the middle of a province; 5 none, as not even that is known.
 */
export const GTD_PRECISIONS: readonly number[] = [0, 1, 3, 3, 4, 6];

/** Of its columns, those that no other list calls so. */
const OWN = ["iyear", "gname", "nkill", "provstate", "attacktype1_txt", "country_txt"];
const FEWEST_OWN = 2;

/** Whose codes a table uses that no layout has, by the names of its columns. */
export function conventionOf(header: readonly string[]): Convention {
  const names = new Set(header.map(fieldName));
  const own = OWN.filter((name) => names.has(name)).length;
  return names.has("specificity") && own >= FEWEST_OWN ? "gtd" : "other";
}
