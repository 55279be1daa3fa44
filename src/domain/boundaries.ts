import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from "geojson";

/** Properties of `public/geo/admin1.geojson`; `label` and `bbox` in degrees, west-south-east-north. */
export interface UnitProperties {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly name_fa: string;
  readonly name_ur: string;
  readonly label: readonly [number, number];
  readonly bbox: readonly [number, number, number, number];
  readonly area_km2: number;
  readonly disputedNote?: string;
}

export interface CountryProperties {
  readonly id: string;
  readonly name: string;
  readonly name_fa: string;
  readonly name_ur: string;
  readonly bbox: readonly [number, number, number, number];
}

export interface BorderProperties {
  readonly id: string;
  readonly sides: readonly [string, string];
  readonly name: string;
  readonly status: "international" | "line-of-control" | "disputed";
  readonly label: readonly [number, number];
}

/** `radius_km` is how exactly the place is known; `coded` tells places of the record from towns. */
export interface PointProperties {
  readonly id: string;
  readonly name: string;
  readonly name_fa?: string;
  readonly name_ur?: string;
  readonly kind: string;
  readonly admin1: string;
  readonly country: string;
  readonly radius_km: number;
  readonly geo_precision: number;
  readonly coded: boolean;
}

/** What is known of boundaries that stand in the place of the provinces. */
export interface OwnUnits {
  readonly name: string;
  /** Whose they are; "" where that is not stated. */
  readonly attribution: string;
  /** What they stand for: the ground where they have none. */
  readonly provinces: FeatureCollection<Polygon | MultiPolygon, UnitProperties>;
  /** Province → the unit in which the whole of it lies; others lie across several, or outside. */
  readonly holders: Readonly<Record<string, string>>;
}

/**
 * The boundary files of `public/geo`, as loaded; `own` says that `admin1` are units that the
 * analyst brought instead.
 */
export interface Boundaries {
  readonly admin1: FeatureCollection<Polygon | MultiPolygon, UnitProperties>;
  readonly countries: FeatureCollection<Point, CountryProperties>;
  readonly borders: FeatureCollection<LineString | MultiLineString, BorderProperties>;
  readonly places: FeatureCollection<Point, PointProperties>;
  readonly own?: OwnUnits;
}
