import type { IDBPObjectStore } from "idb";
import { type PackedValue, packValue, unpackValue } from "../../domain/packed-value.ts";
import type { Address, Schema } from "./open-database.ts";

type Mode = "readonly" | "readwrite";
type Records<M extends Mode = "readwrite"> = IDBPObjectStore<Schema, ["records"], "records", M>;

/** The part for arrays that are kept beside their record. */
const PIECE = "piece";

/** What stands at the address of a record whose arrays are kept beside it, each by itself. */
interface Head {
  readonly $pieces: number;
  readonly json: unknown;
}
const isHead = (value: unknown): value is Head =>
  typeof value === "object" &&
  value !== null &&
  "$pieces" in value &&
  typeof value.$pieces === "number" &&
  "json" in value;

const pieceKey = ([part, key]: Address, at: number) => [PIECE, part, key, String(at)];

/** Takes away a record with all its pieces. */
export async function deleteRecord(records: Records, address: Address): Promise<void> {
  const [part, key] = address;
  await Promise.all([
    records.delete([...address]),
    records.delete(IDBKeyRange.bound([PIECE, part, key], [PIECE, part, key, []])),
  ]);
}

/**
 * Puts a value of plain data array by array, waiting for each: the browser copies what it is given
 * at once, and all of a large data set would hold up the page. The transaction stays one.
 */
export async function putInPieces(
  records: Records,
  address: Address,
  value: unknown,
): Promise<void> {
  const { json, arrays } = packValue(value);
  for (const [at, array] of arrays.entries()) await records.put(array, pieceKey(address, at));
  await records.put({ $pieces: arrays.length, json } satisfies Head, [...address]);
}

/** What was put at an address, whole, of what stands there; a piece that is missing is undefined. */
export async function wholeOf<M extends Mode>(
  records: Records<M>,
  address: Address,
  value: unknown,
): Promise<unknown> {
  if (!isHead(value)) return value;
  const arrays: unknown[] = [];
  for (let at = 0; at < value.$pieces; at++) arrays.push(await records.get(pieceKey(address, at)));
  return unpackValue({ json: value.json, arrays: arrays as PackedValue["arrays"] });
}
