/** Words of the panels room. */
export const panels = {} as const;
