import type { DateReading } from "../../domain/import-question.ts";
import type { Days } from "./date-meaning.ts";
import { daysLater, meaningOf } from "./parse-date.ts";

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 → ISO 8601: the day, or the first and the last with a slash between. */
function isoOf(days: Days | null): string | null {
  if (days === null) return null;
  const [start = "", end = ""] = [days.start, days.end].map((day) =>
    new Date(day * DAY_MS).toISOString().slice(0, 10),
  );
  return start === end ? start : `${start}/${end}`;
}

/**
 * A cell as a date, read with the day first and with the month first; null: it is none. `shift`: the
 * days to add to a plain number of days.
 */
export function readingOf(text: string, shift = 0): DateReading | null {
  const meaning = meaningOf(text.trim());
  if (meaning.kind === "none") return null;
  if (meaning.kind === "ordered") return { text, dmy: isoOf(meaning.dmy), mdy: isoOf(meaning.mdy) };
  const day = isoOf(daysLater(meaning.days, meaning.kind === "serial" ? shift : 0));
  return { text, dmy: day, mdy: day };
}
