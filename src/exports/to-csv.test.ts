import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "./to-csv.ts";

/** A reader of RFC 4180 that shares nothing with the writer: one character at a time. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = "";
  let isQuoted = false;
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length; at++) {
    const character = text[at]!;
    if (isQuoted) {
      if (character !== '"') value += character;
      else if (text[at + 1] === '"') value += text[++at]!;
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ",") {
      row.push(value);
      value = "";
    } else if (character === "\r" && text[at + 1] === "\n") {
      at++;
      rows.push([...row, value]);
      row = [];
      value = "";
    } else value += character;
  }
  return rows;
}

const risky = fc.constantFrom(
  "=",
  "+",
  "-",
  "@",
  "＝",
  "\t",
  "\r",
  "\n",
  "\0",
  '"',
  ",",
  "'",
  "1",
  "a",
);
const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(risky).map((characters) => characters.join("")),
);

describe("toCsv", () => {
  test("what is written is read back, but for the apostrophe before a formula", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.oneof(anyText, fc.integer(), fc.double({ noNaN: true })), { minLength: 1 }),
        ),
        (rows) => {
          const back = readCsv(toCsv(rows));
          expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
          back.forEach((row, r) =>
            row.forEach((text, c) => {
              const value = rows[r]![c]!;
              if (text !== String(value)) expect(text).toBe(`'${value}`);
              if (typeof value === "number") expect(text).toBe(String(value));
              else if (/^[=+\-@＝\t\r\n\0]/u.test(text)) expect(Number(text)).not.toBeNaN();
            }),
          );
        },
      ),
    );
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+cmd", "'+cmd"],
    ["-5 men", "'-5 men"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["\n=1+1", '"\'\n=1+1"'],
    ["\0=1+1", "'\0=1+1"],
    ["＝1+1", "'＝1+1"],
    ["-5", "-5"],
    ["+1.5e3", "+1.5e3"],
    ["Badakhshan", "Badakhshan"],
  ])("%j is written as %j", (value, written) => {
    expect(toCsv([[value]])).toBe(`\uFEFF${written}\r\n`);
  });

  test("quotes, commas and line breaks are quoted", () => {
    expect(toCsv([['a "b"', "c,d", "e\nf", -3]])).toBe('\uFEFF"a ""b""","c,d","e\nf",-3\r\n');
  });
});
