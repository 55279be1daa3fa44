import fc from "fast-check";
import { expect, test } from "vitest";
import { createSearch } from "../analysis/search.ts";
import { joinDataSets } from "../records/join-data-sets.ts";
import { eventRow } from "../testing/event-row-arbitrary.ts";
import { dataSetOf, EVENT_ROW, type EventRow, NOTHING_SAID } from "../testing/event-rows.ts";
import { smallRecord } from "../testing/small-record.ts";
import { createRowSearch } from "./row-search.ts";

test("a search finds the rows in which each word begins one, and only these", () => {
  const words = ["dangam", "amb", "bush", "valley", "group", "paper", "kunar", "border", "x"];
  const coded = smallRecord();
  fc.assert(
    fc.property(
      fc.array(eventRow, { maxLength: 12 }),
      fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
      (rows, query) => {
        const record = joinDataSets(coded, [dataSetOf(rows)]);
        const search = createRowSearch(record.dataSets[0]!);
        const textOf = (row: EventRow) =>
          [
            ...Object.values(row.sides).flat(),
            ...row.source,
            row.eventType,
            row.admin1,
            row.location,
            row.phrase,
          ]
            .join(" / ")
            .toLowerCase()
            .split(/[^a-z]+/u);
        const expected = rows.flatMap((row, at) =>
          query.every((word) => textOf(row).some((each) => each.startsWith(word))) ? [at] : [],
        );
        expect([...search(query.join(" "))]).toEqual(expected);
      },
    ),
    { numRuns: 50 },
  );
});

test("a search for more words than a number has bits still asks for each", () => {
  const words = Array.from({ length: 40 }, (_, at) => `word${at}x`);
  const rows = [
    { ...EVENT_ROW, phrase: words.join(" ") },
    { ...EVENT_ROW, phrase: words.slice(1).join(" ") },
    { ...EVENT_ROW, phrase: words.slice(0, -1).join(" ") },
  ];
  const record = joinDataSets(smallRecord(), [dataSetOf(rows)]);
  expect([...createRowSearch(record.dataSets[0]!)(words.join(" "))]).toEqual([0]);
});

test("a word finds the same in claims and in rows: its beginning, and not its end", () => {
  const record = joinDataSets(smallRecord(), [dataSetOf([{ ...EVENT_ROW, location: "Peshawar" }])]);
  const search = createRowSearch(record.dataSets[0]!);
  const claims = createSearch([{ row: 0, fields: { places: "Peshawar" } }]);
  for (const query of ["war", "pesh", "awar", "peshawar", "pesha wa"])
    expect([query, ...search(query)]).toEqual([query, ...(claims(query) ?? [])]);
});

test("a phrase, and letters that Arabic and Persian write apart, find the same in claims and in rows", () => {
  const phrases = [
    "forces exchanged fire, near the post",
    "fire was exchanged",
    "they ex·changed. Fire",
    "exchanged · fire",
    "exchanged “fire”",
    "was exchanged was exchanged fire",
    "درگیری در كابل",
    "was was was exchanged",
    "fire",
  ];
  const inBoth = (...at: readonly number[]) => [...at, ...at.map((row) => row + phrases.length)];
  const quoted = fc.constantFrom('"', "“", "");
  const word = fc.constantFrom(
    "exchanged",
    "fire",
    "was",
    "near",
    "fi",
    "forces",
    "a",
    "کابل",
    "در",
  );
  const query = fc
    .array(fc.tuple(quoted, word, quoted), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map((each) => each.join("")).join(" "));
  const rows = phrases.map((phrase): EventRow => ({ ...NOTHING_SAID, phrase }));
  const named = phrases.map((location): EventRow => ({ ...NOTHING_SAID, location }));
  const record = joinDataSets(smallRecord(), [dataSetOf([...rows, ...named])]);
  const search = createRowSearch(record.dataSets[0]!);
  const claims = createSearch(
    [...phrases, ...phrases].map((phrase, row) => ({ row, fields: { phrase } })),
  );
  expect([...search('"exchanged fire"')]).toEqual(inBoth(0, 4, 5));
  // A phrase that is still being typed ends inside of a word.
  expect([...search('"exchanged fi')]).toEqual(inBoth(0, 4, 5));
  expect([...search('"exchanged fi"')]).toEqual([]);
  expect([...search("کابل")]).toEqual(inBoth(6));
  expect([...search('"was exchanged fire"')]).toEqual(inBoth(5));
  expect([...search('"was was exchanged"')]).toEqual(inBoth(7));
  fc.assert(
    fc.property(query, (asked) => {
      expect([...search(asked)]).toEqual([...(claims(asked) ?? [])]);
    }),
    { numRuns: 300 },
  );
});

test("a phrase does not go on from one row, or from one text of a row, into the next", () => {
  const rows: EventRow[] = [
    { ...NOTHING_SAID, phrase: "they exchanged" },
    { ...NOTHING_SAID, phrase: "fire", location: "exchanged" },
  ];
  const record = joinDataSets(smallRecord(), [dataSetOf(rows)]);
  const search = createRowSearch(record.dataSets[0]!);
  expect([...search("exchanged fire")]).toEqual([1]);
  expect([...search('"exchanged fire"')]).toEqual([]);
});
