import { z } from "zod";
import type { AttachedDocument } from "../domain/attached.ts";
import { documentIdSchema } from "../domain/ids.ts";
import { explain } from "./explain.ts";

const attachedSchema = z.strictObject({
  document: documentIdSchema,
  fileName: z.string(),
  how: z.enum(["same-file", "same-quotes"]),
  sha256: z.string(),
  attachedAt: z.iso.datetime(),
  text: z.string(),
});
type KeptDocument = Omit<AttachedDocument, "passages">;

/** An untrusted attached document → the same, or what is wrong with it. */
export function readAttached(
  raw: unknown,
): { readonly thing: KeptDocument } | { readonly fault: string } {
  const read = attachedSchema.safeParse(raw);
  return read.success ? { thing: read.data } : { fault: explain(read.error) };
}
