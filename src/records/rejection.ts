/** A record that was not taken in, and why. `id` is null when the record has none that can be read. */
export interface Rejection {
  readonly file: string;
  /** Position in the file's list, from 0. */
  readonly index: number;
  readonly id: string | null;
  readonly reason: string;
}

/** A file of which nothing could be taken in. */
export interface FileFault {
  readonly file: string;
  readonly fault: "missing" | "not-json" | "wrong-shape" | "newer-schema";
  /** What was found instead, in English, as the parser or server says it. */
  readonly detail: string;
}
