import type { Figure } from "../../exports/figure.ts";
import type { CsvValue } from "../../exports/to-csv.ts";
import type { Point } from "../../domain/mark.ts";
import type { Legend } from "../../exports/handout/handout.ts";
import type { Scene } from "../../store/state.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A map as the map's room gives it. */
export interface CapturedMap {
  readonly png: Uint8Array;
  /** Content of an `svg` of the size that was asked for. */
  readonly drawing: string;
  readonly legend: Legend;
  /** Degrees → pixels of the size that was asked for. */
  readonly toPixels: (longitude: number, latitude: number) => Point;
}

export interface CapturedChart {
  readonly figure: Figure;
  /** Its numbers as a table: names of the columns, then a list for each row. */
  readonly rows: readonly (readonly CsvValue[])[];
}

/**
 * Pictures of scenes, taken one after the other beside the page. Each rejects with a reason in
 * words, and with the signal's own reason once that is aborted.
 */
export interface Captures {
  readonly map: (scene: Scene, size: Size) => Promise<CapturedMap>;
  readonly chart: (scene: Scene) => Promise<CapturedChart>;
  readonly close: () => void;
}

/** `density`: pixels of a bitmap for each pixel of the layout. */
export type OpenCaptures = (density: number, signal: AbortSignal) => Captures;
