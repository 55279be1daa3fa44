import type { RowNote } from "../domain/event-columns.ts";
import { t } from "../i18n/index.ts";
import { wordsOfCode } from "../i18n/words-of-code.ts";
import { toCsv } from "./to-csv.ts";

const words = t.imports.notes;

/** A line of CSV → its cells; what is not well formed stays as it is. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const quoted = /"((?:[^"]|"")*)"(?=,|$)/uy;
    quoted.lastIndex = at;
    const found = quoted.exec(line);
    const comma = line.indexOf(",", at);
    const end = comma < 0 ? line.length : comma;
    if (found === null) {
      cells.push(line.slice(at, end));
      at = end + 1;
    } else {
      cells.push((found[1] ?? "").replaceAll('""', '"'));
      at = quoted.lastIndex + 1;
    }
  }
  return cells;
}

/**
 * The rows of a file that were set aside or repaired, as CSV: line, reason in words, fate, and the
 * cells as they stand in the file. A note that keeps fewer lines than it counts says so.
 */
export function writeRowNotes(notes: readonly RowNote[]): string {
  const rows = notes.flatMap(({ fate, reason, rows: count, lines, examples }) => {
    const kept = lines.map((line, at) => ({ line, cells: cellsOf(examples[at] ?? "") }));
    const said = wordsOfCode(words.reasons, reason);
    const whole = count > kept.length ? `${said} (${words.cutList(kept.length, count)})` : said;
    return kept.map(({ line, cells }) => ({ line, head: [whole, words.fates[fate]], cells }));
  });
  rows.sort((a, b) => a.line - b.line);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const { line, reason, fate, cell } = words.head;
  return toCsv([
    [line, reason, fate, ...Array.from({ length: width }, (_, at) => cell(at + 1))],
    ...rows.map((row) => [
      row.line,
      ...row.head,
      ...row.cells,
      ...Array<string>(width - row.cells.length).fill(""),
    ]),
  ]);
}
