import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { Boundaries } from "./boundaries.ts";

/** Polygons of one feature, in longitude and latitude. */
export type Area = Polygon | MultiPolygon;

/** What was mended in a file of boundaries, what was set aside, and what was taken to be so. */
export const BOUNDARY_NOTES = [
  "reprojected",
  "web-mercator",
  "swapped",
  "swapped-unit",
  "system-ignored",
  "simplified",
  "closed",
  "repeated-points",
  "rewound",
  "uncrossed",
  "merged",
  "other-parts",
  "rings-left-out",
  "no-geometry",
  "not-an-area",
  "out-of-range",
  "crossing",
  "no-id",
  "numbered",
  "same-id",
  "out-of-region",
  "covered",
  "overlapped",
  "no-name",
  "dropped-values",
] as const;
export type BoundaryNoteCode = (typeof BOUNDARY_NOTES)[number];

/** Features that one thing was done to. `which`: the first few, by name or position in the file. */
export interface BoundaryNote {
  readonly code: BoundaryNoteCode;
  readonly count: number;
  readonly which: readonly string[];
  /** What the words of the code need beside that: a projection, a number of points. */
  readonly detail: string;
}

/** A text or number of a feature; anything else that a file holds is left out. */
export type PropertyValue = string | number;

/** A feature of a file whose geometry is sound. */
export interface ReadUnit {
  /** Of the feature in its layer, from 1. */
  readonly position: number;
  readonly geometry: Area;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** A property that may be chosen, and what speaks for it. `share`: of features that have a value. */
export interface ReadProperty {
  readonly key: string;
  readonly share: number;
  readonly isUnique: boolean;
  readonly examples: readonly string[];
}

/** Why a property was taken for the id or the name. */
export const GUESS_REASONS = [
  "known-name",
  "unique",
  "like-a-code",
  "like-a-name",
  "local-script",
] as const;
export interface PropertyGuess {
  readonly key: string;
  readonly reasons: readonly (typeof GUESS_REASONS)[number][];
}

/** A layer of a file, mended: one of the sets of units that can be chosen. */
export interface ReadLayer {
  readonly name: string;
  /** Features as the file has them. */
  readonly features: number;
  readonly vertices: number;
  readonly units: readonly ReadUnit[];
  readonly notes: readonly BoundaryNote[];
  readonly properties: readonly ReadProperty[];
  /** null: nothing in the layer looks like it. */
  readonly guesses: Readonly<Record<"id" | "name" | "local", PropertyGuess | null>>;
}

/** A layer that cannot be used, and why. */
export interface RefusedLayer {
  readonly name: string;
  readonly refused: string;
  readonly detail: string;
}

/** A file of boundaries that waits for the analyst's choices. */
export interface BoundaryDraft {
  readonly fileName: string;
  /** Of the file's bytes, in hex. */
  readonly sha256: string;
  /** At least one. */
  readonly layers: readonly ReadLayer[];
  readonly refused: readonly RefusedLayer[];
}

/** What the analyst decides about a file of boundaries. */
export interface BoundaryChoices {
  readonly layer: string;
  readonly id: string;
  readonly name: string;
  /** Property that holds the name in a local script; null: none. */
  readonly local: string | null;
  readonly title: string;
  /** Whose boundaries they are; "" where that is not stated. */
  readonly attribution: string;
}

/**
 * How own units lie to the provinces and places that the product ships. Shares are of ground, from
 * 0 to 1.
 */
export interface BoundaryFit {
  /** Own unit and province that have ground in common. */
  readonly overlaps: readonly {
    readonly unit: string;
    readonly province: string;
    readonly ofUnit: number;
    readonly ofProvince: number;
  }[];
  /** Place with a point → the own unit that holds it; null: none does. */
  readonly holders: Readonly<Record<string, string | null>>;
}

/**
 * Boundaries that an analyst brought, to stand in the place of the provinces. Plain data: it can be
 * kept as it is. Ids of units come from the values of the id property, so that the same file and
 * property give the same; a unit that is a province keeps the province's.
 */
export interface OwnBoundaries {
  readonly id: string;
  readonly name: string;
  readonly attribution: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly layer: string;
  readonly idProperty: string;
  readonly nameProperty: string;
  readonly units: Boundaries["admin1"];
  readonly notes: readonly BoundaryNote[];
  readonly fit: BoundaryFit;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
}

/** Own boundaries as they are kept; of several the units of the first in use stand. */
export interface KeptBoundaries {
  readonly own: OwnBoundaries;
  readonly isInUse: boolean;
}

/** What is said of the file and may be changed, and beside it what is large and stays. */
export const boundaryParts = ({
  own: { units, notes, fit, ...facts },
  isInUse,
}: KeptBoundaries) => ({
  facts: { ...facts, isInUse },
  outlines: { units, notes, fit },
});

/** As many as the join of rows to units can number. */
export const MOST_UNITS = 0x7fff;
/** Points of outlines beyond which a layer is not even looked at. */
export const MOST_POINTS = 5_000_000;

/** What a person may change of them without reading the file again. */
export type OwnBoundariesSettings = Pick<OwnBoundaries, "name" | "attribution">;

export type OwnUnit = Feature<Area, Boundaries["admin1"]["features"][number]["properties"]>;

/** The id of the boundaries of a layer with this id property in the file with these bytes. */
export const ownBoundariesId = (sha256: string, at: number, idProperty: string): string =>
  `${sha256.slice(0, 8)}-${at}-${idProperty}`;

/** Whether an id is of a unit of somebody's own boundaries that is no province as well. */
export const isOwnUnitId = (id: string): boolean => id.startsWith("own-");

/** A province of which this much lies in one unit lies in it; outlines from two sources differ. */
export const WHOLE = 0.98;

/** Province → the unit in which the whole of it lies; of units that share ground the first. */
export function holdersOf({ overlaps }: BoundaryFit): Readonly<Record<string, string>> {
  const holders: Record<string, string> = {};
  for (const { province, unit, ofProvince } of overlaps)
    if (ofProvince >= WHOLE) holders[province] ??= unit;
  return holders;
}

/** The shipped boundaries with own units in the place of the provinces. */
export const withOwnUnits = (shipped: Boundaries, own: OwnBoundaries | null): Boundaries =>
  own === null
    ? shipped
    : {
        ...shipped,
        admin1: own.units,
        own: {
          name: own.name,
          attribution: own.attribution,
          provinces: shipped.admin1,
          holders: holdersOf(own.fit),
        },
      };
