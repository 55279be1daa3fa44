/** One UTF-16 unit of an altered text and where it comes from; null: it was put in. */
interface Unit {
  readonly unit: string;
  readonly from: number | null;
}
export type Units = readonly Unit[];
/** Numbers from 0 up to but not including 1, the same for the same seed. */
export type Random = () => number;

/** The generator “mulberry32”. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const unitsOf = (text: string): Units =>
  Array.from({ length: text.length }, (_, from) => ({ unit: text.charAt(from), from }));
export const textOf = (units: Units): string => units.map(({ unit }) => unit).join("");

const put = (text: string): Units => text.split("").map((unit) => ({ unit, from: null }));
const pick = (random: Random, all: readonly string[]) =>
  all[Math.floor(random() * all.length)] ?? "";
const isLetter = (each: Unit | undefined) => each !== undefined && /\p{L}/u.test(each.unit);

/** Spaces doubled, made tabs or non-breaking, put at ends of lines. */
export function changeSpaces(units: Units, random: Random): Units {
  return units.flatMap((each) => {
    if (each.unit === "\n")
      return random() < 0.5 ? [each, ...put(pick(random, ["\n", "  "]))] : [each];
    if (each.unit !== " " || random() > 0.3) return [each];
    return put(pick(random, ["  ", "\t", "\u00a0", " \u200b", "\u2009", "\n"]));
  });
}

const SWAPS: readonly (readonly string[])[] = [
  ["'", "’", "‘", "ʼ", "′"],
  ['"', "“", "”", "«", "»", "„"],
  ["-", "–", "—", "‑", "−"],
];

/** Quotation marks and dashes replaced by others of their kind. */
export function swapTypography(units: Units, random: Random): Units {
  return units.map((each) => {
    const kind = SWAPS.find((marks) => marks.includes(each.unit));
    return kind === undefined ? each : { unit: pick(random, kind), from: each.from };
  });
}

/** Lines of at most `width` units, words cut with a hyphen at their ends. */
export function cutLines(units: Units, random: Random, width = 48): Units {
  const out: Unit[] = [];
  let column = 0;
  units.forEach((each, at) => {
    column = each.unit === "\n" ? 0 : column + 1;
    if (column > width && each.unit === " ") {
      out.push(...put("\n"));
      column = 0;
      return;
    }
    const inside = [-2, -1, 0, 1].every((step) => isLetter(units[at + step]));
    if (column > width - 4 && inside && random() < 0.5) {
      out.push(...put(pick(random, ["-\n", "\u00ad\n", "- \r\n"])));
      column = 0;
    }
    out.push(each);
  });
  return out;
}

/** Half of the line ends made spaces. */
export function joinParagraphs(units: Units, random: Random): Units {
  return units.flatMap((each) => (each.unit === "\n" && random() < 0.5 ? put(" ") : [each]));
}

const LOOKALIKES: Readonly<Record<string, readonly string[]>> = {
  a: ["o", "u"],
  b: ["h"],
  c: ["e", "o"],
  d: ["cl"],
  e: ["c", "o"],
  g: ["q", "9"],
  h: ["b", "li"],
  i: ["l", "1", "j"],
  l: ["1", "I", "i"],
  m: ["rn", "nn"],
  n: ["u", "ri"],
  o: ["0", "c"],
  r: ["n", ""],
  s: ["5", ""],
  t: ["f", "l"],
  u: ["n", "ii"],
  w: ["vv"],
  y: ["v"],
};

/** Letters misread as text recognition misreads them: each with the chance `rate`. */
export function misread(units: Units, random: Random, rate = 0.02): Units {
  return units.flatMap((each) => {
    const alike = LOOKALIKES[each.unit];
    if (alike === undefined || random() > rate) return [each];
    return pick(random, alike)
      .split("")
      .map((unit) => ({ unit, from: each.from }));
  });
}

/** Without the units that come from `[start, end)`. */
export const drop = (units: Units, start: number, end: number): Units =>
  units.filter(({ from }) => from === null || from < start || from >= end);
