import { expect, test } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { ownUnit } from "../testing/own-boundaries.ts";
import { unitsHash } from "./units-hash.ts";

type Unit = Boundaries["admin1"]["features"][number];

const units = (...features: readonly Unit[]): Boundaries["admin1"] => ({
  type: "FeatureCollection",
  features: [...features],
});
const ONE = ownUnit("own-one", [60, 30, 62, 31]);
const TWO = ownUnit("own-two", [62, 30, 63, 31]);

test("units with the same ids, names and outlines have the same hash, wherever they came from", () => {
  expect(unitsHash(structuredClone(units(ONE, TWO)))).toBe(unitsHash(units(ONE, TWO)));
  expect(unitsHash(units(ONE))).toMatch(/^[0-9a-f]{16}$/u);
});

test("another outline, name, id, country or order gives another hash", () => {
  const renamed = (change: Partial<Unit["properties"]>): Unit => ({
    ...ONE,
    properties: { ...ONE.properties, ...change },
  });
  const others = [
    units(ONE),
    units(TWO, ONE),
    units(ownUnit("own-one", [60, 30, 62, 31.000001]), TWO),
    units(renamed({ name: "Another" }), TWO),
    units(renamed({ name_fa: "نام دیگر" }), TWO),
    units(renamed({ name_ur: "نام دیگر" }), TWO),
    units(renamed({ id: "own-other" }), TWO),
    units(renamed({ country: "PK" }), TWO),
  ];
  const hashes = [units(ONE, TWO), ...others].map(unitsHash);
  expect(new Set(hashes).size).toBe(hashes.length);
});
