/** Words of the app room. */
export const app = {} as const;
