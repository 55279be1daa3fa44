import { z } from "zod";
import { explain } from "./explain.ts";

const setSchema = z.strictObject({
  facts: z.looseObject({ id: z.string(), fileName: z.string() }),
  version: z.int(),
  packed: z.unknown(),
  original: z.nullable(
    z.strictObject({ name: z.string().regex(/^[\w-][\w.-]*$/u), isPacked: z.boolean() }),
  ),
});
export type SetFile = z.infer<typeof setSchema>;

/** Untrusted JSON of a data set in a workspace file → its parts, or what is wrong with it. */
export function readSetFile(raw: unknown): SetFile | { readonly fault: string } {
  const read = setSchema.safeParse(raw);
  return read.success ? read.data : { fault: explain(read.error) };
}
