import type { CountingBackground } from "../analysis/counting-background.ts";

/** With fewer rows counting up is quicker than a message. */
const LEAST_ROWS = 50_000;

/** Opens a background that lasts as long as its owner. */
type Opener = (owner: object) => CountingBackground;

let open: Opener | null = null;

/** Says where to count in the background; to be called before anything is counted. */
export function countInBackground(opener: Opener): void {
  open = opener;
}

/** A background for a table of so many rows; opened when it is first needed. Null: none. */
export function backgroundFor(rows: number): CountingBackground | null {
  if (open === null || rows < LEAST_ROWS) return null;
  const opener = open;
  let opened: CountingBackground | null = null;
  // Where it cannot be opened, too, the answer is a promise that is rejected.
  const owner: CountingBackground = {
    build: async (task) => (opened ??= opener(owner)).build(task),
    pause: async () => (opened ??= opener(owner)).pause(),
  };
  return owner;
}
