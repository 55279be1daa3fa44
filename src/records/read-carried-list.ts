import { z } from "zod";
import type { CarriedList } from "../domain/carried.ts";

const named = z.object({ id: z.string(), name: z.string() });
const schema = z.object({
  dataSets: z.array(named),
  units: named.nullable(),
  mark: z.string(),
  isCarried: z.boolean(),
});

/** Untrusted JSON → what a page that is one file says its slides were counted by; null: nothing. */
export const readCarriedList = (raw: unknown): CarriedList | null =>
  schema.safeParse(raw).data ?? null;
