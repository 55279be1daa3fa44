import type { ImportPace } from "../domain/attached.ts";
import type { ReadProgress } from "../ingest/import-events.ts";

/** Before that a rate is chance; in milliseconds and as a share of the file. */
const SOONEST = 500;
const LEAST_SHARE = 0.01;

/** `elapsed`: milliseconds since the table was begun → how fast it is read, and for how long yet. */
export function paceOf(
  { rows, bytes, totalBytes }: Pick<ReadProgress, "rows" | "bytes" | "totalBytes">,
  elapsed: number,
): ImportPace {
  const share = totalBytes === 0 ? 0 : Math.min(1, bytes / totalBytes);
  const isKnown = elapsed >= SOONEST && share >= LEAST_SHARE;
  return {
    rows,
    share,
    rowsPerSecond: isKnown ? Math.round((rows * 1000) / elapsed) : null,
    secondsLeft: isKnown ? Math.ceil((elapsed * (1 - share)) / share / 1000) : null,
  };
}
