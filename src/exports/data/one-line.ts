/** Line breaks and runs of white space as one space: for formats in which a line is a field. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
