/** Pixels kept free around what is zoomed to; the plain drawing keeps the same. */
export const PADDING = 28;
