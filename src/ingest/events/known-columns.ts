import type { EventField } from "../../domain/event-fields.ts";

type Columns = Readonly<Partial<Record<EventField, string>>>;

/** UCDP GED's columns since version 18; earlier ones have fewer. */
export const UCDP =
  "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob".split(
    ",",
  );

export const ACLED_FIELDS: Columns = {
  id: "event_id_cnty",
  date: "event_date",
  datePrecision: "time_precision",
  eventType: "event_type",
  subType: "sub_event_type",
  actor1: "actor1",
  assoc1: "assoc_actor_1",
  actor2: "actor2",
  assoc2: "assoc_actor_2",
  country: "country",
  admin1: "admin1",
  admin2: "admin2",
  location: "location",
  latitude: "latitude",
  longitude: "longitude",
  geoPrecision: "geo_precision",
  source: "source",
  phrase: "notes",
  deathsBest: "fatalities",
};

export const UCDP_FIELDS: Columns = {
  id: "id",
  date: "date_start",
  dateEnd: "date_end",
  datePrecision: "date_prec",
  eventType: "type_of_violence",
  actor1: "side_a",
  actor2: "side_b",
  country: "country",
  admin1: "adm_1",
  admin2: "adm_2",
  location: "where_coordinates",
  latitude: "latitude",
  longitude: "longitude",
  geoPrecision: "where_prec",
  source: "source_office",
  otherSource: "source_article",
  phrase: "source_headline",
  deathsLow: "low",
  deathsBest: "best",
  deathsHigh: "high",
};

/** Names that other versions and programs give the same columns. */
const ALIASES: Readonly<Record<string, string>> = {
  ally_actor_1: "assoc_actor_1",
  ally_actor_2: "assoc_actor_2",
  associated_actor_1: "assoc_actor_1",
  associated_actor_2: "assoc_actor_2",
  actor_1: "actor1",
  actor_2: "actor2",
  admin_1: "admin1",
  admin_2: "admin2",
  geo_precis: "geo_precision",
  time_preci: "time_precision",
  best_est: "best",
  low_est: "low",
  high_est: "high",
};

/** "Event Date", "EVENT_DATE" and "event-date" are one name. */
export const plainName = (name: string): string => {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/gu, "_");
  return Object.hasOwn(ALIASES, plain) ? (ALIASES[plain] ?? plain) : plain;
};

/** Shapefiles keep ten characters of a name; of two that are cut alike the second ends in `_1`. */
export const cutName = (name: string): string => name.slice(0, 10);

/** Where the fields of a layout stand in a header of plain names. */
export function columnsOf(
  names: readonly string[],
  fields: Columns,
): Partial<Record<EventField, number>> {
  const found: Partial<Record<EventField, number>> = {};
  for (const [field, name] of Object.entries(fields) as [EventField, string][]) {
    const whole = names.indexOf(name);
    const column = whole >= 0 || name.length <= 10 ? whole : names.indexOf(cutName(name));
    if (column >= 0) found[field] = column;
  }
  return found;
}
