import fc from "fast-check";
import type { EventRow } from "./event-rows.ts";

const names = (...texts: string[]) => fc.uniqueArray(fc.constantFrom(...texts), { maxLength: 3 });
const actorNames = names("Group A", "Group B", "The reds", "Police; Border", "group a");

/** Rows with few names, so that they meet; some join to units of the small record. */
export const eventRow: fc.Arbitrary<EventRow> = fc.record({
  sides: fc.record({
    actor1: actorNames,
    assoc1: actorNames,
    actor2: actorNames,
    assoc2: actorNames,
  }),
  source: names("Agency One", "Paper Two", "United Nations", "Envoy", "Analysts"),
  eventType: fc.constantFrom("", "Battles", "Explosions/Remote violence", "Own type"),
  country: fc.constantFrom("", "AF", "af", "Elsewhere"),
  admin1: fc.constantFrom("", "Kunar"),
  location: fc.constantFrom("", "Dangam", "Asadabad"),
  phrase: fc.constantFrom("", "shots near Dangam", "Ambush, in the valley"),
  geoPrecision: fc.integer({ min: 0, max: 7 }),
  datePrecision: fc.integer({ min: 0, max: 5 }),
  days: fc.option(
    fc
      .tuple(fc.integer({ min: -9000, max: 20_000 }), fc.nat(400))
      .map(([start, length]) => [start, start + length] as const),
  ),
  point: fc.option(fc.constant([71, 35] as const)),
  unit: fc.constantFrom(null, "AF-KDZ", "AF-X1", "PK-X2"),
});
