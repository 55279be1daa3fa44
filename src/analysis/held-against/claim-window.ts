import {
  HELD_CONSTRAINTS,
  type HeldConstraint,
  type HeldSettings,
} from "../../domain/held-settings.ts";
import type { Claim } from "../../domain/schema/claim.ts";
import type { Actor, Place } from "../../domain/schema/reference.ts";
import { scopeOf } from "../claim-scope.ts";
import type { Geography } from "./geography.ts";
import type { Circle, Ground, TimeSpan, Window } from "./window.ts";

/** How a place of a claim becomes a test of rows; what it says on screen stands in the catalogue. */
export type PlaceTerm =
  | { readonly as: "country" | "unit" | "members"; readonly place: string }
  | { readonly as: "circle"; readonly place: string; readonly km: number }
  /** No point is known for it: the unit or country around it stands for it. */
  | { readonly as: "around"; readonly place: string; readonly around: string }
  | { readonly as: "border"; readonly place: string; readonly km: number };

/** What a claim is held against, in what a reader must know and in what rows are tested by. */
export interface ClaimWindow {
  readonly window: Window;
  /** What of the claim could constrain rows. */
  readonly can: readonly HeldConstraint[];
  /** What does: it can, and the settings let it. */
  readonly does: readonly HeldConstraint[];
  readonly terms: readonly PlaceTerm[];
  /** Places of the claim that no ground is known for ("the region"). */
  readonly boundless: readonly string[];
  /** The claim's own time, without the tolerance; null: no calendar can hold it. */
  readonly stated: TimeSpan | null;
  /** The claim's actors and those that belong to them. */
  readonly actors: readonly string[];
}

export interface WindowContext {
  readonly places: ReadonlyMap<string, Place>;
  /** Actor → those whose parent it is. */
  readonly childrenOf: ReadonlyMap<string, readonly string[]>;
  readonly geography: Geography;
}

export function childrenByParent(actors: Iterable<Actor>): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parent } of actors)
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id]);
  return children;
}

/** The actors and all below them, each once, however the parents run. */
function withChildren(
  actors: readonly string[],
  childrenOf: WindowContext["childrenOf"],
): readonly string[] {
  const all = new Set(actors);
  // A set hands out what is added while it is walked, and a circle of parents adds nothing new.
  for (const actor of all) for (const child of childrenOf.get(actor) ?? []) all.add(child);
  return [...all];
}

/** Places that the claim is about and not only mentions. */
const locatedPlaces = ({ places }: Claim): readonly string[] => [
  ...new Set(places.filter(({ role }) => role !== "mentioned").map(({ place }) => place as string)),
];

function termOf(place: Place, radius: number, { pointOf }: Geography): PlaceTerm | null {
  const { id, kind, admin1, country } = place;
  switch (kind) {
    case "country":
      return { as: "country", place: id };
    case "admin1":
      return { as: "unit", place: id };
    case "region":
      return (place.members ?? []).length === 0 ? null : { as: "members", place: id };
    case "border":
      return place.sides === undefined ? null : { as: "border", place: id, km: radius };
    default: {
      const point = pointOf(id);
      if (point !== null) return { as: "circle", place: id, km: Math.max(point.km, radius) };
      const around = admin1 ?? country;
      return around === null ? null : { as: "around", place: id, around };
    }
  }
}

interface GrowingGround {
  readonly countries: Set<string>;
  readonly units: Set<string>;
  readonly circles: Circle[];
  readonly touched: Set<string>;
  readonly holdingUnits: Set<string>;
  readonly holdingCountries: Set<string>;
}

const isCountry = (id: string) => /^[A-Z]{2}$/u.test(id);

/** Units of an analyst's own boundaries do not begin with their country, so the place is asked. */
const countryOf = (unit: string, { places }: WindowContext) =>
  places.get(unit)?.country ?? unit.slice(0, 2);

function addUnits(ground: GrowingGround, units: readonly string[], context: WindowContext): void {
  for (const unit of units) {
    ground.units.add(unit);
    ground.holdingCountries.add(countryOf(unit, context));
  }
}

function addBorder(ground: GrowingGround, place: Place, km: number, context: WindowContext): void {
  if (place.sides === undefined) return;
  const { geography } = context;
  const units = geography.unitsAlong(place.sides, km);
  // Without the drawn line the two countries stand for their border.
  if (units.length === 0) for (const side of place.sides) ground.countries.add(side);
  addUnits(ground, units, context);
  for (const side of place.sides) ground.holdingCountries.add(side);
}

