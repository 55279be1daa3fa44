import { z } from "zod";
import type { ProblemWords } from "../domain/file-problem.ts";
import { type Manifest, WORKSPACE_FORMAT, WORKSPACE_VERSION } from "../domain/workspace-file.ts";
import { explain } from "./explain.ts";

/** No name of ours has another letter, and none leads out of the archive. */
const path = z
  .string()
  .max(300)
  .regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/u, "must be a plain path");

const manifestSchema = z.strictObject({
  format: z.literal(WORKSPACE_FORMAT),
  version: z.int().positive(),
  writtenAt: z.string(),
  entries: z
    .array(
      z.strictObject({
        path,
        bytes: z.int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/u, "must be a SHA-256 in hex"),
      }),
    )
    .max(10_000),
});

/** Untrusted JSON → the manifest of a workspace file, or why it is none. */
export function readManifest(
  raw: unknown,
  words: ProblemWords,
): Manifest | { readonly fault: string } {
  const read = manifestSchema.safeParse(raw);
  if (!read.success) return { fault: explain(read.error) };
  const { version, entries } = read.data;
  if (version > WORKSPACE_VERSION)
    return {
      fault: words.archive({ code: "other-version", version, known: WORKSPACE_VERSION }),
    };
  const paths = new Set(entries.map((entry) => entry.path));
  if (paths.size < entries.length) return { fault: words.archive({ code: "listed-twice" }) };
  return read.data;
}
