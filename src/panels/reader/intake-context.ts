import { createContext, useContext } from "react";

/** How documents come in; the application provides it. */
export interface Intaking {
  readonly open: () => void;
  readonly add: (files: readonly File[]) => void;
  /** Stops the reading of files of events that were added last. */
  readonly cancel: () => void;
  readonly forget: (document: string) => void;
}

const IntakeContext = createContext<Intaking | null>(null);

export const IntakeProvider = IntakeContext.Provider;

/** Throws outside of an IntakeProvider. */
export function useIntaking(): Intaking {
  const intaking = useContext(IntakeContext);
  if (intaking === null) throw new Error("useIntaking needs an IntakeProvider above it");
  return intaking;
}
