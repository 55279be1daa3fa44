/**
 * Least number of letters to put in, take out, change, or swap with the next, between two texts; no
 * letter is edited twice (optimal string alignment, Damerau 1964). Infinity above `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? Infinity) + 1,
          (row[j - 1] ?? Infinity) + 1,
          (last[j - 1] ?? Infinity) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...row) > most) return Infinity;
    before = last;
    last = row;
  }
  const distance = last[b.length] ?? Infinity;
  return distance > most ? Infinity : distance;
}
