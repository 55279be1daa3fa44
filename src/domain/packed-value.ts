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

/** Plain data with typed arrays → JSON beside bytes, of which `unpackValue` makes the same again. */
export function packValue(value: unknown): PackedValue {
  const arrays: Uint8Array<ArrayBuffer>[] = [];
  const pack = (part: unknown): unknown => {
    if (ArrayBuffer.isView(part)) {
      const name = part.constructor.name as ArrayName;
      const bytes = new Uint8Array(part.buffer as ArrayBuffer, part.byteOffset, part.byteLength);
      return { $array: name, at: arrays.push(bytes) - 1 } satisfies Place;
    }
    if (Array.isArray(part)) return part.map(pack);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, pack(each)]));
  };
  return { json: pack(value), arrays };
}

/** Untrusted JSON and bytes → plain data. A place that leads nowhere is undefined. Never throws. */
export function unpackValue({ json, arrays }: PackedValue): unknown {
  const unpack = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(unpack);
    if (typeof part !== "object" || part === null) return part;
    if (isPlace(part)) {
      const bytes = arrays[part.at];
      const kind = ARRAYS[part.$array];
      if (bytes === undefined || bytes.byteLength % kind.BYTES_PER_ELEMENT !== 0) return undefined;
      return new kind(bytes.slice().buffer);
    }
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, unpack(each)]));
  };
  return unpack(json);
}
