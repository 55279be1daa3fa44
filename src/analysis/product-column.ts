import { type CodeColumn, rowsOf } from "./columns.ts";

/** The codes that lie in the same row of both columns, taken as pairs: `codeOf(a, b)` each. */
function pair(
  a: CodeColumn,
  b: CodeColumn,
  size: number,
  codeOf: (a: number, b: number) => number,
): CodeColumn {
  const rows = rowsOf(a);
  if (a.kind === "single" && b.kind === "single") {
    const values = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) values[row] = codeOf(a.values[row]!, b.values[row]!);
    return { kind: "single", size, values };
  }
  const offsets = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    offsets[row + 1] = offsets[row]! + countIn(a, row) * countIn(b, row);
  }
  const values = new Uint32Array(offsets[rows]!);
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

const startOf = (column: CodeColumn, row: number) =>
  column.kind === "single" ? row : column.offsets[row]!;
const endOf = (column: CodeColumn, row: number) =>
  column.kind === "single" ? row + 1 : column.offsets[row + 1]!;
const countIn = (column: CodeColumn, row: number) => endOf(column, row) - startOf(column, row);

/** All pairs of codes as one column: the code of (a, b) is `a * b.size + b` (row-major). */
export function productColumn(a: CodeColumn, b: CodeColumn): CodeColumn {
  const width = b.size;
  return pair(a, b, a.size * width, (x, y) => x * width + y);
}

/** Pairs of codes of two columns, numbered from 0 in the order of the outer code. */
export interface PairColumn {
  readonly column: CodeColumn;
  /** For each pair the code that it has in the outer column. */
  readonly outer: Uint32Array;
}

/**
 * The pairs that occur in some row. Unlike `productColumn` this does not reserve a code for each
 * pair that could be, because a unit of counting (events, documents) has very many codes.
 */
export function pairColumn(outer: CodeColumn, inner: CodeColumn): PairColumn {
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
