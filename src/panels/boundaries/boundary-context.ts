import { createContext, useContext } from "react";
import type { BoundaryChoices } from "../../domain/own-boundaries.ts";

/** Why boundaries could not be made: a code of the catalogue, and what its words need. */
export interface NotMade {
  readonly code: string;
  readonly detail: string;
}

/** What becomes of the file of boundaries that waits; the application provides it. */
export interface BoundaryMaking {
  /** Makes boundaries of its layer `at`, and uses them; null: done. */
  readonly make: (at: number, choices: BoundaryChoices) => Promise<NotMade | null>;
  readonly cancel: () => void;
}

const BoundaryContext = createContext<BoundaryMaking | null>(null);

export const BoundaryProvider = BoundaryContext.Provider;

/** Throws outside of a BoundaryProvider. */
export function useBoundaryMaking(): BoundaryMaking {
  const making = useContext(BoundaryContext);
  if (making === null) throw new Error("useBoundaryMaking needs a BoundaryProvider above it");
  return making;
}
