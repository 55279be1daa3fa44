import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rated } from "../testing/ratings.ts";
import { readRatings } from "./read-ratings.ts";

const good = rated("claim", "001-p1-01", 2);
const file = (ratings: readonly unknown[], head: object = {}) =>
  JSON.stringify({ format: "attest-ratings", version: 1, ratings, ...head });

describe("a file of which nothing can be taken", () => {
  test.each([
    ["not-json", '{"format":"attest-ratings","version'],
    ["not-json", ""],
    ["wrong-shape", "[]"],
    ["wrong-shape", "null"],
    ["wrong-shape", '{"format":"other","version":1,"ratings":[]}'],
    ["wrong-shape", '{"format":"attest-ratings","version":1,"ratings":{}}'],
    ["wrong-shape", file([good], { more: 1 })],
    ["wrong-shape", file([good], { version: 0 })],
    ["newer-version", file([good], { version: 2 })],
    ["newer-version", '{"format":"attest-ratings","version":2,"judgements":[]}'],
  ])("%s: %s", (fault, text) => {
    const read = readRatings(text);
    expect(read.fault?.fault).toBe(fault);
    expect(read.fault?.detail).not.toBe("");
    expect(read.ratings).toEqual([]);
  });
});

test("a schema's address may stand in the file", () => {
  expect(readRatings(file([good], { $schema: "./ratings.schema.json" })).ratings).toEqual([good]);
});

describe("an entry that cannot be taken is rejected alone, with its place and reason", () => {
  test.each([
    [{ ...good, value: "B" }, "claim 001-p1-01", "value"],
    [{ ...good, value: 7 }, "claim 001-p1-01", "value"],
    [{ ...good, rationale: " " }, "claim 001-p1-01", "a rating gives its reason"],
    [{ ...good, id: "1" }, "claim 1", "id"],
    [{ ...good, subject: "actor" }, "actor 001-p1-01", "subject"],
    [{ ...good, surplus: true }, "claim 001-p1-01", "surplus"],
    [{ id: 3 }, null, "subject"],
    ["text", null, "expected object"],
    [null, null, "expected object"],
  ])("%j", (entry, subject, detail) => {
    const other = rated("document", "001", "B");
    const read = readRatings(file([other, entry, good]));
    expect(read.fault).toBeNull();
    expect(read.ratings).toEqual([other, good]);
    expect(read.rejected).toHaveLength(1);
    expect(read.rejected[0]).toMatchObject({
      index: 1,
      subject,
      problem: { code: "reported", detail: expect.stringContaining(detail) as string },
    });
  });

  test("a second rating of one subject; the same id of another subject is no second", () => {
    const twice = rated("claim", "001-p1-01", 5);
    const document = rated("document", "001", "B");
    const claimant = rated("claimant", "001", "C");
    const read = readRatings(file([good, document, twice, claimant]));
    expect(read.ratings).toEqual([good, document, claimant]);
    expect(read.rejected).toEqual([
      { index: 2, subject: "claim 001-p1-01", problem: { code: "rated-twice" } },
    ]);
  });

  test("what the record does not hold", () => {
    const unknown = rated("document", "999", "B");
    const read = readRatings(file([unknown, good]), ({ id }) => id !== "999");
    expect(read.ratings).toEqual([good]);
    expect(read.rejected).toEqual([
      { index: 0, subject: "document 999", problem: { code: "not-in-record" } },
    ]);
  });
});

test("whatever the text is, reading does not throw and loses no entry in silence", () => {
  const entry = fc.oneof(fc.jsonValue(), fc.constant(good));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readRatings(text);
      expect(read.fault).not.toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.array(entry), fc.func(fc.boolean()), (entries, isKnown) => {
      const read = readRatings(file(entries), isKnown);
      expect(read.fault).toBeNull();
      expect(read.ratings.length + read.rejected.length).toBe(entries.length);
      expect(new Set(read.rejected.map(({ index }) => index)).size).toBe(read.rejected.length);
    }),
  );
});
