import type { DataSet } from "../domain/data-set.ts";
import { NONE, roleKey } from "../domain/dimension.ts";
import { type CodedLists, EVENT_SIDES } from "../domain/event-columns.ts";
import type { JoinedDataSet } from "../records/joined-data-set.ts";
import { always, codedTexts, type CodeOf, type RowCodes } from "./row-code.ts";
import { type BySource, isAgainstSomebody, roleOf } from "./row-values.ts";

const coded = (values: readonly string[], codeOf: CodeOf) => Uint32Array.from(values, codeOf);

/** How many codes all rows have. */
function countOf({ offsets, lists }: CodedLists): number {
  let count = 0;
  for (let row = 0; row < lists.length; row++)
    count += offsets[lists[row]! + 1]! - offsets[lists[row]!]!;
  return count;
}

/** The codes of whom rows name as their sources; that of the data set itself where they name none. */
export function ofSources({ events }: DataSet, { named, own }: BySource, codeOf: CodeOf): RowCodes {
  const { offsets, codes, lists } = events.source;
  const codeOfText = coded(named, codeOf);
  const none = codeOf(own);
  if (codeOfText.every((code) => code === none)) return always(none);
  return {
    each: "many",
    most: countOf(events.source) + lists.length,
    addTo(row, into) {
      const end = offsets[lists[row]! + 1]!;
      let at = offsets[lists[row]!]!;
      if (at === end) into.add(none);
      for (; at < end; at++) into.add(codeOfText[codes[at]!]!);
    },
  };
}

/** Whom each row names on any side. */
export function actors({ set, actors: named }: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const none = codeOf(NONE);
  const sides = EVENT_SIDES.map((side) => ({
    ...set.events.sides[side],
    codeOfText: coded(named[side], codeOf),
  }));
  return {
    each: "many",
    most: EVENT_SIDES.reduce((sum, side) => sum + countOf(set.events.sides[side]), set.events.rows),
    addTo(row, into) {
      let isNobody = true;
      for (const { offsets, codes, lists, codeOfText } of sides) {
        const list = lists[row]!;
        const end = offsets[list + 1]!;
        for (let at = offsets[list]!; at < end; at++) {
          into.add(codeOfText[codes[at]!]!);
          isNobody = false;
        }
      }
      if (isNobody) into.add(none);
    },
  };
}

/** The same with what it names them as. */
export function actorRoles({ set, actors: named }: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const { eventType, sides: lists, rows } = set.events;
  const isAgainst = codedTexts(eventType, (text) => Number(isAgainstSomebody(text)));
  const without = eventType.texts.length;
  const sides = EVENT_SIDES.map((side) => ({
    ...lists[side],
    codesOfText: [false, true].map((against) =>
      coded(
        named[side].map((actor) => roleKey(actor, roleOf(side, against))),
        codeOf,
      ),
    ),
  }));
  return {
    each: "many",
    most: EVENT_SIDES.reduce((sum, side) => sum + countOf(lists[side]), rows),
    addTo(row, into) {
      const against = isAgainst[Math.min(eventType.codes[row]!, without)]!;
      for (const { offsets, codes, lists: listOfRow, codesOfText } of sides) {
        const list = listOfRow[row]!;
        const end = offsets[list + 1]!;
        const codeOfText = codesOfText[against]!;
        for (let at = offsets[list]!; at < end; at++) into.add(codeOfText[codes[at]!]!);
      }
    },
  };
}
