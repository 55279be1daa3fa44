/** Words of the map room. */
export const map = {} as const;
