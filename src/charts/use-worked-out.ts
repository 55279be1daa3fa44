import { useEffect, useState } from "react";
import type { Claim } from "../domain/schema/claim.ts";
import type { Held } from "../selectors/held-matching.ts";

/** Milliseconds of work between two chances for the page to draw and answer. */
const SLICE = 8;

/**
 * Holds the claims against data a slice at a time, and says how many are done: a million rows must
 * not stop the page. What is worked out is kept by `held`, so asking again costs nothing.
 */
export function useWorkedOut(held: Held, claims: readonly Claim[]): number {
  const [progress, setProgress] = useState({ held, claims, done: 0 });
  useEffect(() => {
    let next = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = () => {
      const end = performance.now() + SLICE;
      for (let claim = claims[next]; claim !== undefined; claim = claims[next]) {
        held.answersTo(claim);
        next++;
        if (performance.now() > end) break;
      }
      setProgress({ held, claims, done: next });
      if (next < claims.length) timer = setTimeout(work, 0);
    };
    timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }, [held, claims]);
  const isCurrent = progress.held === held && progress.claims === claims;
  return isCurrent ? progress.done : 0;
}
