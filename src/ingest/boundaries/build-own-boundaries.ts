import type { Position } from "geojson";
import type { Boundaries } from "../../domain/boundaries.ts";
import { chooseUnits, type ChosenUnits } from "../../domain/chosen-units.ts";
import { idOfName } from "../../domain/name-id.ts";
import {
  type Area,
  type BoundaryChoices,
  type BoundaryDraft,
  type BoundaryFit,
  MOST_UNITS,
  type OwnBoundaries,
  ownBoundariesId,
  type OwnUnit,
  type ReadLayer,
  type ReadUnit,
} from "../../domain/own-boundaries.ts";
import { createUnitJoin } from "../../geo/province-grid.ts";
import { measureUnit } from "../../geo/units/measure-unit.ts";
import { lostGround } from "../../geo/units/lost-ground.ts";
import { type Overlap, overlapsOf } from "../../geo/units/overlaps.ts";
import { type Refused, refusedAs } from "./raw-layer.ts";
import { createNotes } from "./boundary-notes.ts";

/** Outlines of one unit from two sources are never equal: this much in common is the same unit. */
const SAME_GROUND = 0.98;

/** Edges of neighbours that were drawn apart cross a little; this share of a unit is told. */
const LEAST_LOST = 0.02;

type Shipped = Pick<Boundaries, "admin1" | "places">;

function joined(parts: readonly ReadUnit[]): Area {
  const coordinates = parts.flatMap(({ geometry }): Position[][][] =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  const [only] = coordinates;
  return coordinates.length === 1 && only !== undefined
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates };
}

const collect = (features: readonly OwnUnit[]): Boundaries["admin1"] => ({
  type: "FeatureCollection",
  features: [...features],
});

/** Units before they know where they lie: without country, under their code. */
const unplaced = ({ units }: ChosenUnits): readonly OwnUnit[] =>
  units.map(({ code, name, local, parts }) => {
    const geometry = joined(parts);
    return {
      type: "Feature",
      properties: {
        id: code,
        country: "",
        name,
        name_fa: local,
        name_ur: local,
        ...measureUnit(geometry),
      },
      geometry,
    };
  });

/**
 * The province that a unit is: the one with its code, or with its outline. A province is one unit
 * at most.
 */
function provincesOf(
  units: readonly OwnUnit[],
  overlaps: readonly Overlap[],
  provinces: Boundaries["admin1"],
): ReadonlyMap<number, string> {
  const ids = new Set(provinces.features.map(({ properties }) => properties.id));
  const found = new Map<number, string>();
  units.forEach(({ properties: { id } }, at) => {
    if (ids.has(id)) found.set(at, id);
  });
  const taken = new Set(found.values());
  for (const { a, b, ofA, ofB } of overlaps) {
    const id = provinces.features[b]?.properties.id ?? "";
    if (Math.min(ofA, ofB) <= SAME_GROUND || found.has(a) || taken.has(id)) continue;
    found.set(a, id);
    taken.add(id);
  }
  return found;
}

/** The country in which most of each unit lies; a unit that is not here lies in none of them. */
function countriesOf(
  overlaps: readonly Overlap[],
  provinces: Boundaries["admin1"],
): ReadonlyMap<number, string> {
  const shares = new Map<number, Map<string, number>>();
  for (const { a, b, ofA } of overlaps) {
    const country = provinces.features[b]?.properties.country ?? "";
    const ofUnit = shares.get(a) ?? new Map<string, number>();
    ofUnit.set(country, (ofUnit.get(country) ?? 0) + ofA);
    shares.set(a, ofUnit);
  }
  return new Map(
    [...shares].map(([unit, byCountry]) => {
      const [[country] = [""]] = [...byCountry].sort(([, a], [, b]) => b - a);
      return [unit, country];
    }),
  );
}

/** What the choice of properties leaves out or puts together, in the notes. */
function noteChoice(chosen: ChosenUnits, notes: ReturnType<typeof createNotes>): void {
  for (const position of chosen.withoutId) notes.add("no-id", String(position));
  for (const code of chosen.merged) notes.add("merged", code);
  for (const code of chosen.clashing) notes.add("same-id", code);
  for (const code of chosen.withoutName) notes.add("no-name", code);
}

function holdersOf(
  units: Boundaries["admin1"],
  places: Boundaries["places"],
): BoundaryFit["holders"] {
  const { unitOf } = createUnitJoin(units);
  return Object.fromEntries(
    places.features.map(({ properties: { id }, geometry }) => {
      const [longitude = NaN, latitude = NaN] = geometry.coordinates;
      return [id, units.features[unitOf(longitude, latitude)]?.properties.id ?? null];
    }),
  );
}

/**
 * Makes boundaries of a layer as the analyst chose: each unit with its id, names, country, label
 * point and area, and how the units lie to the provinces and places that the product ships.
 */
export function buildOwnBoundaries(
  draft: Pick<BoundaryDraft, "fileName" | "sha256">,
  layer: ReadLayer,
  at: number,
  choices: BoundaryChoices,
  shipped: Shipped,
): OwnBoundaries | Refused {
  const chosen = chooseUnits(layer, choices);
  if (chosen.units.length === 0) return refusedAs("no-ids", choices.id);
  if (chosen.units.length > MOST_UNITS)
    return refusedAs("too-many-units", String(chosen.units.length));
  const notes = createNotes();
  noteChoice(chosen, notes);
  const read = unplaced(chosen);
  const { overlaps, covered } = overlapsOf(collect(read), shipped.admin1);
  const countries = countriesOf(overlaps, shipped.admin1);
  const provinces = provincesOf(read, overlaps, shipped.admin1);
  const provinceById = new Map(
    shipped.admin1.features.map(({ properties }) => [properties.id, properties]),
  );
  const idOf = new Map<number, string>();
  const features = read.flatMap(({ properties, geometry }, index): readonly OwnUnit[] => {
    const country = countries.get(index);
    if (country === undefined) {
      notes.add(covered.includes(index) ? "covered" : "out-of-region", properties.name);
      return [];
    }
    const province = provinceById.get(provinces.get(index) ?? "");
    const id = province?.id ?? idOfName("own", properties.id);
    idOf.set(index, id);
    return [
      {
        type: "Feature",
        properties: {
          ...properties,
          id,
          country,
          name_fa: properties.name_fa || (province?.name_fa ?? ""),
          name_ur: properties.name_ur || (province?.name_ur ?? ""),
        },
        geometry,
      },
    ];
  });
  if (features.length === 0) return refusedAs("out-of-region");
  const units = collect(features);
  lostGround(units).forEach((share, index) => {
    if (share >= LEAST_LOST) notes.add("overlapped", features[index]?.properties.name ?? null);
  });
  return {
    id: ownBoundariesId(draft.sha256, at, choices.id),
    name: choices.title.trim() || draft.fileName,
    attribution: choices.attribution.trim(),
    fileName: draft.fileName,
    sha256: draft.sha256,
    layer: layer.name,
    idProperty: choices.id,
    nameProperty: choices.name,
    units,
    notes: [...layer.notes, ...notes.list()],
    fit: {
      overlaps: overlaps.flatMap(({ a, b, ofA, ofB }) => {
        const [unit, province] = [idOf.get(a), shipped.admin1.features[b]?.properties.id];
        return unit === undefined || province === undefined
          ? []
          : [{ unit, province, ofUnit: ofA, ofProvince: ofB }];
      }),
      holders: holdersOf(units, shipped.places),
    },
    addedAt: new Date().toISOString(),
  };
}
