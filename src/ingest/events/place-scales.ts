import type { Convention } from "../../domain/event-fields.ts";
import { GDELT_PRECISIONS } from "./gdelt-columns.ts";
import { GTD_PRECISIONS } from "./gtd-columns.ts";
import { ACLED_PRECISIONS } from "./resolve-dates.ts";

const SCALES: Readonly<Partial<Record<Convention, readonly number[]>>> = {
  acled: ACLED_PRECISIONS,
  gdelt: GDELT_PRECISIONS,
  gtd: GTD_PRECISIONS,
};

/** What the codes of a publisher for the exactness of a place are on UCDP's scale; null: the same. */
export const placeScaleOf = (convention: Convention): readonly number[] | null =>
  SCALES[convention] ?? null;
