import type { Position } from "geojson";
import { fitProjection, fitView, type Frame, project } from "./project.ts";

/** West, south, east, north in degrees: Afghanistan and Pakistan whole. */
export const HOME = [60.3, 23.4, 78, 38.8] as const;

const WIDTH = 800;

function heightFor(width: number): number {
  const [left, top] = project(HOME[0], HOME[3]);
  const [right, bottom] = project(HOME[2], HOME[1]);
  return (width * (bottom - top)) / (right - left);
}

/** The drawing's own units, in the proportions of the home view; scaled to the space there is. */
export const FRAME = { width: WIDTH, height: heightFor(WIDTH) };

const place = fitProjection(HOME, FRAME);

/** The home view in the middle of a frame, at least `inset` pixels from its edges. */
export const homeView = (frame: Frame, inset: number) => fitView(HOME, frame, inset);

/** Degrees → the drawing's units. */
export const toFrame = ([longitude = 0, latitude = 0]: readonly number[]) =>
  place(longitude, latitude);

const pointText = (position: Position) =>
  toFrame(position)
    .map((n) => n.toFixed(1))
    .join();

const lineText = (line: readonly Position[]) => `M${line.map(pointText).join("L")}`;

type Drawable =
  | { readonly type: "LineString"; readonly coordinates: readonly Position[] }
  | { readonly type: "MultiLineString"; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly Position[])[] }
  | {
      readonly type: "MultiPolygon";
      readonly coordinates: readonly (readonly (readonly Position[])[])[];
    };

/** The path of a geometry in the drawing's units; polygons are closed. */
export function pathOf(geometry: Drawable): string {
  switch (geometry.type) {
    case "LineString":
      return lineText(geometry.coordinates);
    case "MultiLineString":
      return geometry.coordinates.map(lineText).join("");
    case "Polygon":
      return geometry.coordinates.map((ring) => `${lineText(ring)}Z`).join("");
    case "MultiPolygon":
      return geometry.coordinates
        .flat()
        .map((ring) => `${lineText(ring)}Z`)
        .join("");
  }
}
