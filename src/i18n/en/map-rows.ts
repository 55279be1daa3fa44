import { formatNumber, plural } from "../plural.ts";

const events = (n: number) => plural(n, "event", "events");

/** Words of the rows of data sets on the map. */
export const mapRows = {
  title: "Events of data sets",
  events,
  ofSet: (name: string, n: number) => `${name}: ${formatNumber(n)}`,
  /** A class of sizes by its lower end; the next one begins at `next`. */
  size: (from: number, next: number | undefined) => {
    if (next === undefined) return `${formatNumber(from)}+`;
    return from === next - 1
      ? formatNumber(from)
      : `${formatNumber(from)}–${formatNumber(next - 1)}`;
  },
  sizes: "Events in one mark, by its size",
  colour: "The colour is that of the data set with most of them.",
  near: "known to about 25 km or the district",
  single: "nearer, each event has a mark of its own",
  province: (n: number) =>
    `${events(n)} known only to the province: counted in its colour, no mark`,
  wider: (n: number) => `${events(n)} not known to a province: no mark`,
  open: (n: number, name: string) => `${name}: open ${events(n)}`,
  goNearer: "Click: nearer",
  openOne: "Click: the row",
  pile: (n: number) => `${events(n)} at this place. Click again: the next`,
  undated: "no date",
  precisionNotStated: "precision not stated",
  place: (name: string, precision: string) => (name === "" ? precision : `${name} (${precision})`),
  date: (date: string, precision: string | null) =>
    precision === null ? date : `${date} (${precision})`,
  from: (set: string, sources: string) => (sources === "" ? set : `${set} · ${sources}`),
  drawn: (n: number) => `${events(n)} of data sets are drawn`,
} as const;
