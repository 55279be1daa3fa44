const SEPARATOR = "; ";

/**
 * Several values in one cell: "a; b". A backslash stands before a semicolon or backslash that is
 * part of a value, so that the list can be taken apart again.
 */
export const joinedList = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(/[\\;]/gu, "\\$&")).join(SEPARATOR);
