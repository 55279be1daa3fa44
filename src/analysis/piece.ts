/** Places are looked at in pieces of this many, so that a piece stays in the processor's cache. */
export const PIECE = 8192;

/** What to do with the places of a piece: the first `count` of `places`, which is used again. */
export type UsePlaces = (places: Uint32Array, count: number) => void;
