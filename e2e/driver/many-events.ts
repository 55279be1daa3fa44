import { type HeldEvent, heldFile } from "./held-data.ts";

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2018, 0, 1);
const DAYS = 2500;
/** One row in so many is by the group of the claim. */
const BY_GROUP = 100;
const GROUP = "Afghanistan Freedom Front";
const PLACES = [
  { admin1: "Kabul", at: [34.566, 69.212] },
  { admin1: "Kunar", at: [34.9, 71.2] },
  { admin1: "Hirat", at: [34.35, 62.2] },
] as const;
/** A share of the rows near Herat is labelled Kunar. */
const MISLABELLED = 0.05;

/** The same numbers between 0 and 1 in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A large file in ACLED's layout, and what is in it, counted without the product's code. */
export function manyEvents(rows: number) {
  const random = seeded(7);
  const events = Array.from({ length: rows }, (_, n): HeldEvent => {
    const place = PLACES[Math.floor(random() * PLACES.length)] ?? PLACES[0];
    const isMislabelled = place.admin1 === "Hirat" && random() < MISLABELLED;
    return {
      date: new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10),
      actor: n % BY_GROUP === 0 ? GROUP : `Group ${n % 401} of Nowhere`,
      admin1: isMislabelled ? "Kunar" : place.admin1,
      at: place.at,
    };
  });
  const count = (is: (event: HeldEvent) => boolean) => events.filter(is).length;
  const isByGroup = ({ actor }: HeldEvent) => actor === GROUP;
  const liesNear = ({ at }: HeldEvent, admin1: string) =>
    at === PLACES.find((place) => place.admin1 === admin1)?.at;
  return {
    file: heldFile(events),
    mislabelled: count((event) => event.admin1 === "Kunar" && liesNear(event, "Hirat")),
    byGroup: count(isByGroup),
    byGroupInKabul: count((event) => isByGroup(event) && liesNear(event, "Kabul")),
    /** By the group, in Kabul, in October 2024 ± 7 days. */
    held: count(
      (event) =>
        isByGroup(event) &&
        liesNear(event, "Kabul") &&
        event.date >= "2024-09-24" &&
        event.date <= "2024-11-07",
    ),
  };
}
