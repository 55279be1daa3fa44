import type { FeatureCollection } from "geojson";
import type { Boundaries } from "../domain/boundaries.ts";

/** Why a unit is outlined, for `unitOutlineLayers`. */
export interface Outlining {
  readonly selected: ReadonlySet<string>;
  /** Units of selected regions. */
  readonly parts: ReadonlySet<string>;
  readonly isLit: (id: string) => boolean;
}

/**
 * The few units that are hovered, selected or part of what is, with which of these they are. A source
 * of their own: as states of all units, every outline of the region would be drawn three times more,
 * unseen, in every frame.
 */
export function outlinedUnits(
  { features }: Boundaries["admin1"],
  { selected, parts, isLit }: Outlining,
): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: features.flatMap(({ geometry, properties: { id } }) => {
      const why = { selected: selected.has(id), part: parts.has(id), hovered: isLit(id) };
      return why.selected || why.part || why.hovered
        ? [{ type: "Feature" as const, properties: why, geometry }]
        : [];
    }),
  };
}
