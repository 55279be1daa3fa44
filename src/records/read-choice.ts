import { z } from "zod";
import { EVENT_LAYOUTS } from "../domain/event-columns.ts";
import { CONVENTIONS, EVENT_FIELDS } from "../domain/event-fields.ts";
import type { Choice } from "../domain/workspace.ts";
import { explain } from "./explain.ts";

const profileSchema = z.looseObject({
  fileName: z.string(),
  layout: z.enum(EVENT_LAYOUTS),
  convention: z.enum(CONVENTIONS),
  columns: z.partialRecord(z.enum(EVENT_FIELDS), z.int().nonnegative()),
  dateOrder: z.enum(["dmy", "mdy"]).optional(),
});

const name = z.string().min(1);
const choiceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("profiles"), name, value: profileSchema }),
  z.strictObject({ kind: z.literal("places"), name, value: z.string().min(1) }),
  z.strictObject({ kind: z.literal("actors"), name, value: z.string().min(1) }),
]);

/** An untrusted decision about files of events → the same, or what is wrong with it. */
export function readChoice(raw: unknown): { readonly thing: Choice } | { readonly fault: string } {
  const read = choiceSchema.safeParse(raw);
  return read.success ? { thing: read.data } : { fault: explain(read.error) };
}
