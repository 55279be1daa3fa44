/** Codes without gaps. */
interface InUse {
  /** The codes that something has, ascending; their places here are their new codes. */
  readonly kept: readonly number[];
  /** The new codes; what was negative still is. */
  readonly values: Int32Array;
}

/**
 * The first `length` of `values`, which are codes below `size`, numbered anew so that each code is
 * had by something: a row that is set aside is read before it is refused, and what only it names is
 * in no data set. `always`: a code that stays even where nothing has it.
 */
export function inUse(values: Int32Array, length: number, size: number, always?: number): InUse {
  const isHad = new Uint8Array(size);
  if (always !== undefined) isHad[always] = 1;
  for (let at = 0; at < length; at++) if (values[at]! >= 0) isHad[values[at]!] = 1;
  const kept: number[] = [];
  for (let code = 0; code < size; code++) if (isHad[code] === 1) kept.push(code);
  if (kept.length === size) return { kept, values };
  const codeOf = new Int32Array(size);
  kept.forEach((code, at) => (codeOf[code] = at));
  const renumbered = values.slice(0, length);
  for (let at = 0; at < length; at++)
    if (renumbered[at]! >= 0) renumbered[at] = codeOf[renumbered[at]!]!;
  return { kept, values: renumbered };
}
