import { createContext, useContext } from "react";
import type { ImportAnswer } from "../../domain/import-question.ts";

/** How documents come in; the application provides it. */
export interface Intaking {
  readonly open: () => void;
  readonly add: (files: readonly File[]) => void;
  /** Stops the reading of a file that was offered, by the key of its intake. */
  readonly cancel: (key: string) => void;
  /** Says what the reading of a file waits for. */
  readonly answer: (key: string, answer: ImportAnswer) => void;
  /** Reads a file of events again, and asks how. */
  readonly again: (key: string) => void;
  /** Opens a file that is a briefing where briefings are written. */
  readonly openBriefing: (file: File) => void;
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
