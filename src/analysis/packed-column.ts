import { type Codes, codesFor } from "../domain/codes.ts";
import type { CodeLists } from "./columns.ts";
import { bitsFor, isMember, type PlaceSet, placeSet, rankOf } from "./place-set.ts";

/**
 * A code column as it is counted: codes in as few bytes as they need, and one array with the first
 * code of each place, because most rows have one. What some places have besides is a column again,
 * of these places alone, so that all is counted without a branch for how many codes a place has.
 */
export interface PackedColumn {
  /** Codes are below it; as a first code it stands for none at all. */
  readonly size: number;
  readonly first: Codes;
  /** Null when no place has more than one code. */
  readonly more: MoreCodes | null;
}

/** The codes besides the first. */
export interface MoreCodes {
  /** Those with more than one code; null: these are so many that all have an entry in `codes`. */
  readonly places: PlaceSet | null;
  /** By the rank of such a place, or by place. Where a place has no first code it has none here. */
  readonly codes: PackedColumn;
}

/** From this part of the places on, to look at all is faster than to find those with more codes. */
const MANY = 1 / 8;

/**
 * Packs lists of codes below `size`.
 *
 * @param placeAt the place of each list; null: the lists are in the order of places
 */
export function packLists(
  size: number,
  lists: CodeLists,
  placeAt: Uint32Array | null = null,
): PackedColumn {
  const { offsets, values } = lists;
  const places = offsets.length - 1;
  if (isOneEach(offsets)) return { size, first: placed(size, values, places, placeAt), more: null };
  let withNone = 0;
  for (let list = 0; list < places; list++) withNone += Number(offsets[list] === offsets[list + 1]);
  // The code that stands for none needs room only where it is used.
  const first = codesFor(size + Number(withNone > 0), places);
  for (let list = 0; list < places; list++) {
    const at = offsets[list]!;
    first[placeAt === null ? list : placeAt[list]!] =
      at === offsets[list + 1]! ? size : values[at]!;
  }
  const every = new Uint32Array(places);
  for (let list = 0; list < places; list++) every[list] = list;
  return { size, first, more: packMore(size, lists, 1, places, every, placeAt ?? every) };
}

/** Whether each list has exactly one code, as in most columns: codes then need only be copied. */
function isOneEach(offsets: Uint32Array): boolean {
  for (let list = 1; list < offsets.length; list++) if (offsets[list] !== list) return false;
  return true;
}

/** The code of each place, where list `n` is the code `values[n]`. */
function placed(size: number, values: Codes, places: number, placeAt: Uint32Array | null): Codes {
  const codes = codesFor(size, places);
  if (placeAt === null) codes.set(values.subarray(0, places));
  else for (let list = 0; list < places; list++) codes[placeAt[list]!] = values[list]!;
  return codes;
}

/**
 * What some lists have after their first `depth` codes. Lists are passed in their own order, so that
 * what lies at their places is written to as many neighbourhoods as there are days, and not to
 * anywhere.
 *
 * @param places how many there are, of which some may have no list here
 * @param some lists, all those with at least `depth` codes among them
 * @param placeOf the place of each of `some`
 */
function packMore(
  size: number,
  lists: CodeLists,
  depth: number,
  places: number,
  some: Uint32Array,
  placeOf: Uint32Array,
): MoreCodes | null {
  const { offsets, values } = lists;
  const has = bitsFor(places);
  let members = 0;
  for (let at = 0; at < some.length; at++) {
    const list = some[at]!;
    const isMore = Number(offsets[list + 1]! - offsets[list]! > depth);
    const place = placeOf[at]!;
    has[place >>> 5]! |= isMore << (place & 31);
    members += isMore;
  }
  if (members === 0) return null;
  const set = members < MANY * places ? placeSet(has) : null;
  const room = set === null ? places : members;
  const first = set === null ? codesFor(size + 1, room).fill(size) : codesFor(size, room);
  const longer = new Uint32Array(members);
  const placeOfLonger = new Uint32Array(members);
  let next = 0;
  for (let at = 0; at < some.length; at++) {
    const list = some[at]!;
    if (offsets[list + 1]! - offsets[list]! <= depth) continue;
    const place = set === null ? placeOf[at]! : rankOf(set, placeOf[at]!);
    longer[next] = list;
    placeOfLonger[next++] = place;
    first[place] = values[offsets[list]! + depth]!;
  }
  const more = packMore(size, lists, depth + 1, room, longer, placeOfLonger);
  return { places: set, codes: { size, first, more } };
}

/** Puts the codes of a place into `into`, which is to be long enough; how many they are. */
export function readCodes(column: PackedColumn, place: number, into: Uint32Array): number {
  const { size, first } = column;
  if (first[place] === size) return 0;
  into[0] = first[place]!;
  let count = 1;
  let at = place;
  for (let { more } = column; more !== null; more = more.codes.more) {
    const { places, codes } = more;
    if (places !== null) {
      if (!isMember(places, at)) break;
      at = rankOf(places, at);
    }
    if (codes.first[at] === size) break;
    into[count++] = codes.first[at]!;
  }
  return count;
}

/** The most codes that any place has. */
export function mostCodes({ more }: PackedColumn): number {
  return 1 + (more === null ? 0 : mostCodes(more.codes));
}
