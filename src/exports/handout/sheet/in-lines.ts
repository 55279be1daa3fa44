import type { Drawing } from "../../drawing.ts";
import { element } from "../../svg-markup.ts";
import { placeInLines } from "../place-in-lines.ts";

interface Entry {
  readonly markup: string;
  /** With the gap after it, in pixels. */
  readonly width: number;
}

/** Entries beside one another, as many in a line as there is room for. */
export function inLines(entries: readonly Entry[], width: number, lineHeight: number): Drawing {
  const placed = placeInLines(entries, width);
  const markup = placed.map((entry) =>
    element("g", { transform: `translate(${entry.x} ${entry.line * lineHeight})` }, entry.markup),
  );
  return { markup: markup.join(""), height: ((placed.at(-1)?.line ?? 0) + 1) * lineHeight };
}
