/**
 * The command palette, which nothing of the first view waits for. Fetched ahead, as what is typed
 * until it stands there goes nowhere.
 */
export const loadPalette = () =>
  import("./CommandPalette.tsx").then(({ CommandPalette: component }) => ({ default: component }));
