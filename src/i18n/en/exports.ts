/** Words of the exports room. */
export const exports = {} as const;
