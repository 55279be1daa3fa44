import { expect, test } from "vitest";
import type { Boundaries } from "../../domain/boundaries.ts";
import { indexNames } from "./name-index.ts";

const named = (name: string) =>
  ({
    type: "FeatureCollection",
    features: [{ properties: { id: "X-1", country: "AF", name, name_fa: "", name_ur: "" } }],
  }) as unknown as Boundaries["admin1"];
const keysOf = (name: string) => [...indexNames(named(name), []).keys()];

test("a name is known with what stands in brackets behind it, and without", () => {
  expect(keysOf("Punjab (India) ")).toEqual(["x1", "punjabindia", "punjab"]);
  expect(keysOf("Punjab (India) East")).toEqual(["x1", "punjabindiaeast"]);
  expect(keysOf("Punjab")).toEqual(["x1", "punjab"]);
});

test.each(["(", " ", ") "])(
  "a name of 200,000 times “%s” takes no longer than it is long",
  (sign) => {
    const start = performance.now();
    keysOf(`${sign.repeat(200_000)}x`);
    // Seconds, where each sign were looked at from each other.
    expect(performance.now() - start).toBeLessThan(1500);
  },
);
