import { booleanPointInPolygon } from "@turf/turf";
import type { Area } from "../domain/own-boundaries.ts";

/** Whether a point in degrees lies in an area, edges included, by turf: what our join must equal. */
export const isInside = ([longitude, latitude]: readonly number[], area: Area): boolean =>
  booleanPointInPolygon([longitude ?? NaN, latitude ?? NaN], area);
