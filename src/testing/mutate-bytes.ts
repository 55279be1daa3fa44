/** Whole numbers from 0 to below `size`, the same for the same seed (mulberry32). */
export function randomBelow(seed: number): (size: number) => number {
  let state = seed;
  return (size) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * size);
  };
}

type Mutation = (bytes: Uint8Array, below: (size: number) => number) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const SPECIAL = [0, 10, 13, 34, 44, 45, 46, 57, 59, 123, 125, 91, 93, 92, 255];

const MUTATIONS: readonly Mutation[] = [
  (bytes, below) =>
    bytes.map((byte, at) => (at % 97 === below(97) ? byte ^ (1 << below(8)) : byte)),
  (bytes, below) => {
    const at = below(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + below(40)));
  },
  (bytes, below) => {
    const at = below(bytes.length);
    const added = Uint8Array.from(
      { length: 1 + below(6) },
      () => SPECIAL[below(SPECIAL.length)] ?? 0,
    );
    return joined(bytes.subarray(0, at), added, bytes.subarray(at));
  },
  (bytes, below) => {
    const [from, to] = [below(bytes.length), below(bytes.length)];
    return joined(
      bytes.subarray(0, to),
      bytes.subarray(from, from + below(200)),
      bytes.subarray(to),
    );
  },
  (bytes, below) => bytes.subarray(0, below(bytes.length)),
];

/** A file → the same with one to four faults: bits turned, pieces lost, added, copied, or its end cut. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array<ArrayBuffer> {
  const below = randomBelow(seed);
  let mutated = bytes;
  for (let times = 1 + below(4); times > 0 && mutated.length > 0; times--)
    mutated = MUTATIONS[below(MUTATIONS.length)]?.(mutated, below) ?? mutated;
  return Uint8Array.from(mutated);
}
