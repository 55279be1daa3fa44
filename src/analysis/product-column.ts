import { type Codes, codesFor } from "../domain/codes.ts";
import { mostCodes, type PackedColumn, packLists, readCodes } from "./packed-column.ts";
import { isMember, type PlaceSet } from "./place-set.ts";

/** Whether each place has exactly one code. */
function isSingle({ first, size, more }: PackedColumn): boolean {
  return more === null && !first.includes(size);
}

/** The product where each place has exactly one code of `b`: its places have as many codes as in `a`. */
function timesSingle(a: PackedColumn, b: Codes, sizeOfB: number): PackedColumn {
  const size = a.size * sizeOfB;
  const first = codesFor(size + 1, a.first.length);
  for (let place = 0; place < first.length; place++) {
    const code = a.first[place]!;
    first[place] = code === a.size ? size : code * sizeOfB + b[place]!;
  }
  if (a.more === null) return { size, first, more: null };
  const { places, codes } = a.more;
  const inCodes = places === null ? b : ofMembers(b, places, codes.first.length);
  return { size, first, more: { places, codes: timesSingle(codes, inCodes, sizeOfB) } };
}

function ofMembers(codes: Codes, places: PlaceSet, count: number): Codes {
  const kept = codes.slice(0, count);
  for (let place = 0, next = 0; next < count; place++) {
    if (isMember(places, place)) kept[next++] = codes[place]!;
  }
  return kept;
}

/** The product where places may have any number of codes in both. */
function timesMany(a: PackedColumn, b: PackedColumn): PackedColumn {
  const places = a.first.length;
  const size = a.size * b.size;
  const codesOfA = new Uint32Array(mostCodes(a));
  const codesOfB = new Uint32Array(mostCodes(b));
  const offsets = new Uint32Array(places + 1);
  for (let place = 0; place < places; place++) {
    const count = readCodes(a, place, codesOfA) * readCodes(b, place, codesOfB);
    offsets[place + 1] = offsets[place]! + count;
  }
  const values = codesFor(size, offsets[places]!);
  let next = 0;
  for (let place = 0; place < places; place++) {
    const inA = readCodes(a, place, codesOfA);
    const inB = readCodes(b, place, codesOfB);
    for (let i = 0; i < inA; i++) {
      for (let j = 0; j < inB; j++) values[next++] = codesOfA[i]! * b.size + codesOfB[j]!;
    }
  }
  return packLists(size, { offsets, values });
}

/** All pairs of codes as one column: the code of (a, b) is `a * b.size + b` (row-major). */
export const productColumn = (a: PackedColumn, b: PackedColumn): PackedColumn =>
  isSingle(b) ? timesSingle(a, b.first, b.size) : timesMany(a, b);