function addTerm(ground: GrowingGround, term: PlaceTerm, context: WindowContext): void {
  const { places, geography } = context;
  const place = places.get(term.place);
  if (place === undefined) return;
  switch (term.as) {
    case "country":
      ground.countries.add(place.id);
      return;
    case "unit":
      addUnits(ground, [place.id], context);
      return;
    case "members":
      addUnits(ground, place.members ?? [], context);
      return;
    case "around":
      if (isCountry(term.around)) ground.countries.add(term.around);
      else addUnits(ground, [term.around], context);
      return;
    case "border":
      addBorder(ground, place, term.km, context);
      return;
    case "circle": {
      const point = geography.pointOf(place.id);
      if (point === null) return;
      const circle = { longitude: point.longitude, latitude: point.latitude, km: term.km };
      ground.circles.push(circle);
      for (const unit of geography.unitsAt(circle)) ground.touched.add(unit);
      if (place.admin1 !== null) ground.holdingUnits.add(place.admin1);
      if (place.country !== null) ground.holdingCountries.add(place.country);
    }
  }
}

function groundOf(terms: readonly PlaceTerm[], context: WindowContext): Ground {
  const ground: GrowingGround = {
    countries: new Set(),
    units: new Set(),
    circles: [],
    touched: new Set(),
    holdingUnits: new Set(),
    holdingCountries: new Set(),
  };
  for (const term of terms) addTerm(ground, term, context);
  return ground;
}

/** The calendar interval of a claim; null where it has none, or is open at both ends. */
function statedTime(claim: Claim): TimeSpan | null {
  const { when } = scopeOf(claim);
  if (when === null || (when.start === null && when.end === null)) return null;
  return { from: when.start ?? -Infinity, to: when.end ?? Infinity };
}

/** What can be held against data: predictions and proposals are not about what is or was. */
const isAboutWhatIs = (claim: Claim) => scopeOf(claim).isFactual;

/**
 * The window that a claim is held against; null for a claim that cannot be checked: a prediction or
 * proposal, or one without a place that ground is known for, a calendar interval and an actor.
 */
export function windowOf(
  claim: Claim,
  { tolerance, radius, by }: HeldSettings,
  context: WindowContext,
): ClaimWindow | null {
  if (!isAboutWhatIs(claim)) return null;
  const located = locatedPlaces(claim).flatMap((id) => context.places.get(id) ?? []);
  const terms = located.flatMap((place) => termOf(place, radius, context.geography) ?? []);
  const boundless = located
    .filter(({ id }) => terms.every((term) => term.place !== id))
    .map(({ id }) => id as string);
  const stated = statedTime(claim);
  const actors = withChildren(
    [...new Set(claim.actors.map(({ actor }) => actor))],
    context.childrenOf,
  );
  const has = { place: terms.length > 0, time: stated !== null, actor: actors.length > 0 };
  const can = HELD_CONSTRAINTS.filter((each) => has[each]);
  if (can.length === 0) return null;
  const does = can.filter((each) => by.includes(each));
  const is = (constraint: HeldConstraint) => does.includes(constraint);
  return {
    window: {
      ground: is("place") ? groundOf(terms, context) : null,
      time:
        is("time") && stated !== null
          ? { from: stated.from - tolerance, to: stated.to + tolerance }
          : null,
      actors: is("actor") ? new Set(actors) : null,
    },
    ...{ can, does, terms, boundless, stated, actors },
  };
}

const listed = (values: ReadonlySet<string>) => [...values].sort().join();

/** Equal for windows that the same rows meet, so that each is looked up once. */
export function keyOfWindow({ ground, time, actors }: Window): string {
  const circles = ground?.circles.map(({ longitude, latitude, km }) =>
    [longitude, latitude, km].join(),
  );
  return [
    ground === null
      ? "*"
      : [
          listed(ground.countries),
          listed(ground.units),
          circles?.join(" "),
          listed(ground.holdingUnits),
          listed(ground.holdingCountries),
        ].join("/"),
    time === null ? "*" : `${time.from}..${time.to}`,
    actors === null ? "*" : listed(actors),
  ].join("|");
}
