/** Which places are members of a set, and how many members come before each: its rank among them. */
export interface PlaceSet {
  /** One bit a place, and room for one place more. */
  readonly has: Uint32Array;
  /** How many members come before each word of `has`. */
  readonly before: Uint32Array;
}

/** Of a word, how many of the bits are set. */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** One bit for each of so many places, none of them set. */
export const bitsFor = (places: number): Uint32Array => new Uint32Array((places >>> 5) + 1);

/** The set of the places whose bits are set. */
export function placeSet(has: Uint32Array): PlaceSet {
  const before = new Uint32Array(has.length);
  for (let word = 1; word < has.length; word++) {
    before[word] = before[word - 1]! + bitCount(has[word - 1]!);
  }
  return { has, before };
}

export const isMember = ({ has }: PlaceSet, place: number): boolean =>
  ((has[place >>> 5]! >>> (place & 31)) & 1) === 1;

/** How many members come before a place, which may be one past the last. */
export function rankOf({ has, before }: PlaceSet, place: number): number {
  const word = place >>> 5;
  return before[word]! + bitCount(has[word]! & ((1 << (place & 31)) - 1));
}

/**
 * Of the first `count` of a list of places, the positions in it of members, into `into`; how many they
 * are. Without a branch for the processor to mispredict.
 */
export function listMembers(
  { has }: PlaceSet,
  list: Uint32Array,
  count: number,
  into: Uint32Array,
): number {
  let listed = 0;
  let at = 0;
  for (; at + 4 <= count; at += 4) {
    const a = list[at]!;
    const b = list[at + 1]!;
    const c = list[at + 2]!;
    const d = list[at + 3]!;
    into[listed] = at;
    listed += (has[a >>> 5]! >>> (a & 31)) & 1;
    into[listed] = at + 1;
    listed += (has[b >>> 5]! >>> (b & 31)) & 1;
    into[listed] = at + 2;
    listed += (has[c >>> 5]! >>> (c & 31)) & 1;
    into[listed] = at + 3;
    listed += (has[d >>> 5]! >>> (d & 31)) & 1;
  }
  for (; at < count; at++) {
    const place = list[at]!;
    into[listed] = at;
    listed += (has[place >>> 5]! >>> (place & 31)) & 1;
  }
  return listed;
}

/** The ranks of the places at `count` ascending positions of a list, into `into`, which may be the list. */
export function ranksAt(
  { has, before }: PlaceSet,
  list: Uint32Array,
  positions: Uint32Array,
  count: number,
  into: Uint32Array,
): void {
  for (let n = 0; n < count; n++) {
    const place = list[positions[n]!]!;
    const word = place >>> 5;
    into[n] = before[word]! + bitCount(has[word]! & ((1 << (place & 31)) - 1));
  }
}

/**
 * What `of` has, from 0, for the places from `low` to `high`, is kept for members, into `into`, which may
 * be the same; how many they are.
 */
export function keepMembers(
  { has }: PlaceSet,
  low: number,
  high: number,
  of: Uint32Array,
  into: Uint32Array,
): number {
  let kept = 0;
  for (let place = low; place < high; place++) {
    into[kept] = of[place - low]!;
    kept += (has[place >>> 5]! >>> (place & 31)) & 1;
  }
  return kept;
}
