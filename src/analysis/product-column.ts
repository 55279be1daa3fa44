import { type Codes, codesFor } from "../domain/codes.ts";
import { mostCodes, type PackedColumn, packLists, readCodes } from "./packed-column.ts";
import { isMember, type PlaceSet } from "./place-set.ts";

/** A factor of which no place has more than one code. */
interface Single {
  readonly first: Codes;
  readonly size: number;
}

/** By what the codes of each factor are multiplied before they are added. */
interface Scales {
  readonly many: number;
  readonly single: number;
}

/** A place has as many codes as in `many`, or none where it has none of `single`. */
function timesSingle(many: PackedColumn, single: Single, scales: Scales): PackedColumn {
  const size = many.size * single.size;
  const first = codesFor(size + 1, many.first.length);
  for (let place = 0; place < first.length; place++) {
    const inMany = many.first[place]!;
    const inSingle = single.first[place]!;
    const isNone = inMany === many.size || inSingle === single.size;
    first[place] = isNone ? size : inMany * scales.many + inSingle * scales.single;
  }
  if (many.more === null) return { size, first, more: null };
  const { places, codes } = many.more;
  const left = places === null ? single.first : ofMembers(single.first, places, codes.first.length);
  const product = timesSingle(codes, { first: left, size: single.size }, scales);
  return { size, first, more: { places, codes: product } };
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
export function productColumn(a: PackedColumn, b: PackedColumn): PackedColumn {
  if (b.more === null) return timesSingle(a, b, { many: b.size, single: 1 });
  if (a.more === null) return timesSingle(b, a, { many: 1, single: b.size });
  return timesMany(a, b);
}
