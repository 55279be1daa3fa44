import { distance } from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Annotation, Position } from "../domain/briefing.ts";
import type { Mark, Point } from "../domain/mark.ts";
import { annotationMarks } from "./annotation-marks.ts";
import { homeView } from "./frame.ts";

const { project, unproject } = homeView({ width: 800, height: 600 }, 0);

test("every kind of annotation lies where the map shows its ground", () => {
  const at: Position = [69.17, 34.53];
  const to: Position = [71.58, 34.01];
  const [text, arrow, freehand] = annotationMarks(
    [
      { kind: "text", at, text: "Kabul" },
      { kind: "arrow", from: at, to },
      { kind: "freehand", path: [at, to] },
    ],
    project,
  );
  expect(text).toEqual({ kind: "text", at: project(...at), text: "Kabul" });
  expect(arrow).toEqual({ kind: "arrow", from: project(...at), to: project(...to) });
  expect(freehand).toEqual({ kind: "freehand", path: [project(...at), project(...to)] });
});

test("a circle of as many kilometres is larger on the map the farther it is from the equator", () => {
  const radiusAt = (latitude: number) => {
    const [mark] = annotationMarks(
      [{ kind: "circle", at: [69, latitude], kilometres: 50 }],
      project,
    );
    return mark?.kind === "circle" ? mark.radius : 0;
  };
  const cosine = (latitude: number) => Math.cos((latitude * Math.PI) / 180);
  expect(radiusAt(60) / radiusAt(0)).toBeCloseTo(1 / cosine(60), 2);
  expect(radiusAt(36) / radiusAt(24)).toBeCloseTo(cosine(24) / cosine(36), 2);
});

test("the rim of a circle is on the ground as far from its middle as the circle says", () => {
  const latitude = fc.double({ min: 23, max: 39, noNaN: true });
  const longitude = fc.double({ min: 60, max: 78, noNaN: true });
  fc.assert(
    fc.property(longitude, latitude, fc.integer({ min: 1, max: 300 }), (lng, lat, kilometres) => {
      const [mark] = annotationMarks([{ kind: "circle", at: [lng, lat], kilometres }], project);
      if (mark?.kind !== "circle") throw new Error("a circle is a circle");
      const rim = unproject(mark.at[0] + mark.radius, mark.at[1]);
      const away = distance([lng, lat], [...rim], { units: "kilometers" });
      expect(Math.abs(away - kilometres) / kilometres).toBeLessThan(0.01);
    }),
  );
});

const position = fc.tuple(
  fc.double({ min: 55, max: 80, noNaN: true }),
  fc.double({ min: 20, max: 42, noNaN: true }),
);
const annotation: fc.Arbitrary<Annotation> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), at: position, text: fc.string() }),
  fc.record({ kind: fc.constant("arrow" as const), from: position, to: position }),
  fc.record({
    kind: fc.constant("circle" as const),
    at: position,
    kilometres: fc.integer({ min: 1, max: 500 }),
  }),
  fc.record({
    kind: fc.constant("freehand" as const),
    path: fc.array(position, { minLength: 2, maxLength: 8 }),
  }),
);

/** Points and lengths of a mark, as numbers that can be compared. */
const numbersOf = (mark: Mark): { readonly points: readonly Point[]; readonly length: number } => {
  switch (mark.kind) {
    case "text":
      return { points: [mark.at], length: 0 };
    case "arrow":
      return { points: [mark.from, mark.to], length: 0 };
    case "circle":
      return { points: [mark.at], length: mark.radius };
    case "freehand":
      return { points: mark.path, length: 0 };
  }
};

test("marks move and grow as the map does", () => {
  fc.assert(
    fc.property(
      fc.array(annotation, { maxLength: 6 }),
      fc.double({ min: 0.25, max: 16, noNaN: true }),
      fc.integer({ min: -2000, max: 2000 }),
      (annotations, scale, aside) => {
        const before = annotationMarks(annotations, project).map(numbersOf);
        const after = annotationMarks(annotations, (lng, lat) => {
          const [x, y] = project(lng, lat);
          return [x * scale + aside, y * scale - aside];
        }).map(numbersOf);
        expect(after.length).toBe(annotations.length);
        after.forEach(({ points, length }, n) => {
          expect(length).toBeCloseTo(before[n]!.length * scale, 6);
          points.forEach(([x, y], at) => {
            const [wasX, wasY] = before[n]!.points[at]!;
            expect(x).toBeCloseTo(wasX * scale + aside, 6);
            expect(y).toBeCloseTo(wasY * scale - aside, 6);
          });
        });
      },
    ),
  );
});
