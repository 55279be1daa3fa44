import { formatNumber, plural } from "../plural.ts";

const events = (n: number) => plural(n, "event", "events");

/** Words of the rows of data sets on the map. */
export const mapRows = {
  title: "Events of data sets",
  events,
  ofSet: (name: string, n: number) => `${name}: ${formatNumber(n)}`,
  /** A class of sizes: from as many on. */
  size: (from: number) => (from === 1 ? "1" : `${formatNumber(from)}+`),
  sizes: "Events in one mark, by its size",
  inOneMark: "Events in one mark",
  colour: "Colour: the data set with most of them",
  near: "most known only to 25 km or the district",
  province: (n: number) => `${events(n)} known only to the province: no mark`,
  wider: (n: number) => `${events(n)} known less exactly: no mark`,
  open: (n: number, name: string) => `${name}: open ${events(n)}`,
  goNearer: "Click to go nearer",
  openOne: "Click to open it",
  listAll: "All at one point. Click to list them",
  undated: "no date",
  precisionNotStated: "precision not stated",
  place: (name: string, precision: string) => (name === "" ? precision : `${name} (${precision})`),
  date: (date: string, precision: string | null) =>
    precision === null ? date : `${date} (${precision})`,
  from: (set: string, sources: string) => (sources === "" ? set : `${set} · ${sources}`),
} as const;
