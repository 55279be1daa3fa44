import { foldName } from "../domain/name-id.ts";
import type { Actor } from "../domain/schema/reference.ts";
import { partsOf, type StateBody, stateBodyOf, withoutYears } from "./actor-readings.ts";

/**
 * How ACLED, UCDP, GTD and reports write actors of the record, where no name or alias of the record says
 * it. "IS" is not among them: UCDP means all of the Islamic State by it.
 */
const WRITTEN_AS: Readonly<Record<string, readonly string[]>> = {
  taliban: ["The Taliban", "Taleban", "Taliban (Afghanistan)", "Taleban (Afghanistan)"],
  ttp: [
    "Pakistani Taliban",
    "Taliban (Pakistan)",
    "تحریک طالبان پاکستان",
    "Taleban Pakistan",
    "Tehrik-i-Taliban Pakistan",
    "Tehrik-e-Taliban Pakistan",
    "Tehreek-i-Taliban Pakistan",
    "Tehrik-i-Taleban Pakistan",
    "Tehrik-e-Taleban Pakistan",
  ],
  "is-k": [
    "ISK",
    "ISKP",
    "ISIL-K",
    "ISIL-KP",
    "ISIL-Khorasan",
    "ISIS-KP",
    "Daesh-K",
    "Daesh Khorasan",
    "داعش خراسان",
    "Khorasan Chapter of the Islamic State",
    "Islamic State in Khorasan",
    "Islamic State of Iraq and the Levant - Khorasan",
    "IS-K",
    "IS Khorasan",
    "ISIS Khorasan",
    "Islamic State Khorasan",
    "Islamic State (Khorasan)",
    "Islamic State of Khorasan Province",
    "Islamic State in Khorasan Province",
  ],
  bla: ["Baloch Liberation Army", "Baluch Liberation Army", "Baluchistan Liberation Army"],
  "al-qaeda": ["al-Qaida", "al-Qa'ida", "Al Qaeda Central"],
  nrf: ["National Resistance Front of Afghanistan"],
  etim: ["East Turkistan Islamic Movement"],
  "hafiz-gul-bahadur-group": [
    "Hafiz Gul Bahadur Group",
    "Hafiz Gul Bahadur Faction",
    "HGB",
    "TTP-HGB",
  ],
};

/** States and forces: by the name of the state, who its government and its forces are. */
interface StateActors {
  readonly government: string | null;
  readonly forces: string | null;
}
const NOBODY: StateActors = { government: null, forces: null };
const UNITED_STATES: StateActors = { government: "united-states", forces: null };

/** In 2021 government and forces became others; without years nobody can tell which are meant. */
function afghanistan({ years }: StateBody): StateActors {
  if (years === null) return NOBODY;
  if (years.to === 2021) return { government: "afghanistan-islamic-republic", forces: "andsf" };
  return years.from === 2021 ? { government: "taliban", forces: "taliban" } : NOBODY;
}

const STATES: Readonly<Record<string, (body: StateBody) => StateActors>> = {
  afghanistan,
  pakistan: () => ({ government: "pakistan", forces: "pakistan-armed-forces" }),
  "united states": () => UNITED_STATES,
  "united states of america": () => UNITED_STATES,
};

/** A name that texts use for one actor only, and not a common noun ("terrorists", "the regime"). */
const isProper = (alias: string) =>
  /^\p{Lu}/u.test(alias) && !/(?:^|\s)\p{Ll}{4}/u.test(alias) && !CAPITALS.has(alias);
/** Governments that are named by their capitals: in a data set these are cities. */
const CAPITALS: ReadonlySet<string> = new Set(["Kabul", "Washington"]);
/** Whom the record leaves without a name, nobody else can mean by one. */
const isUnnamed = ({ name }: Actor) => /\((?:no|none)\b.*\bnamed\)/u.test(name);

type Known = ReadonlyMap<string, Actor["id"] | null>;

/** Folded names → their actor; null where several have one. */
function knownNames(actors: ReadonlyMap<string, Actor>): Known {
  const known = new Map<string, Actor["id"] | null>();
  const learn = (name: string, id: Actor["id"]) => {
    const folded = foldName(name);
    const before = known.get(folded);
    known.set(folded, before === undefined || before === id ? id : null);
  };
  for (const actor of actors.values()) {
    if (isUnnamed(actor)) continue;
    const { id, name, short, aliases } = actor;
    for (const each of [name, short, ...aliases.filter(isProper)]) learn(each, id);
  }
  for (const [id, names] of Object.entries(WRITTEN_AS)) {
    const actor = actors.get(id);
    if (actor !== undefined) for (const name of names) learn(name, actor.id);
  }
  return known;
}

/** Finds the actor of the record that a data set means by a name; null: none, or more than one. */
export function createActorNames(
  actors: ReadonlyMap<string, Actor>,
): (name: string) => Actor["id"] | null {
  const known = knownNames(actors);
  const named = (name: string) => known.get(foldName(name)) ?? null;

  /** All parts must be known, and as the same actor. */
  const byParts = (name: string): Actor["id"] | null => {
    const [first = null, ...others] = partsOf(name).map(named);
    return others.every((other) => other === first) ? first : null;
  };

  const byState = (body: StateBody): Actor["id"] | null => {
    // A unit of the forces is known by its own name or not at all.
    if (body.unit !== "") return byParts(body.unit);
    const state = foldName(body.state);
    const listed = Object.hasOwn(STATES, state) ? STATES[state]?.(body) : undefined;
    if (listed !== undefined) return actors.get(listed[body.body] ?? "")?.id ?? null;
    const actor = actors.get(named(body.state) ?? "");
    return body.body === "government" && actor?.kind === "state" ? actor.id : null;
  };

  return (name) => {
    const whole = named(name);
    if (whole !== null) return whole;
    const body = stateBodyOf(name);
    return body === null ? byParts(withoutYears(name)) : byState(body);
  };
}
