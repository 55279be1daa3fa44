import type { KeyboardEvent } from "react";
import type { ValueAct } from "../domain/clause.ts";

const ACTS: Readonly<Record<string, ValueAct>> = { o: "only", x: "exclude" };

/** What a key does to a value: O only this, X exclude it; Enter and Space press the button. */
export function actOfKey(event: KeyboardEvent): ValueAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return ACTS[event.key.toLowerCase()] ?? null;
}
