import type {
  PropertyGuess,
  PropertyValue,
  ReadLayer,
  ReadProperty,
  ReadUnit,
} from "../../domain/own-boundaries.ts";

const EXAMPLES = 3;

/** Names that sets of boundaries are known to give the property that holds a code. */
const ID_NAMES =
  /^(?:adm(?:in)?\d?_?(?:p?code|pcd)|pcode|shape_?id|hasc(?:_\d)?|gid_\d|iso(?:_?3166_?2|_\d)?|[a-z]+_?(?:p?code|pcd|id)|id|code)$/iu;
/** They number the rows of a file and say nothing outside of it. */
const ROW_NUMBERS = /^(?:o?fid(?:_\d)?|object_?id(?:_\d)?|gid)$/iu;
const NAME_NAMES =
  /^(?:adm(?:in)?\d?_?(?:name)?(?:_?en|_?eng)?|(?:shape_?)?name(?:_\d|_?en|_?eng)?|dist(?:rict)?(?:_?name)?|prov(?:ince)?(?:_?name)?|agency|tribe|sector|label|title)$/iu;

const NOT_LATIN = /[\p{Script=Arabic}\p{Script=Cyrillic}]/u;
const LIKE_A_CODE =
  /^(?=.*\d)(?!\d{1,2}$)[\p{L}\p{N}._/-]{2,40}$|^[A-Z]{2,3}[-.][\p{L}\p{N}.-]{1,12}$/u;

/** The texts and numbers of a feature's properties; `dropped` counts what is neither. */
export function plainProperties(properties: unknown): {
  readonly values: Readonly<Record<string, PropertyValue>>;
  readonly dropped: number;
} {
  if (typeof properties !== "object" || properties === null) return { values: {}, dropped: 0 };
  const entries = Object.entries(properties).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === "string" ? value.trim() : value,
  ]);
  const isEmpty = (value: unknown) => value === null || value === undefined || value === "";
  const plain = entries.filter(
    ([, value]) => (typeof value === "string" && value !== "") || Number.isFinite(value),
  );
  return {
    values: Object.fromEntries(plain) as Record<string, PropertyValue>,
    dropped: entries.filter(([, value]) => !isEmpty(value)).length - plain.length,
  };
}

interface Profile extends ReadProperty {
  readonly texts: readonly string[];
}

function profileOf(key: string, units: readonly ReadUnit[]): Profile {
  const texts = units.flatMap(({ properties }) =>
    Object.hasOwn(properties, key) ? [String(properties[key])] : [],
  );
  const distinct = [...new Set(texts)];
  return {
    key,
    texts,
    share: texts.length / units.length,
    isUnique: texts.length > 0 && distinct.length === texts.length,
    examples: distinct.slice(0, EXAMPLES),
  };
}

const most = (texts: readonly string[], is: (text: string) => boolean) =>
  texts.filter(is).length * 2 > texts.length;

type Reason = PropertyGuess["reasons"][number];
type Reasons = readonly (readonly [Reason, number])[];

/** What speaks for a property, and how much. */
function idReasons({ key, texts, isUnique, share }: Profile): Reasons {
  if (share < 1 && !isUnique) return [];
  return [
    ...(ID_NAMES.test(key) && !ROW_NUMBERS.test(key) ? [["known-name", 4] as const] : []),
    ...(isUnique ? [["unique", 3] as const] : []),
    ...(most(texts, (text) => LIKE_A_CODE.test(text)) ? [["like-a-code", 2] as const] : []),
  ];
}

function nameReasons({ key, texts, isUnique }: Profile): Reasons {
  if (most(texts, (text) => !/\p{L}{2}/u.test(text) || NOT_LATIN.test(text))) return [];
  return [
    ...(NAME_NAMES.test(key) ? [["known-name", 3] as const] : []),
    ...(isUnique ? [["unique", 2] as const] : []),
    ...(most(texts, (text) => !LIKE_A_CODE.test(text)) ? [["like-a-name", 2] as const] : []),
  ];
}

const localReasons = ({ texts }: Profile): Reasons =>
  most(texts, (text) => NOT_LATIN.test(text)) ? [["local-script", 1]] : [];

/** Whether features that share a value of `key` are called the same, as parts of one unit are. */
function isOneName(units: readonly ReadUnit[], key: string, called: string): boolean {
  const names = new Map<PropertyValue, PropertyValue | undefined>();
  return units.every(({ properties }) => {
    const value = properties[key];
    if (value === undefined) return true;
    if (!names.has(value)) names.set(value, properties[called]);
    return names.get(value) === properties[called];
  });
}

/** What properties of one level begin with: ADM2_EN and ADM2_PCODE, DIST_NA and DIST_NA_D. */
const levelOf = (key: string): string => /^\p{L}+\d?/u.exec(key)?.[0].toLowerCase() ?? "";

/** 2 for the second level below the country, as ADM2_EN and NAME_2 have it; 0: none is told. */
const depthOf = (key: string): number => Number(/^\p{L}+_?(\d)/u.exec(key)?.[1] ?? 0);

/**
 * `beside`: of equals, one of the same level counts more, then one that tells units apart,
 * then that of the deepest level.
 */
function bestOf(
  profiles: readonly Profile[],
  reasonsOf: (profile: Profile) => Reasons,
  beside?: string,
): PropertyGuess | null {
  const isKin = ({ key }: Profile) => beside !== undefined && levelOf(key) === levelOf(beside);
  let best: { readonly guess: PropertyGuess; readonly weight: number } | null = null;
  for (const profile of profiles) {
    const reasons = reasonsOf(profile);
    if (reasons.length === 0) continue;
    const edge =
      (isKin(profile) ? 0.5 : 0) + (profile.isUnique ? 0.25 : 0) + depthOf(profile.key) / 50;
    const weight = reasons.reduce((sum, [, each]) => sum + each, edge);
    if (weight > (best?.weight ?? 0))
      best = { guess: { key: profile.key, reasons: reasons.map(([reason]) => reason) }, weight };
  }
  return best?.guess ?? null;
}

/** The properties of a layer's units, and which of them look like id and names, with reasons. */
export function profileProperties(
  units: readonly ReadUnit[],
): Pick<ReadLayer, "properties" | "guesses"> {
  const keys = [...new Set(units.flatMap(({ properties }) => Object.keys(properties)))];
  const profiles = keys.map((key) => profileOf(key, units));
  const called = bestOf(profiles, nameReasons)?.key;
  const id = bestOf(
    profiles.filter(({ key }) => called === undefined || isOneName(units, key, called)),
    idReasons,
    called,
  );
  const others = profiles.filter(({ key }) => key !== id?.key);
  return {
    properties: profiles.map(({ key, share, isUnique, examples }) => ({
      key,
      share,
      isUnique,
      examples,
    })),
    guesses: {
      id,
      name: bestOf(others, nameReasons) ?? bestOf(profiles, nameReasons),
      local: bestOf(others, localReasons, called),
    },
  };
}
