import fc from "fast-check";
import { expect, test } from "vitest";
import { joinDataSets } from "../records/join-data-sets.ts";
import { eventRow } from "../testing/event-row-arbitrary.ts";
import { dataSetOf, EVENT_ROW, type EventRow } from "../testing/event-rows.ts";
import { smallRecord } from "../testing/small-record.ts";
import { createRowSearch } from "./row-search.ts";

test("a search finds the rows that have each word somewhere, and only these", () => {
  const words = ["dangam", "amb", "valley", "group", "paper", "kunar", "border", "x"];
  fc.assert(
    fc.property(
      fc.array(eventRow, { maxLength: 40 }),
      fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
      (rows, query) => {
        const record = joinDataSets(smallRecord(), [dataSetOf(rows)]);
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
            .toLowerCase();
        const expected = rows.flatMap((row, at) =>
          query.every((word) => textOf(row).includes(word)) ? [at] : [],
        );
        expect([...search(query.join(" "))]).toEqual(expected);
      },
    ),
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
