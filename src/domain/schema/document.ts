import { z } from "zod";
import { documentIdSchema } from "../ids.ts";
import { RELIABILITIES } from "../vocabularies.ts";

/** A coded text. `null` means that the text does not state it. */
export const documentSchema = z.strictObject({
  id: documentIdSchema,
  title: z.string().min(1),
  publisher: z.string().min(1).nullable(),
  /** EDTF date of publication. */
  published: z.string().nullable(),
  /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Number of non-blank lines. */
  paragraphs: z.int().positive(),
  language: z.string().min(2),
  reliability: z.enum(RELIABILITIES),
});
export type Document = z.infer<typeof documentSchema>;
