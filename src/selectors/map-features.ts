import type { Feature, FeatureCollection, Point } from "geojson";
import { createSelector } from "reselect";
import type { Boundaries, PointProperties } from "../domain/boundaries.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { arcBetween } from "../geo/arc.ts";
import { clearPoint } from "../geo/clear-point.ts";
import { precisionRing } from "../geo/rings.ts";
import type { State } from "../store/state.ts";

const EMPTY: FeatureCollection = Object.freeze({ type: "FeatureCollection", features: [] });

const collect = (features: readonly Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});

const pointAt = (
  coordinates: readonly [number, number],
  properties: Feature["properties"],
): Feature<Point> => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates: [...coordinates] },
});

/** The record's border place for each line of the boundaries, by the two sides. */
export const selectBorderPlaces = createSelector(
  [(state: State) => state.record, (state: State) => state.boundaries],
  (record, boundaries): ReadonlyMap<string, string> => {
    const key = (sides: readonly string[]) => sides.toSorted().join("-");
    const places = [...(record?.places.values() ?? [])].flatMap(({ id, sides }) =>
      sides === undefined ? [] : [[key(sides), id as string] as const],
    );
    const bySides = new Map(places);
    return new Map(
      (boundaries?.borders.features ?? []).flatMap(({ properties: { id, sides } }) => {
        const place = bySides.get(key(sides));
        return place === undefined ? [] : [[id, place] as const];
      }),
    );
  },
);

/** Where a place stands as a point: coded places at theirs, units and countries at their label. */
function anchorsOf(boundaries: Boundaries): ReadonlyMap<string, readonly number[]> {
  const anchors = new Map<string, readonly number[]>();
  for (const { properties } of boundaries.admin1.features)
    anchors.set(properties.id, properties.label);
  for (const { properties, geometry } of [
    ...boundaries.countries.features,
    ...boundaries.places.features,
  ])
    anchors.set(properties.id, geometry.coordinates);
  return anchors;
}

/** Pairs of places that a claim says something went from and to, whatever the filter. */
function routesOf(record: CodedRecord): ReadonlyMap<string, readonly [string, string]> {
  const routes = new Map<string, readonly [string, string]>();
  for (const { places } of record.claims.values()) {
    const withRole = (role: string) =>
      places.filter((each) => each.role === role).map(({ place }) => place as string);
    for (const origin of withRole("origin"))
      for (const destination of withRole("destination"))
        routes.set(`${origin}→${destination}`, [origin, destination]);
  }
  return routes;
}

const NO_ROUTES: ReadonlyMap<string, readonly [string, string]> = new Map();

export const selectRoutes = createSelector([(state: State) => state.record], (record) =>
  record === null ? NO_ROUTES : routesOf(record),
);

/** Geometry that the map loads once: it does not change with the filter. */
export interface MapGeometry {
  /** Units that stand in the place of the provinces; null: the provinces, as their file has them. */
  readonly ownUnits: FeatureCollection | null;
  /** The ground beneath own units; empty under the provinces. */
  readonly ground: FeatureCollection;
  readonly unitLabels: FeatureCollection;
  readonly countryLabels: FeatureCollection;
  readonly points: FeatureCollection;
  readonly towns: FeatureCollection;
  readonly rings: FeatureCollection;
  readonly arcs: FeatureCollection;
  readonly arcHeads: FeatureCollection;
  readonly badges: FeatureCollection;
}

const NO_GEOMETRY: MapGeometry = Object.freeze({
  ownUnits: null,
  ground: EMPTY,
  unitLabels: EMPTY,
  countryLabels: EMPTY,
  points: EMPTY,
  towns: EMPTY,
  rings: EMPTY,
  arcs: EMPTY,
  arcHeads: EMPTY,
  badges: EMPTY,
});

/** The point of a border where its badge hides no coded place. */
function badgeOf(
  { properties: { id, label }, geometry }: Boundaries["borders"]["features"][number],
  points: FeatureCollection,
): Feature<Point> {
  const line = geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat();
  const avoid = points.features.flatMap((point) =>
    point.geometry.type === "Point" ? [point.geometry.coordinates] : [],
  );
  const [x = label[0], y = label[1]] = clearPoint(line, [...label], avoid) ?? [];
  return pointAt([x, y], { id });
}

const isCoded = ({ properties }: Feature<Point, PointProperties>) => properties.coded;
const isTown = (feature: Feature<Point, PointProperties>) => !isCoded(feature);

/** What the boundaries alone give: names and points. */
const selectPlainGeometry = createSelector(
  [(state: State) => state.boundaries],
  (boundaries): Omit<MapGeometry, "arcs" | "arcHeads" | "badges"> => {
    if (boundaries === null) return NO_GEOMETRY;
    const coded = boundaries.places.features.filter(isCoded);
    return {
      ownUnits: boundaries.own === undefined ? null : boundaries.admin1,
      ground: boundaries.own?.provinces ?? EMPTY,
      unitLabels: collect(
        boundaries.admin1.features
          .filter(({ properties }) => properties.country !== "XX")
          .map(({ properties }) => pointAt(properties.label, properties)),
      ),
      countryLabels: boundaries.countries,
      points: collect(coded),
      towns: collect(boundaries.places.features.filter(isTown)),
      rings: collect(
        coded.map(({ properties, geometry }) =>
          precisionRing(properties.id, geometry.coordinates, properties.radius_km),
        ),
      ),
    };
  },
);

/** The geometry that does not change with the filter, loaded into the map once. */
export const selectMapGeometry = createSelector(
  [selectPlainGeometry, (state: State) => state.boundaries, selectRoutes, selectBorderPlaces],
  (plain, boundaries, routes, borderPlaces): MapGeometry => {
    if (boundaries === null) return NO_GEOMETRY;
    const anchors = anchorsOf(boundaries);
    const arcs = [...routes].flatMap(([id, [origin, destination]]) => {
      const from = anchors.get(origin);
      const to = anchors.get(destination);
      return from === undefined || to === undefined ? [] : [arcBetween(id, [...from], [...to])];
    });
    return {
      ...plain,
      arcs: collect(arcs.map(({ line }) => line)),
      arcHeads: collect(arcs.map(({ head }) => head)),
      badges: collect(
        boundaries.borders.features
          .filter(({ properties }) => borderPlaces.has(properties.id))
          .map((border) => badgeOf(border, plain.points)),
      ),
    };
  },
);
