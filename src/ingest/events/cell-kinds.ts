import type { Holds } from "../../domain/recognised.ts";
import { dayIn, monthIn } from "./date-parts.ts";
import { deathRangeOf } from "./death-range.ts";
import { isNil } from "./decode-deaths.ts";
import { meaningOf } from "./parse-date.ts";
import { angleOf } from "./parse-degrees.ts";
import { placePrecisionIn } from "./place-precision.ts";
import { pointOf } from "./parse-point.ts";
import { yearIn } from "./without-year.ts";
import { isNothing, plainDigits, plainText } from "./plain-text.ts";

const NUMBER = /^[_+-]?(?:\d+(?:[.,]\d+)?|\d{1,3}(?:[, ]\d{3})+)(?:e[+-]?\d+)?$/iu;
const isNumber = (text: string) => NUMBER.test(plainDigits(text));

/** Does a cell say something? */
export const isStated = (text: string): boolean => !isNothing(plainText(text));

/** The coordinate that a cell is, in degrees or, before they are turned into them, metres; NaN: none. */
export const degreesIn = (text: string): number =>
  angleOf(text.replace(/^\s*_/u, ""))?.degrees ?? Number.NaN;

export const isDegrees = (text: string): boolean => !Number.isNaN(degreesIn(text));
export const isCount = (text: string): boolean =>
  isNumber(text) || isNil(text) || deathRangeOf(text) !== null;
export const isDate = (text: string): boolean => meaningOf(text).kind !== "none";
export const isPoint = (text: string): boolean => pointOf(text) !== null;

const isMonth = (text: string) => [true, false].some((isSolar) => monthIn(text, isSolar) !== null);

/** Is a stated cell what a field holds? */
export const HOLDS: Readonly<Record<Holds, (text: string) => boolean>> = {
  // Metres and swapped degrees are put right later: here they only have to be numbers.
  degrees: isDegrees,
  point: isPoint,
  date: isDate,
  year: (text) => yearIn(text) !== null,
  month: isMonth,
  day: (text) => dayIn(text) !== null,
  number: isCount,
  precision: (text) => placePrecisionIn(text) > 0,
  text: (text) => !isNumber(text),
  any: () => true,
};
