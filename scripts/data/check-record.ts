import type { Boundaries } from "../../src/domain/boundaries.ts";
import type { Place } from "../../src/domain/schema/reference.ts";
import type { CodedRecord } from "../../src/records/read-record.ts";
import { referencesOf } from "../../src/records/check-references.ts";
import { checkPropositions } from "./check-propositions.ts";

/** What is wrong with the record as a whole: faults, rejected records, and what the boundaries refute. */
export function checkRecord(record: CodedRecord, boundaries: Boundaries): readonly string[] {
  return [
    ...record.faults.map(({ file, fault, detail }) => `${file}: ${fault}: ${detail}`),
    ...record.rejected.map(
      ({ file, index, id, reason }) => `${file}: record ${index} (${id ?? "no id"}): ${reason}`,
    ),
    ...[...record.claims.values()].flatMap((claim) => {
      const { paragraphs } = record.documents.get(claim.document) ?? { paragraphs: 0 };
      return claim.locator.paragraph > paragraphs
        ? [`claims.json: ${claim.id}: document ${claim.document} has ${paragraphs} paragraphs`]
        : [];
    }),
    ...[...record.claims.values()].flatMap(({ id, relations }) =>
      relations
        .filter(({ from, to }) => from === to)
        .map(({ from, relation }) => `claims.json: ${id}: ${from} ${relation} itself`),
    ),
    ...checkPropositions(record),
    ...[...record.places.values()].flatMap((place) => checkPlace(place, boundaries)),
    ...unusedReferences(record),
  ];
}

function checkPlace(place: Place, boundaries: Boundaries): readonly string[] {
  const say = (message: string) => [`places.json: ${place.id}: ${message}`];
  const unit = boundaries.admin1.features.find(({ properties }) => properties.id === place.id);
  const point = boundaries.places.features.find(({ properties }) => properties.id === place.id);
  switch (place.kind) {
    case "admin1":
      if (unit === undefined) return say("no such unit in the boundaries");
      return unit.properties.name === place.name && unit.properties.country === place.country
        ? []
        : say(`the boundaries call it ${unit.properties.name} (${unit.properties.country})`);
    case "region":
      return (place.members ?? []).flatMap((id) =>
        boundaries.admin1.features.some(({ properties }) => properties.id === id)
          ? []
          : say(`its member ${id} is not in the boundaries`),
      );
    case "border":
      return boundaries.borders.features.some(
        ({ properties }) => properties.sides.join() === [...(place.sides ?? [])].sort().join(),
      )
        ? []
        : say("no such border in the boundaries");
    case "country":
      return [];
    default:
      if (place.admin1 === null) return [];
      if (point === undefined) return say("no such point in the boundaries");
      return point.properties.admin1 === place.admin1
        ? []
        : say(`its point lies in ${point.properties.admin1}, not in ${place.admin1}`);
  }
}

/** Reference records that nothing refers to, except units and parents, which stand for themselves. */
function unusedReferences(record: CodedRecord): readonly string[] {
  const used = new Set<string>(
    [...record.claims.values()].flatMap((claim) =>
      referencesOf(claim).map(([collection, id]) => `${collection}:${id}`),
    ),
  );
  for (const { parent } of record.actors.values())
    if (parent !== null) used.add(`actors:${parent}`);
  for (const { actor } of record.claimants.values())
    if (actor !== null) used.add(`actors:${actor}`);
  for (const { upstream } of record.claimants.values())
    if (upstream !== null) used.add(`claimants:${upstream}`);
  for (const { sides = [] } of record.places.values())
    for (const side of sides) used.add(`places:${side}`);
  const collections = ["documents", "claimants", "actors", "places", "propositions"] as const;
  return collections.flatMap((collection) =>
    [...record[collection].values()].flatMap((each) =>
      used.has(`${collection}:${each.id}`) || ("kind" in each && each.kind === "admin1")
        ? []
        : [`${collection}.json: ${each.id}: nothing refers to it`],
    ),
  );
}
