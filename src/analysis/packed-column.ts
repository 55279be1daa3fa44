import { type Codes, codesFor } from "../domain/codes.ts";

/**
 * A code column as it is counted: codes in as few bytes as they need, and one array with the first
 * code of each place, because most rows have one. What some rows have besides stands apart, found
 * by two bits a place.
 */
export interface PackedColumn {
  /** Codes are below it; as a first code it stands for none at all. */
  readonly size: number;
  readonly first: Codes;
  /** Null when no place has more than one code. */
  readonly more: MoreCodes | null;
}

/** The n-th place that has more than one code has besides `values[offsets[n] .. offsets[n + 1])`. */
export interface MoreCodes {
  /** One bit a place: whether it has more than one code. */
  readonly has: Uint32Array;
  /** How many places before each word of `has` have more than one. */
  readonly before: Uint32Array;
  readonly offsets: Uint32Array;
  readonly values: Codes;
}

/** Codes of any number a place: those of place `p` are `values[offsets[p] .. offsets[p + 1])`. */
export interface CodeLists {
  readonly offsets: Uint32Array;
  readonly values: Codes;
}

/** Of a word, how many of the bits are set. */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether a place has more than one code. */
const hasMore = ({ has }: MoreCodes, place: number): boolean =>
  ((has[place >>> 5]! >>> (place & 31)) & 1) === 1;

/**
 * Of the first `count` of a list of places, the positions in it of those with more than one code, into
 * `into`; how many they are. Without a branch for the processor to mispredict.
 */
export function listWithMore(
  { has }: MoreCodes,
  places: Uint32Array,
  count: number,
  into: Uint32Array,
): number {
  let listed = 0;
  for (let at = 0; at < count; at++) {
    const place = places[at]!;
    into[listed] = at;
    listed += (has[place >>> 5]! >>> (place & 31)) & 1;
  }
  return listed;
}

/** Of a place that has more than one code: which entry of `offsets` is its. */
export function moreAt({ has, before }: Pick<MoreCodes, "has" | "before">, place: number): number {
  const word = place >>> 5;
  return before[word]! + bitCount(has[word]! & ((1 << (place & 31)) - 1));
}

/**
 * Packs lists of codes below `size`.
 *
 * @param placeAt the place of each list; null: the lists are in the order of places
 */
export function packLists(
  size: number,
  { offsets, values }: CodeLists,
  placeAt: Uint32Array | null = null,
): PackedColumn {
  const places = offsets.length - 1;
  let withNone = 0;
  let withMore = 0;
  for (let list = 0; list < places; list++) {
    const count = offsets[list + 1]! - offsets[list]!;
    withNone += Number(count === 0);
    withMore += Number(count > 1);
  }
  // The code that stands for none needs room only where it is used.
  const first = codesFor(size + Number(withNone > 0), places);
  for (let list = 0; list < places; list++) {
    const at = offsets[list]!;
    first[placeAt === null ? list : placeAt[list]!] =
      at === offsets[list + 1]! ? size : values[at]!;
  }
  return {
    size,
    first,
    more: withMore === 0 ? null : packMore(size, { offsets, values }, placeAt),
  };
}

/** What lists have besides their first codes. */
function packMore(
  size: number,
  { offsets, values }: CodeLists,
  placeAt: Uint32Array | null,
): MoreCodes {
  const places = offsets.length - 1;
  const has = new Uint32Array((places + 31) >>> 5);
  for (let list = 0; list < places; list++) {
    const place = placeAt === null ? list : placeAt[list]!;
    has[place >>> 5]! |= Number(offsets[list + 1]! - offsets[list]! > 1) << (place & 31);
  }
  const before = new Uint32Array(has.length);
  let withMore = 0;
  for (let word = 0; word < has.length; word++) {
    before[word] = withMore;
    withMore += bitCount(has[word]!);
  }
  // Lists are passed in their own order, so that what lies at their places is written to as many
  // neighbourhoods as there are days, and not to anywhere.
  const more = { has, before, offsets: new Uint32Array(withMore + 1) };
  for (let list = 0; list < places; list++) {
    const count = offsets[list + 1]! - offsets[list]!;
    if (count < 2) continue;
    const place = placeAt === null ? list : placeAt[list]!;
    more.offsets[moreAt(more, place) + 1] = count - 1;
  }
  for (let entry = 0; entry < withMore; entry++) more.offsets[entry + 1]! += more.offsets[entry]!;
  const others = codesFor(size, more.offsets[withMore]!);
  for (let list = 0; list < places; list++) {
    const at = offsets[list]!;
    const end = offsets[list + 1]!;
    if (end - at < 2) continue;
    const place = placeAt === null ? list : placeAt[list]!;
    let next = more.offsets[moreAt(more, place)]!;
    for (let i = at + 1; i < end; i++) others[next++] = values[i]!;
  }
  return { ...more, values: others };
}

/** Puts the codes of a place into `into`, which is to be long enough; how many they are. */
export function readCodes(column: PackedColumn, place: number, into: Uint32Array): number {
  const { size, first, more } = column;
  if (first[place] === size) return 0;
  into[0] = first[place]!;
  if (more === null || !hasMore(more, place)) return 1;
  const entry = moreAt(more, place);
  const end = more.offsets[entry + 1]!;
  let count = 1;
  for (let at = more.offsets[entry]!; at < end; at++) into[count++] = more.values[at]!;
  return count;
}

/** The most codes that any place has. */
export function mostCodes({ more }: PackedColumn): number {
  let most = 0;
  if (more !== null) {
    for (let entry = 0; entry + 1 < more.offsets.length; entry++) {
      most = Math.max(most, more.offsets[entry + 1]! - more.offsets[entry]!);
    }
  }
  return 1 + most;
}
