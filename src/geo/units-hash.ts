import type { Boundaries } from "../domain/boundaries.ts";
import { memoised } from "../domain/memoised.ts";

type Units = Boundaries["admin1"];

/** Of 64 bits, for telling contents apart that nobody chose to be alike (cyrb53, by bryc). */
class Hash {
  private one = 0xdeadbeef;
  private two = 0x41c6ce57;
  private readonly number = new Float64Array(1);
  private readonly words = new Uint32Array(this.number.buffer);

  add(word: number): void {
    this.one = Math.imul(this.one ^ word, 2_654_435_761);
    this.two = Math.imul(this.two ^ word, 1_597_334_677);
  }

  addText(text: string): void {
    this.add(text.length);
    for (let at = 0; at < text.length; at++) this.add(text.charCodeAt(at));
  }

  addNumber(value: number): void {
    this.number[0] = value;
    for (const word of this.words) this.add(word);
  }

  toString(): string {
    const mix = (a: number, b: number) =>
      Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
    return [mix(this.one, this.two), mix(this.two, this.one)]
      .map((half) => (half >>> 0).toString(16).padStart(8, "0"))
      .join("");
  }
}

function addCoordinates(hash: Hash, coordinates: readonly unknown[]): void {
  hash.add(coordinates.length);
  for (const each of coordinates)
    if (Array.isArray(each)) addCoordinates(hash, each);
    else if (typeof each === "number") hash.addNumber(each);
}

/**
 * The same for units that a row is joined to in the same way: those with the same ids, names (which
 * rows are joined by in any of their languages), countries and outlines in the same order. 16
 * hexadecimal digits.
 */
export const unitsHash = memoised((units: Units): string => {
  const hash = new Hash();
  for (const { properties, geometry } of units.features) {
    const { id, name, name_fa = "", name_ur = "", country } = properties;
    for (const text of [id, name, name_fa, name_ur, country]) hash.addText(text);
    addCoordinates(hash, geometry.coordinates);
  }
  return hash.toString();
});
