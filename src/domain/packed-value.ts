/** Arrays of numbers that a packed value may hold, by the name of their type. */
const ARRAYS = {
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Int8Array,
  Int16Array,
  Int32Array,
  Float32Array,
  Float64Array,
} as const;
type ArrayName = keyof typeof ARRAYS;

/** Stands in the JSON for the array of numbers at `at` of the list. */
interface Place {
  readonly $array: ArrayName;
  readonly at: number;
}

/** A value in two parts: JSON, and the bytes of its arrays of numbers, little-endian. */
export interface PackedValue {
  readonly json: unknown;
  readonly arrays: readonly Uint8Array<ArrayBuffer>[];
}

const isPlace = (value: object): value is Place =>
  "$array" in value && typeof value.$array === "string" && value.$array in ARRAYS && "at" in value;

/**
 * Plain data with typed arrays → JSON beside bytes, of which `unpackValue` makes the same again. An
 * array that stands in several places is packed once.
 */
export function packValue(value: unknown): PackedValue {
  const arrays: Uint8Array<ArrayBuffer>[] = [];
  const places = new Map<ArrayBufferView, Place>();
  const placeOf = (array: ArrayBufferView): Place => {
    const name = array.constructor.name as ArrayName;
    const bytes = new Uint8Array(array.buffer as ArrayBuffer, array.byteOffset, array.byteLength);
    return { $array: name, at: arrays.push(bytes) - 1 };
  };
  const pack = (part: unknown): unknown => {
    if (ArrayBuffer.isView(part)) {
      const place = places.get(part) ?? placeOf(part);
      places.set(part, place);
      return place;
    }
    if (Array.isArray(part)) return part.map(pack);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, pack(each)]));
  };
  return { json: pack(value), arrays };
}

/** Untrusted JSON and bytes → plain data. A place that leads nowhere is undefined. Never throws. */
export function unpackValue({ json, arrays }: PackedValue): unknown {
  const made = new Map<string, ArrayBufferView>();
  const arrayAt = ({ $array, at }: Place): ArrayBufferView | undefined => {
    const key = `${$array} ${at}`;
    const bytes = arrays[at];
    const kind = ARRAYS[$array];
    if (bytes === undefined || bytes.byteLength % kind.BYTES_PER_ELEMENT !== 0) return undefined;
    const isWhole = bytes.byteLength === bytes.buffer.byteLength;
    const array = made.get(key) ?? new kind(isWhole ? bytes.buffer : bytes.slice().buffer);
    made.set(key, array);
    return array;
  };
  const unpack = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(unpack);
    if (typeof part !== "object" || part === null) return part;
    if (isPlace(part)) return arrayAt(part);
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, unpack(each)]));
  };
  return unpack(json);
}
