/** One bit a source, for each place; as narrow as the sources allow. */
export type FailingBits = Uint8Array | Int32Array;
