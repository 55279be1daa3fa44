/** The columns that ACLED's file of events has at the least, in an order of our own. */
const HEADER =
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

/** What a test says of a row; all else is invented. */
export interface EventRow {
  readonly admin1: string;
  readonly at: readonly [latitude: number, longitude: number];
  readonly actor?: string;
  /** ACLED's: 1 is exact. */
  readonly precision?: 1 | 2;
}

const row = (
  { admin1, at, actor = "TTP: Tehreek-e-Taliban Pakistan", precision = 1 }: EventRow,
  n: number,
) =>
  [
    `AFG${n}`,
    `2023-0${1 + (n % 9)}-1${n % 10}`,
    "2023,1,Political violence,Battles,Armed clash",
    actor,
    ",Rebel group,Border Guard of Nowhere,,State forces,,,4,Asia,Afghanistan",
    admin1,
    "District,,Village",
    ...at,
    precision,
    "Invented Agency,National,An invented clash was invented for a test near the village,0,,1677000000",
  ].join(",");

/** An invented file in ACLED's layout. */
export const acledFile = (rows: readonly EventRow[]) => ({
  name: "invented.csv",
  mimeType: "text/csv",
  buffer: Buffer.from([HEADER, ...rows.map(row)].join("\n") + "\n"),
});
