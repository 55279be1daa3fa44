const DATES = /(\d{4}-\d{2}(?:-\d{2})?)/u;

/** A text in parts: every second one, from the second on, is a date; together they are the text. */
export const splitDates = (text: string): readonly string[] => text.split(DATES);
