import { along, length, lineString } from "@turf/turf";
import type { Feature, MultiLineString, Position } from "geojson";
import { SIACHEN } from "./corrections.ts";
import { BORDER_NAMES, COUNTRY_TABLE } from "./countries.ts";
import { COUNTRIES, type SourceUnit } from "./read-units.ts";
import { roundPosition } from "./round.ts";
import { linesBetween } from "./unit-layers.ts";
import type { UnitTopology } from "./unit-topology.ts";

const STATUSES = ["international", "line-of-control", "disputed"] as const;
type Status = (typeof STATUSES)[number];

/** Units on either side of the Line of Control of 1972. */
const BESIDE_THE_LINE = ["PK-JK", "PK-GB", "IN-JK", "IN-LA"];

/**
 * The pair of countries whose border a shared edge is part of, or null. The glacier that belongs to
 * no unit stands for India against Pakistan and China, and for Pakistan against India, since each
 * of its edges is part of a line that is disputed between them.
 */
function pairOf(a: SourceUnit, b: SourceUnit): string | null {
  const [one, other] = [a.country, b.country].toSorted();
  if (one === undefined || other === undefined || one === other) return null;
  if (other !== SIACHEN.country) return `${one}-${other}`;
  return one === "CN" ? "CN-IN" : "IN-PK";
}

function statusOf(a: SourceUnit, b: SourceUnit): Status {
  const pair = pairOf(a, b);
  if (a.country === SIACHEN.country || b.country === SIACHEN.country) return "disputed";
  if (pair === "CN-IN") return "disputed";
  if (pair !== "IN-PK") return "international";
  return BESIDE_THE_LINE.includes(a.id) && BESIDE_THE_LINE.includes(b.id)
    ? "line-of-control"
    : "international";
}

const PART_NAMES: Readonly<Record<string, string>> = {
  "IN-PK:line-of-control": "Line of Control",
  "IN-PK:disputed": "Siachen Glacier area (no agreed line)",
  "CN-IN:disputed": "Line of Actual Control (disputed)",
};

const nameOf = (id: string, key: "name" | "name_fa" | "name_ur") =>
  COUNTRY_TABLE.find((country) => country.id === id)?.[key] ?? id;

/** Half-way along the longest line: a place for the badge. */
function middleOf({ coordinates }: MultiLineString): Position {
  const lines = coordinates
    .map((line) => lineString(line))
    .toSorted((a, b) => length(b) - length(a));
  const [longest] = lines;
  if (longest === undefined) throw new Error("a border without a line has no middle");
  return roundPosition(along(longest, length(longest) / 2).geometry.coordinates);
}

const PAIRS: readonly (readonly [string, string])[] = COUNTRIES.flatMap((one) =>
  COUNTRIES.filter((other) => one < other).map((other) => [one, other] as const),
);

interface BorderPart {
  readonly pair: string;
  readonly status: Status;
  readonly geometry: MultiLineString;
}

function partsOf(topology: UnitTopology, pair: string): readonly BorderPart[] {
  return STATUSES.flatMap((status) => {
    const geometry = linesBetween(
      topology,
      (a, b) => pairOf(a, b) === pair && statusOf(a, b) === status,
    );
    return geometry === null ? [] : [{ pair, status, geometry }];
  });
}

/** border-parts: the lines by status, for drawing. */
export function borderPartsLayer(topology: UnitTopology): readonly Feature<MultiLineString>[] {
  return PAIRS.flatMap(([one, other]) => partsOf(topology, `${one}-${other}`)).map(
    ({ pair, status, geometry }) => ({
      type: "Feature",
      properties: {
        id: `${pair}:${status}`,
        border: pair,
        status,
        name: PART_NAMES[`${pair}:${status}`] ?? borderName(pair, "name"),
      },
      geometry,
    }),
  );
}

function borderName(pair: string, key: "name" | "name_fa" | "name_ur"): string {
  const [one = "", other = ""] = pair.split("-");
  const sides = `${nameOf(one, key)}–${nameOf(other, key)}`;
  if (key === "name") return `${sides} border`;
  return key === "name_fa" ? `مرز ${sides}` : `${sides} سرحد`;
}

/** borders: one feature for each pair of countries; its status is the least settled of its parts. */
export function bordersLayer(topology: UnitTopology): readonly Feature<MultiLineString>[] {
  return PAIRS.flatMap(([one, other]): readonly Feature<MultiLineString>[] => {
    const pair = `${one}-${other}`;
    const parts = partsOf(topology, pair);
    if (parts.length === 0) return [];
    const geometry: MultiLineString = {
      type: "MultiLineString",
      coordinates: parts.flatMap((part) => part.geometry.coordinates),
    };
    return [
      {
        type: "Feature",
        properties: {
          id: pair,
          sides: [one, other],
          name: borderName(pair, "name"),
          names: BORDER_NAMES[pair] ?? [],
          name_fa: borderName(pair, "name_fa"),
          name_ur: borderName(pair, "name_ur"),
          status: STATUSES.findLast((status) => parts.some((part) => part.status === status)),
          statuses: parts.map(({ status }) => status),
          label: middleOf(geometry),
        },
        geometry,
      },
    ];
  });
}
