/** Where an entry stands: from the start of its line, in the unit of its width; lines from 0. */
export interface InLine {
  readonly x: number;
  readonly line: number;
}

/** Entries with their places: beside one another, `gap` apart, as many in a line as there is room for. */
export function placeInLines<E extends { readonly width: number }>(
  entries: readonly E[],
  room: number,
  gap = 0,
): readonly (E & InLine)[] {
  let [x, line] = [0, 0];
  return entries.map((entry) => {
    if (x > 0 && x + entry.width > room) [x, line] = [0, line + 1];
    const placed = { ...entry, x, line };
    x += entry.width + gap;
    return placed;
  });
}
