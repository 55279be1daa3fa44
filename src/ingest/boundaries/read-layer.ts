import type { Position } from "geojson";
import {
  type Area,
  MOST_POINTS,
  type ReadLayer,
  type ReadUnit,
  type RefusedLayer,
} from "../../domain/own-boundaries.ts";
import { mendPolygons } from "../../geo/units/mend-polygons.ts";
import { createNotes } from "./boundary-notes.ts";
import { type Box, isDegrees, isInBox, placeCoordinates, swapped } from "./place-coordinates.ts";
import { polygonsIn } from "./polygons-in.ts";
import { plainProperties, profileProperties } from "./profile-properties.ts";
import type { RawLayer } from "./raw-layer.ts";
import { simplifyUnits } from "./simplify-units.ts";

/** More points than this are too many to draw: they are made fewer, and that is said. */
export const MOST_VERTICES = 500_000;

/** A text that tells which feature is meant: the first value that reads like a name, else the first. */
function callName(properties: ReadUnit["properties"], position: number): string {
  const texts = Object.values(properties).map(String);
  const name = texts.find((text) => /\p{L}{3}/u.test(text)) ?? texts[0];
  return name === undefined ? `${position}` : `${position} (${name})`;
}

/** A unit of a file that says nothing of any: its place in the file is all that tells it from others. */
const numbered = (unit: ReadUnit): ReadUnit => ({
  ...unit,
  properties: { feature: unit.position },
});

const ringsOf = ({ type, coordinates }: Area): readonly Position[][] =>
  type === "Polygon" ? coordinates : coordinates.flat();
const verticesOf = (areas: readonly Area[]): number =>
  areas.reduce((sum, area) => sum + ringsOf(area).reduce((all, ring) => all + ring.length, 0), 0);

/** A polygon that lies where no boundaries are, but would lie among them the other way round. */
const isOnlyThereSwapped = (rings: readonly (readonly Position[])[], region: Box): boolean =>
  rings.every((ring) =>
    ring.every((position) => !isInBox(position, region) && isInBox(swapped(position), region)),
  );

/**
 * Makes a layer of a file into units with sound outlines in longitude and latitude. Whatever is
 * mended or set aside is among its notes.
 *
 * @param region where boundaries can be expected
 */
export function readLayer(raw: RawLayer, region: Box): ReadLayer | RefusedLayer {
  const { name, features, system, turnsOwnWay } = raw;
  const refused = (code: string, detail = ""): RefusedLayer => ({ name, refused: code, detail });
  const notes = createNotes();
  const found = features.map(({ geometry, properties }, at) => {
    const { values, dropped } = plainProperties(properties);
    const position = at + 1;
    const called = callName(values, position);
    if (dropped > 0) notes.add("dropped-values", called);
    const { polygons, others, broken } = polygonsIn(geometry);
    if (polygons.length === 0) notes.add(others > 0 ? "not-an-area" : "no-geometry", called);
    else {
      if (others > 0) notes.add("other-parts", called);
      if (broken > 0) notes.add("rings-left-out", called);
    }
    return { position, called, properties: values, polygons };
  });
  const positions = found.flatMap(({ polygons }) => polygons.flat(2));
  if (positions.length === 0) return refused("no-areas", String(features.length));
  if (positions.length > MOST_POINTS) return refused("too-detailed", String(positions.length));
  const placing = placeCoordinates(positions, system, region);
  if ("refused" in placing) return refused(placing.refused, placing.detail);
  if (placing.said !== null) notes.add(placing.said.code, null, placing.said.detail);

  const units = found.flatMap(({ position, called, properties, polygons }): readonly ReadUnit[] => {
    if (polygons.length === 0) return [];
    const placed = polygons.map((rings) => {
      const asStated = rings.map((ring) => ring.map(placing.place));
      if (!isOnlyThereSwapped(asStated, region)) return asStated;
      notes.add("swapped-unit", called);
      return asStated.map((ring) => ring.map(swapped));
    });
    if (!placed.every((rings) => rings.every((ring) => ring.every(isDegrees)))) {
      notes.add("out-of-range", called);
      return [];
    }
    const { area, mends, isCrossing } = mendPolygons(placed);
    if (area === null) {
      notes.add(isCrossing ? "crossing" : "no-geometry", called);
      return [];
    }
    for (const mend of mends) if (mend !== "rewound" || !turnsOwnWay) notes.add(mend, called);
    return [{ position, geometry: area, properties }];
  });
  if (units.length === 0) return refused("no-areas", String(features.length));
  const isNamed = units.some((unit) => Object.keys(unit.properties).length > 0);
  if (!isNamed) for (const { position } of units) notes.add("numbered", String(position));
  const isAnyHere = units.some(({ geometry }) =>
    ringsOf(geometry).some((ring) => ring.some((position) => isInBox(position, region))),
  );
  if (!isAnyHere) return refused("out-of-region");

  const before = verticesOf(units.map(({ geometry }) => geometry));
  const told = isNamed ? units : units.map(numbered);
  const drawn = before > MOST_VERTICES ? simplifyUnits(told, MOST_VERTICES / 2) : told;
  const vertices = verticesOf(drawn.map(({ geometry }) => geometry));
  if (drawn !== told) notes.add("simplified", null, `${before} ${vertices}`);
  return {
    name,
    features: features.length,
    vertices,
    units: drawn,
    notes: notes.list(),
    ...profileProperties(drawn),
  };
}
