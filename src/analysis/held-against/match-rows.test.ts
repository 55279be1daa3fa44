import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENT_SIDES, type EventSide } from "../../domain/event-columns.ts";
import { inventedDataSet, type InventedRow } from "../../testing/event-columns.ts";
import { createMatcher } from "./match-rows.ts";
import { type HeldSet, indexRows } from "./row-index.ts";
import { distanceKm, type Ground, ownKm, type Window } from "./window.ts";

const COUNTRIES: Readonly<Record<string, string>> = { Afghanistan: "AF", Pakistan: "PK" };
const isKnown = (actor: string) => actor !== "strangers";

/** Each name stands for itself; "Reds (2020-)" is another writing of "reds". */
const actorOf = (name: string) => (name === "Reds (2020-)" ? "reds" : name);

function heldSet(rows: readonly InventedRow[]): HeldSet {
  const set = inventedDataSet(rows);
  return {
    set,
    actors: Object.fromEntries(
      EVENT_SIDES.map((side) => [side, set.events.sides[side].texts.map(actorOf)]),
    ) as unknown as Record<EventSide, string[]>,
    units: set.join.units.map(({ id }) => id),
    countries: set.events.country.texts.map((name) => COUNTRIES[name] ?? null),
  };
}

function search(rows: readonly InventedRow[], window: Window) {
  const held = heldSet(rows);
  const found = createMatcher(held, indexRows(held.set), isKnown)(window);
  const list = (numbers: Uint32Array) => [...numbers].sort((a, b) => a - b);
  return { ...found, rows: list(found.rows), possible: list(found.possible) };
}

/** The rule in words, row by row, with no index. */
function naively(rows: readonly InventedRow[], { ground, time, actors }: Window) {
  const placeOf = (row: InventedRow): "in" | "perhaps" | "out" => {
    if (ground === null) return "in";
    const precision = row.geoPrecision ?? 0;
    const unit = precision <= 4 ? row.unit : undefined;
    const country = unit?.slice(0, 2) ?? COUNTRIES[row.country ?? ""];
    if (unit !== undefined && ground.units.has(unit)) return "in";
    if (country !== undefined && ground.countries.has(country)) return "in";
    if (row.point !== undefined && precision <= 3) {
      if (unit !== undefined && !ground.touched.has(unit)) return "out";
      const [longitude, latitude] = row.point;
      const far = ground.circles.map(
        (each) => distanceKm(longitude, latitude, each.longitude, each.latitude) - each.km,
      );
      if (far.some((km) => km <= 0)) return "in";
      return far.some((km) => km <= ownKm(precision)) ? "perhaps" : "out";
    }
    if (unit !== undefined) return ground.holdingUnits.has(unit) ? "perhaps" : "out";
    return country !== undefined && ground.holdingCountries.has(country) ? "perhaps" : "out";
  };
  const namesOf = ({ sides = {} }: InventedRow) => Object.values(sides).flat().map(actorOf);
  const isNamed = (row: InventedRow) =>
    actors === null || namesOf(row).some((name) => actors.has(name));
  const isInTime = ({ days }: InventedRow) =>
    time === null || (days !== undefined && days[0] <= time.to && days[1] >= time.from);
  const isStranger = (row: InventedRow) =>
    namesOf(row).length > 0 && !namesOf(row).some((name) => isKnown(name));
  const numbers = (holds: (row: InventedRow) => boolean) =>
    rows.flatMap((row, at) => (holds(row) ? [at] : []));
  return {
    rows: numbers((row) => placeOf(row) === "in" && isNamed(row) && isInTime(row)),
    possible: numbers((row) => placeOf(row) === "perhaps" && isNamed(row) && isInTime(row)),
    undated:
      time === null
        ? 0
        : numbers((row) => placeOf(row) !== "out" && isNamed(row) && row.days === undefined).length,
    unknownActors:
      actors === null
        ? 0
        : numbers((row) => placeOf(row) === "in" && isInTime(row) && isStranger(row)).length,
  };
}

