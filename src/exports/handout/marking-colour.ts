/** TLP 2.0 (FIRST): colour of a label, always on black; any other label is white. */
const COLOURS: readonly (readonly [start: string, colour: string])[] = [
  ["TLP:RED", "#ff2b2b"],
  ["TLP:AMBER", "#ffc000"],
  ["TLP:GREEN", "#33ff00"],
];

/** The colour in which a marking is written on black. */
export const markingColour = (marking: string): string =>
  COLOURS.find(([start]) => marking.startsWith(start))?.[1] ?? "#ffffff";
