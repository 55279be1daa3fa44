import { existsSync, readFileSync, writeFileSync } from "node:fs";

const FILE = new URL("../../docs/performance.md", import.meta.url);
const HEAD =
  "# Performance\n\nWhat the benches measured last; each section is written by its command.\n";

/** Puts a section between its markers in `docs/performance.md`, at the end if it is new there. */
export function writeSection(name: string, text: string): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const before = existsSync(FILE) ? readFileSync(FILE, "utf8") : HEAD;
  const section = `${open}\n\n${text.trim()}\n\n${close}`;
  const [start, end] = [before.indexOf(open), before.indexOf(close)];
  const after =
    start === -1 || end < start
      ? `${before.trimEnd()}\n\n${section}\n`
      : before.slice(0, start) + section + before.slice(end + close.length);
  writeFileSync(FILE, after);
}

/** A Markdown table as prettier sets it; the first column is words, the others numbers. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) =>
    Math.max(3, cell.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join(" | ")} |`;
  const rule = widths.map((width, at) =>
    at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}
