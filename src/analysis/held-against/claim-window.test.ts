import { describe, expect, test } from "vitest";
import { DEFAULT_HELD } from "../../domain/held-settings.ts";
import { parseDay } from "../../domain/edtf.ts";
import type { Place } from "../../domain/schema/reference.ts";
import { at, makeClaim, on, PLACES } from "../../testing/claims.ts";
import { childrenByParent, keyOfWindow, type WindowContext, windowOf } from "./claim-window.ts";
import { NO_GEOGRAPHY } from "./geography.ts";

const by = (...ids: readonly string[]) => ({
  actors: ids.map((actor) => ({ actor, role: "subject" })),
});
const context: WindowContext = {
  places: PLACES,
  childrenOf: new Map([
    ["reds", ["red-guard"]],
    ["red-guard", ["red-scouts", "reds"]],
  ]),
  geography: {
    ...NO_GEOGRAPHY,
    pointOf: (id) => (id === "AF-BDS-town" ? { longitude: 70, latitude: 36, km: 7 } : null),
    unitsAt: () => ["AF-BDS", "AF-TAK"],
    unitsAlong: (_, km) => (km >= 50 ? ["AF-KAN", "PK-KP"] : ["AF-KAN"]),
  },
};
const found = (fields: object, settings = {}) =>
  windowOf(makeClaim("001-p1-01", { ...fields }), { ...DEFAULT_HELD, ...settings }, context);

describe("what can be checked", () => {
  test.each([
    ["a place", at("AF-BDS"), ["place"]],
    ["a calendar interval", on("2021-08"), ["time"]],
    ["an actor", by("reds"), ["actor"]],
    ["all three", { ...at("AF"), ...on("2021"), ...by("reds") }, ["place", "time", "actor"]],
  ])("%s is enough", (_, fields, can) => {
    expect(found(fields)?.can).toEqual(can);
  });

  test.each([
    ["a prediction", { ...at("AF-BDS"), modality: "predicted" }],
    ["a proposal", { ...at("AF-BDS"), modality: "proposed" }],
    ["a place that is only mentioned", { places: [{ place: "AF-BDS", role: "mentioned" }] }],
    ["a region that nobody delimits", at("region-vague")],
    ["a date that no calendar holds", { when: { edtf: null, stated: "soon", basis: "x" } }],
    ["nothing", {}],
  ])("%s is not", (_, fields) => {
    expect(found(fields)).toBeNull();
  });

  test("what is switched off does not constrain, and is still what could", () => {
    const without = found({ ...at("AF"), ...by("reds") }, { by: ["actor"] });
    expect(without?.can).toEqual(["place", "actor"]);
    expect(without?.does).toEqual(["actor"]);
    expect(without?.window.ground).toBeNull();
  });
});

describe("the place", () => {
  test("a unit of own boundaries lies in the country that its place names", () => {
    const unit = { ...PLACES.get("AF-BDS")!, id: "own-1-a" as Place["id"], country: "AF" };
    const places = new Map(PLACES).set(unit.id, unit);
    const claim = makeClaim("001-p1-01", at("own-1-a"));
    const ground = windowOf(claim, DEFAULT_HELD, { ...context, places })?.window.ground;
    expect(ground?.units).toEqual(new Set(["own-1-a"]));
    expect(ground?.holdingCountries).toEqual(new Set(["AF"]));
  });

  const groundOf = (place: string, settings = {}) => found(at(place), settings)?.window.ground;

  test("a country, a unit, the members of a region: whole", () => {
    expect(groundOf("AF")?.countries).toEqual(new Set(["AF"]));
    expect(groundOf("AF-TAK")?.units).toEqual(new Set(["AF-TAK"]));
    expect(groundOf("region-north")?.units).toEqual(new Set(["AF-BDS", "AF-TAK"]));
    expect(groundOf("region-north")?.holdingCountries).toEqual(new Set(["AF"]));
  });

  test("a town: a circle of its own radius or the chosen one, whichever is larger", () => {
    expect(groundOf("AF-BDS-town")?.circles).toEqual([{ longitude: 70, latitude: 36, km: 25 }]);
    expect(groundOf("AF-BDS-town", { radius: 10 })?.circles[0]?.km).toBe(10);
    expect(groundOf("AF-BDS-town")?.holdingUnits).toEqual(new Set(["AF-BDS"]));
  });

  test("a town whose point nobody knows: the province around it, and it says so", () => {
    const without = windowOf(makeClaim("001-p1-01", at("AF-BDS-town")), DEFAULT_HELD, {
      ...context,
      geography: NO_GEOGRAPHY,
    });
    expect(without?.window.ground?.units).toEqual(new Set(["AF-BDS"]));
    expect(without?.terms).toEqual([{ as: "around", place: "AF-BDS-town", around: "AF-BDS" }]);
  });

  test("a border: units within the chosen distance, or both countries where it is not drawn", () => {
    expect(groundOf("border-AF-PK")?.units).toEqual(new Set(["AF-KAN"]));
    expect(groundOf("border-AF-PK", { radius: 50 })?.units).toEqual(new Set(["AF-KAN", "PK-KP"]));
    const undrawn = windowOf(makeClaim("001-p1-01", at("border-AF-PK")), DEFAULT_HELD, {
      ...context,
      geography: NO_GEOGRAPHY,
    });
    expect(undrawn?.window.ground?.countries).toEqual(new Set(["AF", "PK"]));
  });
});

test("the time is widened by the tolerance at its known ends", () => {
  const day = (text: string) => parseDay(text) ?? 0;
  expect(found(on("2021-08"))?.window.time).toEqual({
    from: day("2021-07-25"),
    to: day("2021-09-07"),
  });
  expect(found(on("2022/.."), { tolerance: 30 })?.window.time).toEqual({
    from: day("2021-12-02"),
    to: Infinity,
  });
});

test("an actor stands for all below it, even where parents run in a circle", () => {
  expect(found(by("reds"))?.actors).toEqual(["reds", "red-guard", "red-scouts"]);
  expect(found(by("red-scouts"))?.actors).toEqual(["red-scouts"]);
});

test("children are listed under their parent", () => {
  const actor = (id: string, parent: string | null) => ({ id, parent }) as never;
  expect(childrenByParent([actor("a", null), actor("b", "a"), actor("c", "a")])).toEqual(
    new Map([["a", ["b", "c"]]]),
  );
});

test("windows have one key exactly where the same rows meet them", () => {
  const keyOf = (fields: object, settings = {}) => {
    const window = found(fields, settings)?.window;
    return window === undefined ? "" : keyOfWindow(window);
  };
  expect(keyOf({ ...at("AF-BDS", "AF-TAK") })).toBe(keyOf({ ...at("AF-TAK", "AF-BDS") }));
  const keys = [
    keyOf(at("AF-BDS")),
    keyOf(at("AF")),
    keyOf(at("AF-BDS-town")),
    keyOf(at("AF-BDS-town"), { radius: 50 }),
    keyOf(on("2021")),
    keyOf(on("2021"), { tolerance: 0 }),
    keyOf(by("reds")),
    keyOf(by("blues")),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
