import { z } from "zod";
import type { KeptBriefing } from "../domain/briefing-edits.ts";
import type { ProblemWords } from "../domain/file-problem.ts";
import { explain } from "./explain.ts";
import { readBriefing } from "./read-briefing.ts";

/** How briefings are kept: each as its file, so that it is read with the same care. */
const keptSchema = z.strictObject({ key: z.string().min(1), file: z.string() });

/** An untrusted kept briefing → the briefing, with what of it could not be read, in words. */
export function readKeptBriefing(
  raw: unknown,
  words: ProblemWords,
): { readonly thing: KeptBriefing; readonly fault?: string } | { readonly fault: string } {
  const kept = keptSchema.safeParse(raw);
  if (!kept.success) return { fault: explain(kept.error) };
  const { key, file } = kept.data;
  const { briefing, rejected, fault } = readBriefing(file);
  if (fault !== null) return { fault: words.briefingFault(fault) };
  const faults = rejected.map(({ line, problem }) => `line ${line}: ${words.briefing(problem)}`);
  const thing = { key, content: briefing };
  return faults.length === 0 ? { thing } : { thing, fault: faults.join("; ") };
}
