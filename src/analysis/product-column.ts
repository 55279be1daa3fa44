import { codesFor } from "../domain/codes.ts";
import { mostCodes, type PackedColumn, packLists, readCodes } from "./packed-column.ts";

/** All pairs of codes as one column: the code of (a, b) is `a * b.size + b` (row-major). */
export function productColumn(a: PackedColumn, b: PackedColumn): PackedColumn {
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
