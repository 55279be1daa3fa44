/** TLP 2.0 (FIRST): colour of a label, always on black; any other label is white. */
export const TLP_COLOURS: readonly (readonly [start: string, colour: string])[] = [
  ["TLP:RED", "#ff2b2b"],
  ["TLP:AMBER", "#ffc000"],
  ["TLP:GREEN", "#33ff00"],
];
