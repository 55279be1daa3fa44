import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeClaim, PLACES, somePlace } from "../testing/claims.ts";
import { createTerritory, locatedUnits } from "./territory.ts";

const { contains, apart, unitOf } = createTerritory(PLACES);

describe("containment", () => {
  it.each([
    ["AF", "AF-BDS-town"],
    ["AF", "region-north"],
    ["AF-BDS", "AF-BDS-town"],
    ["AF-BDS", "region-east"],
    ["region-north", "AF-BDS-town"],
    ["region-north", "region-east"],
    ["PK", "border-AF-PK"],
    ["UZ", "UZ-SU"],
  ])("%s holds %s", (outer, inner) => {
    const withUzbekistan = createTerritory(
      new Map([...PLACES, ["UZ", { ...PLACES.get("AF"), id: "UZ" } as never]]),
    );
    expect(withUzbekistan.contains(outer, inner)).toBe(true);
    expect(withUzbekistan.contains(inner, outer)).toBe(
      outer === "AF-BDS" && inner === "region-east",
    );
  });

  it("does not reach across borders, nor into the unbounded", () => {
    expect(contains("PK", "AF-BDS-town")).toBe(false);
    expect(contains("region-vague", "AF")).toBe(false);
    expect(contains("AF", "region-vague")).toBe(false);
    expect(contains("AF-BDS", "region-north")).toBe(false);
  });

  it("is transitive, and everything holds itself", () => {
    fc.assert(
      fc.property(somePlace, somePlace, somePlace, (a, b, c) => {
        expect(contains(a, a)).toBe(true);
        if (contains(a, b) && contains(b, c)) expect(contains(a, c)).toBe(true);
      }),
    );
  });
});

describe("apart", () => {
  it("are places without common ground", () => {
    expect(apart("AF-BDS-town", "AF-TAK")).toBe(true);
    expect(apart("region-north", "AF-KAN")).toBe(true);
    expect(apart("AF", "PK-KP")).toBe(true);
  });

  it("is nothing that may have ground in common", () => {
    expect(apart("region-north", "region-east")).toBe(false);
    expect(apart("region-vague", "AF-KAN")).toBe(false);
    expect(apart("border-AF-PK", "PK-KP")).toBe(false);
    expect(apart("somewhere", "AF")).toBe(false);
  });

  it("is symmetric, and never true of what holds the other", () => {
    fc.assert(
      fc.property(somePlace, somePlace, (a, b) => {
        expect(apart(a, b)).toBe(apart(b, a));
        expect(apart(a, b) && contains(a, b)).toBe(false);
      }),
    );
  });
});

it("a claim's own units are those of its places, mentions and regions left out", () => {
  expect(unitOf("region-north")).toBeNull();
  const claim = makeClaim("001-p1-01", {
    places: [
      { place: "AF-BDS-town", role: "location" },
      { place: "AF-BDS", role: "origin" },
      { place: "region-north", role: "location" },
      { place: "AF-KAN", role: "mentioned" },
    ],
  });
  expect(locatedUnits(claim, createTerritory(PLACES))).toEqual(["AF-BDS"]);
});
