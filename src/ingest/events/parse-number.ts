import { SPACE, textOf } from "./cells.ts";
import { plainDigits } from "./plain-text.ts";

const MINUS = 45;
const PLUS = 43;
const POINT = 46;
const COMMA = 44;
const UNDERSCORE = 95;
const ZERO = 48;
const NINE = 57;
/** Below 2^53, so that the digits are one exact number and its division is rounded once. */
const MOST_DIGITS = 15;

/** What was done to read a number: kept with the row's notes or the file's decisions. */
export interface NumberRead {
  value: number;
  hadComma: boolean;
  hadStray: boolean;
}
const read: NumberRead = { value: Number.NaN, hadComma: false, hadStray: false };

const TENS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

function fail(): NumberRead {
  read.value = Number.NaN;
  return read;
}

/**
 * A cell → the number in it; NaN: none. A comma is the decimal sign where no point follows; a sign
 * that stands alone before the digits (`_71.45`) is passed over and said. Exponents, as programs
 * write them, are read by the language. The result is one object that the next call overwrites.
 */
export function parseNumber(buffer: Uint8Array, start: number, end: number): NumberRead {
  read.hadComma = false;
  read.hadStray = false;
  let at = start;
  let stop = end;
  while (at < stop && buffer[at]! <= SPACE) at += 1;
  while (stop > at && buffer[stop - 1]! <= SPACE) stop -= 1;
  if (buffer[at] === UNDERSCORE && at < stop) {
    read.hadStray = true;
    at += 1;
  }
  const isNegative = at < stop && buffer[at] === MINUS;
  if (at < stop && (isNegative || buffer[at] === PLUS)) at += 1;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < stop; at++) {
    const byte = buffer[at]!;
    if (byte >= ZERO && byte <= NINE) {
      if (digits < MOST_DIGITS) {
        mantissa = mantissa * 10 + (byte - ZERO);
        if (mantissa > 0) digits += 1;
        if (decimals >= 0) decimals += 1;
      } else if (decimals < 0) return viaLanguage(buffer, start, end);
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else if (byte === COMMA && decimals < 0) {
      decimals = 0;
      read.hadComma = true;
    } else return viaLanguage(buffer, start, end);
  }
  if (digits === 0 && !sawDigit(buffer, start, end)) return fail();
  if (decimals > 22) return viaLanguage(buffer, start, end);
  const value = decimals > 0 ? mantissa / TENS[decimals]! : mantissa;
  read.value = isNegative ? -value : value;
  return read;
}

function sawDigit(buffer: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (buffer[at]! >= ZERO && buffer[at]! <= NINE) return true;
  return false;
}

const GROUPED = /^[+-]?\d{1,3}(?:[ .,'\u00a0\u202f]\d{3})+(?:[.,]\d+)?$/u;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

/** Rare forms: digits of other scripts, exponents, digits in groups of thousands ("7,933,123.45"), more digits than fit. */
function viaLanguage(buffer: Uint8Array, start: number, end: number): NumberRead {
  if (end - start > 64) return fail();
  let text = plainDigits(textOf(buffer, start, end)).replace(/^_/u, "");
  if (GROUPED.test(text)) {
    const sign = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
    const isDecimal = sign >= 0 && text.indexOf(text.charAt(sign)) === sign;
    const whole = (isDecimal ? text.slice(0, sign) : text).replace(/[^\d+-]/gu, "");
    read.hadComma = isDecimal && text.charAt(sign) === ",";
    text = isDecimal ? `${whole}.${text.slice(sign + 1)}` : whole;
  }
  const value = PLAIN.test(text) ? Number(text) : Number.NaN;
  read.value = Number.isFinite(value) ? value : Number.NaN;
  return read;
}

const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/u;

/** A cell → a count, 0 or more; -1: none is stated; -2: something is, but no count. */
export function parseCount(buffer: Uint8Array, start: number, end: number): number {
  if (end - start === 1) {
    const digit = buffer[start]! - ZERO;
    if (digit >= 0 && digit <= 9) return digit;
  }
  if (start >= end) return -1;
  const { value, hadComma } = parseNumber(buffer, start, end);
  if (hadComma) {
    const text = String.fromCharCode(...buffer.subarray(start, Math.min(end, start + 32))).trim();
    if (THOUSANDS.test(text)) return Number(text.replaceAll(",", ""));
  }
  if (Number.isNaN(value)) return -2;
  return Number.isInteger(value) && value >= 0 && value <= 0x7fffffff ? value : -2;
}
