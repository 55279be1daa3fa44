import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AttachedDocument } from "../domain/attached.ts";
import { createAppStore } from "../store/store.ts";
import { smallRecord } from "../testing/small-record.ts";
import { paragraphsOf, selectPointedClaims, selectPointedPlaces } from "./passages.ts";

const attached = (text: string, passages: readonly (readonly [string, number, number])[]) =>
  ({
    document: "001",
    fileName: "a.txt",
    how: "same-file",
    sha256: "",
    attachedAt: "2026-01-02T03:04:05.000Z",
    text,
    passages: new Map(passages.map(([id, start, end]) => [id, { start, end, how: "exact" }])),
  }) satisfies AttachedDocument;

describe("paragraphs of an attached text", () => {
  test("non-blank lines are numbered, and phrases that overlap share a run", () => {
    const text = "First line.\n\n  \nThe old bridge is closed.";
    const bridge = text.indexOf("old bridge");
    const closed = text.indexOf("bridge is closed");
    const found = paragraphsOf(
      attached(text, [
        ["001-p2-01", bridge, bridge + 10],
        ["001-p2-02", closed, closed + 16],
      ]),
    );
    expect(found.map(({ number }) => number)).toEqual([1, 2]);
    expect(found[1]?.runs).toEqual([
      { text: "The ", claims: [] },
      { text: "old ", claims: ["001-p2-01"] },
      { text: "bridge", claims: ["001-p2-01", "001-p2-02"] },
      { text: " is closed", claims: ["001-p2-02"] },
      { text: ".", claims: [] },
    ]);
  });

  test("no letter of a line is lost or doubled, and every run knows exactly who quotes it", () => {
    const text = fc
      .array(fc.string({ unit: fc.constantFrom("a", "b", " ") }), { maxLength: 5 })
      .map((lines) => lines.join("\n"));
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 5 });
    fc.assert(
      fc.property(text, spans, (source, pairs) => {
        const passages = pairs.map(
          ([a, b], at) => [`00${at}`, Math.min(a, b), Math.max(a, b) + 1] as const,
        );
        const found = paragraphsOf(attached(source, passages));
        const lines = source.split("\n").filter((line) => line.trim() !== "");
        expect(found.map(({ runs }) => runs.map((run) => run.text).join(""))).toEqual(lines);
        const quoted = found.flatMap(({ runs }) =>
          runs.flatMap((run) => [...run.text].map(() => run.claims.length)),
        );
        const naive = [...source].flatMap((letter, at) => {
          const line = source.slice(0, at).split("\n").length - 1;
          if (letter === "\n" || source.split("\n")[line]?.trim() === "") return [];
          return [passages.filter(([, start, end]) => start <= at && at < end).length];
        });
        expect(quoted).toEqual(naive);
      }),
    );
  });
});

describe("a phrase and its place light up together", () => {
  const record = smallRecord();
  const located = [...record.claims.values()].find(({ places }) => places.length > 0);

  test("both ways, and not when nothing is pointed at", () => {
    const store = createAppStore();
    store.actions.loadRecord(record);
    expect(selectPointedPlaces(store.getState()).size).toBe(0);
    const id = located?.id ?? "";
    const place = located?.places[0]?.place ?? "";
    store.actions.point({ type: "claim", id });
    expect(selectPointedPlaces(store.getState())).toContain(place);
    store.actions.point({ type: "place", id: place });
    expect(selectPointedClaims(store.getState())).toContain(id);
    expect(selectPointedPlaces(store.getState()).size).toBe(0);
  });
});
