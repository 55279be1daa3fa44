import { reasonOf } from "../domain/reason-of.ts";
import { z } from "zod";
import type { KeptBriefing } from "../domain/briefing-edits.ts";
import { explain } from "./explain.ts";
import { type CheckView, readBriefing } from "./read-briefing.ts";

/** How a browser keeps briefings: each as its file, so that it is read with the same care. */
const keptSchema = z.array(z.strictObject({ key: z.string().min(1), file: z.string() }));

export interface KeptRead {
  readonly briefings: readonly KeptBriefing[];
  /** What could not be read, in English; empty: all could. */
  readonly faults: readonly string[];
}

/** Untrusted text of the browser's storage → the briefings that can be read. Never throws. */
export function readKeptBriefings(text: string, checkView?: CheckView): KeptRead {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { briefings: [], faults: [reasonOf(error)] };
  }
  const kept = keptSchema.safeParse(raw);
  if (!kept.success) return { briefings: [], faults: [explain(kept.error)] };
  const faults: string[] = [];
  const briefings = kept.data.flatMap(({ key, file }): KeptBriefing[] => {
    const { briefing, rejected, fault } = readBriefing(file, checkView);
    faults.push(...rejected.map(({ line, reason }) => `${key}, line ${line}: ${reason}`));
    if (fault !== null) faults.push(`${key}: ${fault.detail}`);
    return fault === null ? [{ key, content: briefing }] : [];
  });
  return { briefings, faults };
}
