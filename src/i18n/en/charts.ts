/** Words of the charts room. */
export const charts = {} as const;
