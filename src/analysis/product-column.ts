import { codesFor } from "../domain/codes.ts";
import { mostCodes, type PackedColumn, packLists, readCodes } from "./packed-column.ts";

/** Whether each place has exactly one code. */
function isSingle({ first, size, more }: PackedColumn): boolean {
  return more === null && !first.includes(size);
}

/** The product where each place has exactly one code of `b`: its places have as many codes as in `a`. */
function timesSingle(a: PackedColumn, b: PackedColumn): PackedColumn {
  const size = a.size * b.size;
  const first = codesFor(size + 1, a.first.length);
  for (let place = 0; place < first.length; place++) {
    const code = a.first[place]!;
    first[place] = code === a.size ? size : code * b.size + b.first[place]!;
  }
  if (a.more === null) return { size, first, more: null };
  const { has, offsets, values } = a.more;
  const others = codesFor(size, values.length);
  let entry = 0;
  for (let word = 0; word < has.length; word++) {
    for (let left = has[word]!; left !== 0; left &= left - 1) {
      const code = b.first[(word << 5) + 31 - Math.clz32(left & -left)]!;
      const end = offsets[entry + 1]!;
      for (let at = offsets[entry]!; at < end; at++) others[at] = values[at]! * b.size + code;
      entry++;
    }
  }
  return { size, first, more: { ...a.more, values: others } };
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
  isSingle(b) ? timesSingle(a, b) : timesMany(a, b);
