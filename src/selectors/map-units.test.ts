import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import type { Clause } from "../domain/clause.ts";
import type { Claim } from "../domain/schema/claim.ts";
import { createAppStore } from "../store/store.ts";
import {
  at,
  makeClaim,
  makeClaimants,
  makeDocuments,
  PLACES,
  someClaims,
  takes,
} from "../testing/claims.ts";
import { recordOf } from "../testing/record-of.ts";
import { CLASS_COUNT, selectMapScale, selectMapUnits, stepOfDifference } from "./map-units.ts";

const unit = (id: string): Boundaries["admin1"]["features"][number] => ({
  type: "Feature",
  properties: {
    id,
    name: id,
    name_fa: "",
    name_ur: "",
    country: id.slice(0, 2),
    area_km2: 1,
    label: [0, 0],
    bbox: [0, 0, 0, 0],
  },
  geometry: { type: "Polygon", coordinates: [] },
});
const none = { type: "FeatureCollection" as const, features: [] };
/** The last one is a unit that no record knows. */
const BOUNDARIES: Boundaries = {
  admin1: { ...none, features: ["AF-BDS", "AF-TAK", "AF-KAN", "PK-KP", "AF-NIM"].map(unit) },
  countries: none,
  borders: none,
  places: none,
};

const side = (document: string): readonly Clause[] => [
  { source: "document", dimension: "document", value: { include: [document], exclude: [] } },
];

function started(claims: readonly Claim[]) {
  const store = createAppStore();
  const { actions } = store;
  const state = () => store.getState();
  actions.loadRecord(
    recordOf(claims, {
      documents: makeDocuments(["001", null], ["002", null], ["003", null]),
      claimants: makeClaimants(["alba", null], ["brook", null], ["cedar", null]),
      places: PLACES,
    }),
  );
  actions.loadBoundaries(BOUNDARIES);
  const unitOf = (id: string) => {
    const found = selectMapUnits(state()).byId.get(id);
    if (found === undefined) throw new Error(`${id} is not on the map`);
    return found;
  };
  const compare = (a: string, b: string) =>
    actions.select({ type: "comparison", a: side(a), b: side(b) });
  return { actions, state, unitOf, compare };
}

const difference = fc
  .tuple(fc.nat(50), fc.nat(50), fc.boolean())
  .map(([size, more, isB]) => ({ by: isB ? 0 - size : size, largest: size + more }));

describe("the step of a difference", () => {
  test("mirrors around the middle when the sides change places", () => {
    fc.assert(
      fc.property(difference, ({ by, largest }) => {
        expect(stepOfDifference(by, largest) + stepOfDifference(-by, largest)).toBe(
          CLASS_COUNT - 1,
        );
      }),
    );
  });

  test("is the middle at zero and nowhere else; more on the first side is before it", () => {
    fc.assert(
      fc.property(difference, ({ by, largest }) => {
        expect(Math.sign(2 - stepOfDifference(by, largest))).toBe(Math.sign(by));
      }),
    );
  });

  test("never comes nearer to the middle as the difference grows", () => {
    fc.assert(
      fc.property(difference, fc.nat(50), ({ by, largest }, less) => {
        const smaller = Math.sign(by) * Math.max(0, Math.abs(by) - less);
        const far = (each: number) => Math.abs(stepOfDifference(each, largest) - 2);
        expect(far(smaller)).toBeLessThanOrEqual(far(by));
      }),
    );
  });
});

