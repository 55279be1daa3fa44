import type { z } from "zod";

/** What is wrong with an untrusted value, with the path of each fault, in one line. */
export function explain(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`))
    .join("; ");
}
