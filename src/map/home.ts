/** West, south, east, north in degrees: Afghanistan and Pakistan whole. */
export const HOME = [60.3, 23.4, 78, 38.8] as const;

/** Pixels kept free around what is zoomed to. */
export const PADDING = 28;
