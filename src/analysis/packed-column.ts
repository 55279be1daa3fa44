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
export function moreAt({ has, before }: MoreCodes, place: number): number {
  const word = place >>> 5;
  return before[word]! + bitCount(has[word]! & ((1 << (place & 31)) - 1));
}

/**
 * Packs lists of codes below `size`.
 *
 * @param listAt which of the lists each place has; null: the place's own
 */
export function packLists(
  size: number,
  { offsets, values }: CodeLists,
  listAt: Uint32Array | null = null,
): PackedColumn {
  const places = offsets.length - 1;
  // What there is of each kind is the same in any order, and the lists' own is the fastest to read.
  let withNone = 0;
  let withMore = 0;
  let start = offsets[0]!;
  for (let list = 1; list <= places; list++) {
    const end = offsets[list]!;
    withNone += Number(end === start);
    withMore += Number(end - start > 1);
    start = end;
  }
  // The code that stands for none needs room only where it is used.
  const first = codesFor(size + Number(withNone > 0), places);
  if (withMore === 0) {
    for (let place = 0; place < places; place++) {
      const list = listAt === null ? place : listAt[place]!;
      const at = offsets[list]!;
      first[place] = at === offsets[list + 1]! ? size : values[at]!;
    }
    return { size, first, more: null };
  }
  const has = new Uint32Array((places + 31) >>> 5);
  const before = new Uint32Array(has.length);
  const moreOffsets = new Uint32Array(withMore + 1);
  const others = codesFor(size, start - offsets[0]! - (places - withNone));
  let entry = 0;
  let next = 0;
  for (let place = 0; place < places; place++) {
    if ((place & 31) === 0) before[place >>> 5] = entry;
    const list = listAt === null ? place : listAt[place]!;
    const at = offsets[list]!;
    const end = offsets[list + 1]!;
    first[place] = at === end ? size : values[at]!;
    if (end - at < 2) continue;
    has[place >>> 5]! |= 1 << (place & 31);
    for (let i = at + 1; i < end; i++) others[next++] = values[i]!;
    moreOffsets[++entry] = next;
  }
  return { size, first, more: { has, before, offsets: moreOffsets, values: others } };
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
