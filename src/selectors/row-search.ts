import { foldName } from "../domain/name-id.ts";
import { EVENT_SIDES } from "../domain/event-columns.ts";
import { textAt } from "../domain/row-text.ts";
import type { JoinedDataSet } from "../records/join-data-sets.ts";

/**
 * Rows in which every word of the query stands somewhere: in the names of actors, sources, types and
 * places, or in the beginning of the row's description. Ascending.
 */
export function searchRows({ set }: JoinedDataSet, query: string): Uint32Array {
  const { events } = set;
  const words = foldName(query).split(" ");
  const lists = [...EVENT_SIDES.map((side) => events.sides[side]), events.source].map((list) => ({
    ...list,
    folded: list.texts.map(foldName),
  }));
  const coded = [
    events.eventType,
    events.subType,
    events.admin1,
    events.admin2,
    events.location,
  ].map((column) => ({ codes: column.codes, folded: column.texts.map(foldName) }));
  const found: number[] = [];
  for (let row = 0; row < events.rows; row++) {
    const phrase = foldName(textAt(events.phrase, row));
    const has = (word: string) =>
      phrase.includes(word) ||
      coded.some(({ codes, folded }) => folded[codes[row]!]?.includes(word)) ||
      lists.some((list) => {
        for (let at = list.offsets[row]!; at < list.offsets[row + 1]!; at++)
          if (list.folded[list.codes[at]!]?.includes(word)) return true;
        return false;
      });
    if (words.every(has)) found.push(row);
  }
  return Uint32Array.from(found);
}