describe("with a comparison", () => {
  const claims = [
    ...[1, 2, 3, 4].map((row) => makeClaim(`001-p${row}-01`, at("AF-BDS"))),
    makeClaim("002-p1-01", at("AF-TAK")),
    makeClaim("001-p5-01", at("AF-KAN")),
    makeClaim("002-p2-01", at("AF-KAN")),
    makeClaim("003-p1-01", at("PK-KP")),
  ];

  test("each side counts its own, and both together colour the unit", () => {
    const { unitOf, compare } = started(claims);
    compare("001", "002");
    expect(unitOf("AF-BDS")).toMatchObject({ sides: { a: 4, b: 0 }, value: 4, classIndex: 0 });
    expect(unitOf("AF-TAK")).toMatchObject({ sides: { a: 0, b: 1 }, value: 1, classIndex: 3 });
  });

  test("as many on both sides is the middle step, nothing on either is none", () => {
    const { unitOf, compare } = started(claims);
    compare("001", "002");
    expect(unitOf("AF-KAN")).toMatchObject({ sides: { a: 1, b: 1 }, value: 2, classIndex: 2 });
    expect(unitOf("PK-KP")).toMatchObject({ sides: { a: 0, b: 0 }, value: 0, classIndex: -1 });
  });

  test("both sides obey the filter on anything else", () => {
    const { actions, unitOf, compare } = started(claims);
    compare("001", "002");
    actions.actOnValue("province", "AF-BDS", "exclude");
    expect(unitOf("AF-BDS").sides).toEqual({ a: 0, b: 0 });
    expect(unitOf("AF-TAK").sides).toEqual({ a: 0, b: 1 });
  });

  test("comes before the measure, has its five steps, and gives way when it is closed", () => {
    const { actions, state, unitOf, compare } = started(claims);
    actions.setView({ measure: "contested" });
    compare("001", "002");
    expect(selectMapScale(state())).toBe("difference");
    expect(selectMapUnits(state())).toMatchObject({ scale: "difference", classCount: CLASS_COUNT });
    actions.clearSelection();
    expect(selectMapScale(state())).toBe("contested");
    expect(unitOf("AF-BDS").sides).toBeNull();
  });

  test("sides that change places mirror every unit", () => {
    fc.assert(
      fc.property(someClaims, (found) => {
        const { state, compare } = started(found);
        compare("001", "002");
        const there = selectMapUnits(state()).units;
        compare("002", "001");
        const back = selectMapUnits(state()).byId;
        for (const { id, sides, value, classIndex } of there) {
          expect(back.get(id)).toMatchObject({
            sides: { a: sides?.b, b: sides?.a },
            value,
            classIndex: value === 0 ? -1 : CLASS_COUNT - 1 - classIndex,
          });
          expect(classIndex === 2).toBe(value > 0 && sides?.a === sides?.b);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("the measure “contested”", () => {
  const claims = [
    makeClaim("001-p1-01", { ...takes("supports"), ...at("AF-BDS") }),
    makeClaim("001-p2-01", at("AF-TAK")),
    makeClaim("002-p1-01", takes("denies")),
  ];

  test("names what is in conflict at a unit, and only when it is asked for", () => {
    const { actions, unitOf, compare } = started(claims);
    expect(unitOf("AF-BDS").contested).toEqual([]);
    actions.setView({ measure: "contested" });
    expect(unitOf("AF-BDS")).toMatchObject({ contested: ["calm"], value: 1, classIndex: 0 });
    compare("001", "002");
    expect(unitOf("AF-BDS").contested).toEqual([]);
  });

  test("does not colour a unit whose claims nobody contests, but counts them", () => {
    const { actions, unitOf } = started(claims);
    actions.setView({ measure: "contested" });
    expect(unitOf("AF-TAK")).toMatchObject({ contested: [], value: 0, classIndex: -1, count: 1 });
  });

  test("has nothing to show when the filter hides one side", () => {
    const { actions, state, unitOf } = started(claims);
    actions.setView({ measure: "contested" });
    actions.actOnValue("document", "001", "only");
    expect(unitOf("AF-BDS")).toMatchObject({ contested: [], value: 0, count: 1 });
    expect(selectMapUnits(state())).toMatchObject({ scale: "contested", classCount: 0 });
  });
});

describe("no data is not zero", () => {
  const claims = [
    makeClaim("001-p1-01", at("AF-BDS-town")),
    makeClaim("002-p1-01", at("region-north")),
    makeClaim("002-p2-01", { places: [{ place: "AF-KAN", role: "mentioned" }] }),
  ];

  test("a unit that the filter empties still has claims without it", () => {
    const { actions, unitOf } = started(claims);
    expect(unitOf("AF-BDS")).toMatchObject({ count: 1, all: 1, classIndex: 0 });
    actions.actOnValue("document", "002", "only");
    expect(unitOf("AF-BDS")).toMatchObject({ count: 0, all: 1, value: 0, classIndex: -1 });
  });

  test("a unit of a wider area or a mention has no claim of its own, with or without a filter", () => {
    const { unitOf } = started(claims);
    const empty = { count: 0, all: 0, value: 0, classIndex: -1 };
    expect(unitOf("AF-TAK")).toMatchObject({ ...empty, wider: 1, mentions: 0 });
    expect(unitOf("AF-KAN")).toMatchObject({ ...empty, wider: 0, mentions: 1 });
  });

  test("a unit that the record does not know is on the map, with nothing", () => {
    const { unitOf, compare } = started(claims);
    const nothing = { count: 0, all: 0, wider: 0, mentions: 0, value: 0, classIndex: -1 };
    expect(unitOf("AF-NIM")).toMatchObject({ ...nothing, country: "AF", sides: null });
    compare("001", "002");
    expect(unitOf("AF-NIM")).toMatchObject({ ...nothing, sides: { a: 0, b: 0 } });
  });

  test("without boundaries there is no unit at all", () => {
    const store = createAppStore();
    store.actions.loadRecord(recordOf(claims, { places: PLACES }));
    expect(selectMapUnits(store.getState()).units).toEqual([]);
  });
});
