import { expect, test } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { readRecord } from "../records/read-record.ts";
import { INITIAL_STATE, type State } from "../store/state.ts";
import { smallRawRecord, toFiles } from "../testing/small-record.ts";
import { selectBorderPlaces, selectMapGeometry } from "./map-features.ts";
import { selectClaimedBorders, selectClaimedRoutes } from "./map-states.ts";
import { selectWholeCountries } from "./map-unplaced.ts";

const country = (id: string, x: number) => ({
  type: "Feature" as const,
  properties: { id, name: id, name_fa: id, name_ur: id, bbox: [x, 30, x + 2, 34] as const },
  geometry: { type: "Point" as const, coordinates: [x, 32] },
});
const collect = <F>(...features: F[]) => ({ type: "FeatureCollection" as const, features });

const boundaries = {
  admin1: collect(),
  countries: collect(country("AF", 66), country("PK", 70)),
  borders: collect({
    type: "Feature" as const,
    properties: {
      id: "AF-PK",
      sides: ["AF", "PK"] as const,
      name: "a border",
      status: "international" as const,
      label: [68, 32] as const,
    },
    geometry: {
      type: "LineString" as const,
      coordinates: [
        [68, 30],
        [68, 32],
        [68, 34],
      ],
    },
  }),
  places: collect(),
} as Boundaries;

function stateWith(sides: readonly [string, string]): State {
  const raw = smallRawRecord();
  const [first] = raw.claims;
  const claim = (id: string, places: readonly (readonly [string, string])[]) => ({
    ...first,
    id,
    locator: { ...(first?.["locator"] as object), paragraph: 9 },
    about: null,
    places: places.map(([place, role]) => ({ place, role })),
  });
  const border = {
    id: "border-AF-PK",
    name: "the border",
    kind: "border",
    country: null,
    admin1: null,
    aliases: [],
    sides,
  };
  return {
    ...INITIAL_STATE,
    boundaries,
    record: readRecord(
      toFiles({
        ...raw,
        places: [
          ...raw.places,
          { id: "PK", name: "PK", kind: "country", country: "PK", admin1: null, aliases: [] },
          border,
        ],
        claims: [
          ...raw.claims,
          claim("001-p9-01", [
            ["AF", "origin"],
            ["PK", "destination"],
          ]),
          claim("001-p9-02", [["border-AF-PK", "location"]]),
        ],
      }),
    ),
  };
}

test.each([[["AF", "PK"]], [["PK", "AF"]]] as const)(
  "a border of the record is joined to its line by its sides, in either order: %s",
  (sides) => {
    expect([...selectBorderPlaces(stateWith(sides))]).toEqual([["AF-PK", "border-AF-PK"]]);
  },
);

test("a border that claims are about has a badge and a count", () => {
  const state = stateWith(["AF", "PK"]);
  expect(selectMapGeometry(state).badges.features).toHaveLength(1);
  expect(selectClaimedBorders(state)).toMatchObject([{ id: "AF-PK", count: 1, selected: false }]);
});

test("origin and destination make an arc, which goes when the filter leaves its claim out", () => {
  const state = stateWith(["AF", "PK"]);
  expect(selectMapGeometry(state).arcs.features.map(({ properties }) => properties)).toEqual([
    { id: "AF→PK" },
  ]);
  expect([...selectClaimedRoutes(state)]).toEqual(["AF→PK"]);
  const filtered: State = {
    ...state,
    clauses: [
      { source: "document", dimension: "document", value: { include: ["002"], exclude: [] } },
    ],
  };
  expect([...selectClaimedRoutes(filtered)]).toEqual([]);
  expect(selectMapGeometry(filtered)).toBe(selectMapGeometry(state));
});

test("claims about whole countries are counted by country, most first", () => {
  expect(selectWholeCountries(stateWith(["AF", "PK"]))).toEqual([
    { country: "AF", count: 2 },
    { country: "PK", count: 1 },
  ]);
  expect(selectWholeCountries(INITIAL_STATE)).toEqual([]);
});
