import type { DateReading } from "../../domain/import-question.ts";
import { type Days, meaningOf } from "./parse-date.ts";

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 → ISO 8601: the day, or the first and the last with a slash between. */
function isoOf(days: Days | null): string | null {
  if (days === null) return null;
  const [start = "", end = ""] = [days.start, days.end].map((day) =>
    new Date(day * DAY_MS).toISOString().slice(0, 10),
  );
  return start === end ? start : `${start}/${end}`;
}

/** A cell as a date, read with the day first and with the month first; null: it is none. */
export function readingOf(text: string): DateReading | null {
  const meaning = meaningOf(text.trim());
  if (meaning.kind === "none") return null;
  if (meaning.kind === "ordered") return { text, dmy: isoOf(meaning.dmy), mdy: isoOf(meaning.mdy) };
  const day = isoOf(meaning.days);
  return { text, dmy: day, mdy: day };
}