const day = fc.integer({ min: -400, max: 400 });
const name = fc.constantFrom("reds", "Reds (2020-)", "blues", "strangers");
const someRows = fc.array(
  fc.record({
    days: fc.option(
      fc.tuple(day, fc.nat(60)).map(([start, more]) => [start, start + more] as const),
      { nil: undefined },
    ),
    point: fc.option(
      fc.tuple(
        fc.double({ min: 68, max: 72, noNaN: true }),
        fc.double({ min: 33, max: 37, noNaN: true }),
      ),
      { nil: undefined },
    ),
    geoPrecision: fc.nat(7),
    unit: fc.option(fc.constantFrom("AF-BDS", "AF-TAK", "PK-KP"), { nil: undefined }),
    country: fc.option(fc.constantFrom("Afghanistan", "Pakistan", "Elsewhere"), { nil: undefined }),
    sides: fc.record({
      actor1: fc.array(name, { maxLength: 2 }),
      assoc2: fc.array(name, { maxLength: 1 }),
    }),
  }),
  { maxLength: 25 },
);
const someOf = (...ids: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...ids)).map((list) => new Set(list));
const UNITS = ["AF-BDS", "AF-TAK", "PK-KP"] as const;
const someGround: fc.Arbitrary<Ground> = fc.record({
  countries: someOf("AF", "PK"),
  units: someOf(...UNITS),
  circles: fc.array(
    fc.record({
      longitude: fc.double({ min: 68, max: 72, noNaN: true }),
      latitude: fc.double({ min: 33, max: 37, noNaN: true }),
      km: fc.integer({ min: 1, max: 150 }),
    }),
    { maxLength: 2 },
  ),
  touched: someOf(...UNITS),
  holdingUnits: someOf(...UNITS),
  holdingCountries: someOf("AF", "PK"),
});
const someWindow: fc.Arbitrary<Window> = fc.record({
  ground: fc.option(someGround),
  time: fc.option(
    fc.oneof(
      fc.tuple(day, fc.nat(90)).map(([from, more]) => ({ from, to: from + more })),
      day.map((from) => ({ from, to: Infinity })),
      day.map((to) => ({ from: -Infinity, to })),
    ),
  ),
  actors: fc.option(someOf("reds", "blues", "strangers", "nobody")),
});

test("the index finds what a look at every row finds", () => {
  fc.assert(
    fc.property(someRows, someWindow, (rows, window) => {
      expect(search(rows, window)).toEqual(naively(rows, window));
    }),
  );
});

test("a search does not change the next", () => {
  fc.assert(
    fc.property(someRows, someWindow, someWindow, (rows, one, other) => {
      const held = heldSet(rows);
      const match = createMatcher(held, indexRows(held.set), isKnown);
      const before = match(one);
      match(other);
      expect(match(one)).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

describe("time", () => {
  const anyTime = { ground: null, actors: null };

  test("rows that share one day with the span match, those a day off do not", () => {
    const rows = [{ days: [5, 9] }, { days: [20, 24] }, { days: [4, 30] }] as const;
    expect(search(rows, { ...anyTime, time: { from: 10, to: 19 } }).rows).toEqual([2]);
    expect(search(rows, { ...anyTime, time: { from: 9, to: 20 } }).rows).toEqual([0, 1, 2]);
  });

  test("a row without a date is counted apart where time constrains, and matches where it does not", () => {
    const rows = [{ days: [5, 5] }, {}] as const;
    expect(search(rows, { ...anyTime, time: { from: 0, to: 9 } })).toMatchObject({
      rows: [0],
      undated: 1,
    });
    expect(search(rows, { ...anyTime, time: null })).toMatchObject({ rows: [0, 1], undated: 0 });
  });
});

describe("place", () => {
  const ground: Ground = {
    countries: new Set(),
    units: new Set(["AF-BDS"]),
    circles: [],
    touched: new Set(),
    holdingUnits: new Set(),
    holdingCountries: new Set(["AF"]),
  };
  const window = { ground, time: null, actors: null };

  test("a row known to the country alone may belong to its province, and is not counted in it", () => {
    const rows = [
      { unit: "AF-BDS", country: "Afghanistan", geoPrecision: 4 },
      { unit: "AF-BDS", country: "Afghanistan", geoPrecision: 6 },
      { country: "Pakistan", geoPrecision: 6 },
    ];
    expect(search(rows, window)).toMatchObject({ rows: [0], possible: [1] });
  });

  test("around a point: by distance, and by what the row itself leaves open", () => {
    const circle = { longitude: 70, latitude: 36, km: 25 };
    const near = { ...ground, units: new Set<string>(), circles: [circle] };
    const touching = { ...near, touched: new Set(["AF-BDS"]), holdingUnits: new Set(["AF-BDS"]) };
    // A tenth of a degree of latitude is 11 km.
    const rows = [
      { unit: "AF-BDS", point: [70, 36.2], geoPrecision: 1 },
      { unit: "AF-BDS", point: [70, 36.3], geoPrecision: 1 },
      { unit: "AF-BDS", point: [70, 36.3], geoPrecision: 2 },
      { unit: "AF-BDS", point: [70, 36], geoPrecision: 4 },
    ] as const;
    expect(search(rows, { ...window, ground: touching })).toMatchObject({
      rows: [0],
      possible: [2, 3],
    });
  });
});

test("an actor is found on any side, under any of its writings, once a row", () => {
  const rows = [
    { sides: { actor1: ["reds"], assoc1: ["Reds (2020-)"] } },
    { sides: { assoc2: ["Reds (2020-)"] } },
    { sides: { actor2: ["blues"] } },
    { sides: { actor1: ["strangers"] } },
    { sides: { actor1: ["strangers", "blues"] } },
    {},
  ];
  expect(search(rows, { ground: null, time: null, actors: new Set(["reds"]) })).toMatchObject({
    rows: [0, 1],
    unknownActors: 1,
  });
});
