import { useMemo } from "react";
import type { BoundaryDraft } from "../domain/own-boundaries.ts";
import { BoundaryDialog } from "../panels/boundaries/BoundaryDialog.tsx";
import { type BoundaryMaking, BoundaryProvider } from "../panels/boundaries/boundary-context.ts";
import { useAppStore } from "../store/react.ts";
import { makeBoundaries } from "./boundary-import.ts";

/** A file of boundaries that waits for choices, and what can be done with it. */
export function BoundaryRoom({ draft }: { readonly draft: BoundaryDraft }) {
  const store = useAppStore();
  const making = useMemo(
    (): BoundaryMaking => ({
      make: (at, choices) => makeBoundaries(store, at, choices),
      cancel: () => store.actions.draftBoundaries(null),
    }),
    [store],
  );
  return (
    <BoundaryProvider value={making}>
      <BoundaryDialog draft={draft} />
    </BoundaryProvider>
  );
}
