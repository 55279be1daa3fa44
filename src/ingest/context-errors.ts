/** Room beyond the context's own length in which its far end may lie: letters that were put in. */
const SLACK = 4;

/**
 * Fewest errors (letters put in, left out or replaced) with which `pattern` opens `text`; where it
 * ends is free.
 */
function errorsAtStart(pattern: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, (_, column) => column);
  for (let line = 1; line <= pattern.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= text.length; column += 1) {
      const same = pattern.charAt(line - 1) === text.charAt(column - 1) ? 0 : 1;
      const replaced = (row[column - 1] ?? 0) + same;
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

const reversed = (text: string) => text.split("").reverse().join("");

/** Errors of `suffix` in what stands in `text` from `at` on. 0 to the suffix's length. */
export function errorsAfter(suffix: string, text: string, at: number): number {
  return errorsAtStart(suffix, text.slice(at, at + suffix.length + SLACK));
}

/** Errors of `prefix` in what stands in `text` before `at`. 0 to the prefix's length. */
export function errorsBefore(prefix: string, text: string, at: number): number {
  const before = text.slice(Math.max(0, at - prefix.length - SLACK), at);
  return errorsAtStart(reversed(prefix), reversed(before));
}
