import { plain } from "../i18n/plain.ts";
import type { PaletteItem, PaletteSection } from "./palette-items.ts";

/** More of one kind are not drawn: data sets may name thousands of groups, and typing finds each. */
const MOST = 50;

interface NarrowedSection extends PaletteSection {
  /** How many more there are. */
  readonly left: number;
}

/** Narrows the palette to what is typed: any part of a label or of the words that find it. */
export function narrowing(
  sections: readonly PaletteSection[],
): (typed: string) => readonly NarrowedSection[] {
  const found = new Map<PaletteItem, string>();
  for (const { items } of sections)
    for (const item of items) found.set(item, plain(`${item.label} ${item.words}`));
  return (typed) => {
    const query = plain(typed.trim());
    return sections.flatMap(({ title, items }) => {
      const matching = items.filter((item) => found.get(item)?.includes(query));
      const shown = matching.slice(0, MOST);
      return shown.length === 0
        ? []
        : [{ title, items: shown, left: matching.length - shown.length }];
    });
  };
}
