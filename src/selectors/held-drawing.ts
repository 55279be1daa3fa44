import { createSelector } from "reselect";
import type { ClaimWindow } from "../analysis/held-against/claim-window.ts";
import { type Circle, DEGREES_PER_KM } from "../analysis/held-against/window.ts";
import type { Boundaries, UnitProperties } from "../domain/boundaries.ts";
import { boundsAround } from "../geo/bounds.ts";
import { HOME } from "../geo/frame.ts";
import { type Bounds, fitView, type GroundView } from "../geo/project.ts";
import { isExact, unitAt } from "../domain/row-place.ts";
import type { JoinedDataSet } from "../records/joined-data-set.ts";
import type { State } from "../store/state.ts";

/** Rows in one spot of the drawing. */
export interface RowDot {
  readonly x: number;
  readonly y: number;
  readonly rows: number;
}

/** A small map of a window and of the rows in it, in pixels of HELD_FRAME. */
export interface HeldDrawing {
  readonly units: readonly {
    readonly id: string;
    readonly path: string;
    /** Part of the window, whole. */
    readonly isMeant: boolean;
  }[];
  readonly circles: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  readonly dots: readonly RowDot[];
  /** Rows that are known to a unit and no better: a number at the unit's label, never a dot. */
  readonly inUnits: readonly (RowDot & { readonly unit: string })[];
  readonly pointed: number;
  readonly known: number;
  /** Rows known to a country at best. */
  readonly undrawn: number;
}

export const HELD_FRAME = { width: 320, height: 180 } as const;
const INSET = 12;
/** Dots closer than that are one, in pixels. */
const SPOT = 3;

const around = ({ longitude, latitude, km }: Circle): Bounds => {
  const rise = 1.6 * km * DEGREES_PER_KM;
  const run = rise / Math.cos((latitude * Math.PI) / 180);
  return [longitude - run, latitude - rise, longitude + run, latitude + rise];
};

const isMeant = ({ window: { ground } }: ClaimWindow, { id, country }: UnitProperties) =>
  ground !== null && (ground.units.has(id) || ground.countries.has(country));

function boundsOf(found: ClaimWindow, { admin1 }: Boundaries): Bounds {
  const boxes = [
    ...admin1.features
      .filter(({ properties }) => isMeant(found, properties))
      .map(({ properties }): Bounds => properties.bbox),
    ...(found.window.ground?.circles.map(around) ?? []),
  ];
  return boxes.length === 0 ? HOME : boundsAround(boxes);
}

type Geometry = Boundaries["admin1"]["features"][number]["geometry"];

function pathIn({ project }: GroundView, geometry: Geometry): string {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .map((ring) => {
      const points = ring.map(([longitude = 0, latitude = 0]) =>
        project(longitude, latitude)
          .map((n) => n.toFixed(1))
          .join(),
      );
      return `M${points.join("L")}Z`;
    })
    .join("");
}

/** The units that show in the frame. */
function unitsIn(view: GroundView, found: ClaimWindow, { admin1 }: Boundaries) {
  const [west, north] = view.unproject(0, 0);
  const [east, south] = view.unproject(HELD_FRAME.width, HELD_FRAME.height);
  return admin1.features
    .filter(({ properties: { bbox } }) => {
      const [left, bottom, right, top] = bbox;
      return left < east && right > west && bottom < north && top > south;
    })
    .map(({ properties, geometry }) => ({
      id: properties.id,
      path: pathIn(view, geometry),
      isMeant: isMeant(found, properties),
    }));
}

function circleIn({ project }: GroundView, { longitude, latitude, km }: Circle) {
  const [x, y] = project(longitude, latitude);
  const [, edge] = project(longitude, latitude + km * DEGREES_PER_KM);
  return { x, y, radius: y - edge };
}

function dotsOf(view: GroundView, { set, units }: JoinedDataSet, rows: Uint32Array) {
  const spots = new Map<string, { x: number; y: number; rows: number }>();
  const byUnit = new Map<string, number>();
  const { events } = set;
  let [pointed, known, undrawn] = [0, 0, 0];
  for (const row of rows) {
    const unit = units[unitAt(set, row)];
    if (isExact(events, row)) {
      const [x, y] = view.project(events.longitude[row]!, events.latitude[row]!);
      const key = `${Math.round(x / SPOT)} ${Math.round(y / SPOT)}`;
      const spot = spots.get(key);
      if (spot === undefined) spots.set(key, { x, y, rows: 1 });
      else spot.rows++;
      pointed++;
    } else if (unit !== undefined) {
      byUnit.set(unit, (byUnit.get(unit) ?? 0) + 1);
      known++;
    } else undrawn++;
  }
  return { dots: [...spots.values()], byUnit, pointed, known, undrawn };
}

/** Draws the window of a claim and rows of a data set; null until the boundaries are there. */
export const selectHeldDrawing = createSelector(
  [(state: State) => state.boundaries],
  (boundaries) =>
    (found: ClaimWindow, set: JoinedDataSet, rows: Uint32Array): HeldDrawing | null => {
      if (boundaries === null) return null;
      const view = fitView(boundsOf(found, boundaries), HELD_FRAME, INSET);
      const { byUnit, ...counted } = dotsOf(view, set, rows);
      const labels = new Map(
        boundaries.admin1.features.map(({ properties: { id, label } }) => [id, label]),
      );
      return {
        ...counted,
        units: unitsIn(view, found, boundaries),
        circles: found.window.ground?.circles.map((circle) => circleIn(view, circle)) ?? [],
        inUnits: [...byUnit].flatMap(([unit, n]) => {
          const label = labels.get(unit);
          if (label === undefined) return [];
          const [x, y] = view.project(...label);
          return [{ unit, x, y, rows: n }];
        }),
      };
    },
);
