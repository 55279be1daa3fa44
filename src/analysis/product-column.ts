import { codesFor, type PackedColumn } from "./packed-column.ts";

const startOf = (column: PackedColumn, row: number) =>
  column.kind === "single" ? row : column.offsets[row]!;
const endOf = (column: PackedColumn, row: number) =>
  column.kind === "single" ? row + 1 : column.offsets[row + 1]!;

/** The codes that lie in the same row of both columns, taken as pairs: `codeOf(a, b)` each. */
function pair(
  a: PackedColumn,
  b: PackedColumn,
  size: number,
  codeOf: (a: number, b: number) => number,
): PackedColumn {
  const rows = a.kind === "single" ? a.values.length : a.offsets.length - 1;
  if (a.kind === "single" && b.kind === "single") {
    const values = codesFor(size, rows);
    for (let row = 0; row < rows; row++) values[row] = codeOf(a.values[row]!, b.values[row]!);
    return { kind: "single", size, values };
  }
  const offsets = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    const inA = endOf(a, row) - startOf(a, row);
    const inB = endOf(b, row) - startOf(b, row);
    offsets[row + 1] = offsets[row]! + inA * inB;
  }
  const values = codesFor(size, offsets[rows]!);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const aEnd = endOf(a, row);
    const bEnd = endOf(b, row);
    for (let i = startOf(a, row); i < aEnd; i++) {
      for (let j = startOf(b, row); j < bEnd; j++) {
        values[at++] = codeOf(a.values[i]!, b.values[j]!);
      }
    }
  }
  return { kind: "multi", size, offsets, values };
}

/** All pairs of codes as one column: the code of (a, b) is `a * b.size + b` (row-major). */
export function productColumn(a: PackedColumn, b: PackedColumn): PackedColumn {
  const width = b.size;
  return pair(a, b, a.size * width, (x, y) => x * width + y);
}

/** Pairs of codes of two columns, numbered from 0 in the order of the outer code. */
export interface PairColumn {
  readonly column: PackedColumn;
  /** For each pair the code that it has in the outer column. */
  readonly outer: Uint32Array;
}

/**
 * The pairs that occur in some row. Unlike `productColumn` this does not reserve a code for each
 * pair that could be, because a unit of counting (events, documents) has very many codes.
 */
export function pairColumn(outer: PackedColumn, inner: PackedColumn): PairColumn {
  const incidences = pair(outer, inner, outer.size, (code) => code);
  const innerCodes = pair(outer, inner, inner.size, (_, code) => code).values;
  const outerCodes = incidences.values;

  // Incidences of the same outer code side by side (counting sort), so that one array over the
  // inner codes can tell which pairs of this outer code have a number.
  const ends = new Uint32Array(outer.size + 1);
  for (let at = 0; at < outerCodes.length; at++) ends[outerCodes[at]! + 1]!++;
  for (let code = 0; code < outer.size; code++) ends[code + 1]! += ends[code]!;
  const order = new Uint32Array(outerCodes.length);
  for (let at = 0; at < outerCodes.length; at++) order[ends[outerCodes[at]!]!++] = at;

  const seenWith = new Uint32Array(inner.size); // the outer code, plus one
  const numberOf = new Uint32Array(inner.size);
  const values = new Uint32Array(outerCodes.length);
  const outerOf = new Uint32Array(outerCodes.length);
  let size = 0;
  for (let next = 0; next < order.length; next++) {
    const at = order[next]!;
    const code = innerCodes[at]!;
    const outerCode = outerCodes[at]!;
    if (seenWith[code] !== outerCode + 1) {
      seenWith[code] = outerCode + 1;
      numberOf[code] = size;
      outerOf[size++] = outerCode;
    }
    values[at] = numberOf[code]!;
  }
  return { column: { ...incidences, size, values }, outer: outerOf.slice(0, size) };
}
