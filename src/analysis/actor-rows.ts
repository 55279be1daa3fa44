import { EVENT_SIDES, type EventColumns } from "../domain/event-columns.ts";

/** Each name of the sides of events with the number of rows that have it; in a row it counts once. */
export function rowsByActorName({
  rows,
  sides,
}: Pick<EventColumns, "rows" | "sides">): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const lists = EVENT_SIDES.map((side) => ({
    ...sides[side],
    ids: sides[side].texts.map((name) => {
      const id = names.get(name) ?? names.size;
      names.set(name, id);
      return id;
    }),
  }));
  const counts = new Uint32Array(names.size);
  /** The row that a name was last counted in, from 1. */
  const counted = new Uint32Array(names.size);
  for (let row = 0; row < rows; row++)
    for (const { ids, offsets, codes } of lists)
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
        const id = ids[codes[at]!];
        if (id === undefined || counted[id] === row + 1) continue;
        counted[id] = row + 1;
        counts[id]! += 1;
      }
  return new Map([...names].map(([name, id]) => [name, counts[id]!]));
}
