import type { UserFile } from "./edition.ts";

/** An invented event near the airport of Kabul, by a group of the record, unless it says otherwise. */
export interface HeldEvent {
  readonly date: string;
  readonly actor?: string;
  readonly admin1?: string;
  readonly at?: readonly [latitude: number, longitude: number];
  /** ACLED's: 1 exact, 2 near, 3 the province. */
  readonly precision?: 1 | 2 | 3;
  readonly deaths?: string;
}

const cellsOf = (event: HeldEvent, row: number): Readonly<Record<string, string>> => {
  const [latitude, longitude] = event.at ?? [34.566, 69.212];
  return {
    event_id_cnty: `AFG${row}`,
    event_date: event.date,
    year: event.date.slice(0, 4),
    time_precision: "1",
    disorder_type: "Political violence",
    event_type: row % 2 === 0 ? "Battles" : "Explosions/Remote violence",
    sub_event_type: "Armed clash",
    actor1: event.actor ?? "Afghanistan Freedom Front",
    assoc_actor_1: "",
    inter1: "Rebel group",
    actor2: "",
    assoc_actor_2: "",
    inter2: "",
    interaction: "",
    civilian_targeting: "",
    iso: "4",
    region: "Caucasus and Central Asia",
    country: "Afghanistan",
    admin1: event.admin1 ?? "Kabul",
    admin2: "",
    admin3: "",
    location: "Invented place",
    latitude: String(latitude),
    longitude: String(longitude),
    geo_precision: String(event.precision ?? 1),
    source: "Invented Agency",
    source_scale: "National",
    notes: "An invented clash was invented for a test",
    fatalities: event.deaths ?? "0",
    tags: "",
    timestamp: "1732000000",
  };
};

/** What the file, and the data set that is read from it, is called. */
export const HELD_NAME = "invented.csv";

/** A file in ACLED's layout. */
export function heldFile(events: readonly HeldEvent[]): UserFile {
  const rows = events.map(cellsOf);
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return {
    name: HELD_NAME,
    mimeType: "text/csv",
    buffer: Buffer.from(lines.map((line) => line.join(",")).join("\n") + "\n"),
  };
}
