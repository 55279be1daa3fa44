import { expect, test } from "vitest";
import { layerChanges } from "./layer-changes.ts";
import type { Layer } from "./layers/input.ts";

const fill = (paint: Record<string, unknown>): Layer =>
  ({ id: "fill", type: "fill", source: "units", paint }) as Layer;

test("the same layers make no change, even as new objects", () => {
  const paint = () => ({ "fill-color": ["match", ["get", "id"], "a", "#fff", "#000"] });
  expect(layerChanges([fill(paint())], [fill(paint())])).toEqual([]);
});

test("what differs is set and what is gone is unset", () => {
  const before = [fill({ "fill-color": "#fff", "fill-opacity": 0.5 })];
  const next = [fill({ "fill-color": "#000" })];
  expect(layerChanges(before, next)).toEqual([
    { layer: "fill", group: "paint", key: "fill-color", value: "#000" },
    { layer: "fill", group: "paint", key: "fill-opacity", value: undefined },
  ]);
});
