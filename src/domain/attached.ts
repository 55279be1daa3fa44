import type { ImportQuestion, NotRead } from "./import-question.ts";

/** Where a claim's quote stands in an attached text: `[start, end)` in UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** `exact`: letter for letter but for typography and line breaks; `approximate`: with errors. */
  readonly how: "exact" | "approximate";
}

/** A document that the user has brought. It stays in this browser, and in the workspace's file. */
export interface AttachedDocument {
  /** Id of the coded document that the file is. */
  readonly document: string;
  readonly fileName: string;
  /** `same-file`: the very file that was coded; `same-quotes`: another edition, known by its quotes. */
  readonly how: "same-file" | "same-quotes";
  /** Of the attached file, in hex; it need not be the coded one. */
  readonly sha256: string;
  /** ISO 8601, UTC. */
  readonly attachedAt: string;
  readonly text: string;
  /** By claim id; a quote that was not found has none. */
  readonly passages: ReadonlyMap<string, Passage>;
}

/** A table of a file of events that became a data set. */
export interface ImportedTable {
  /** Id of the data set. */
  readonly dataSet: string;
  /** The name of the table in the file. */
  readonly table: string;
  readonly rows: number;
  /** Whether the same was open before, also under another name: it is one data set, and counts once. */
  readonly wasOpen: boolean;
}

/** How far a file of events is read. */
export interface ImportPace {
  /** Events of the table read so far, and how much of it, from 0 to 1. */
  readonly rows: number;
  readonly share: number;
  /** null: too early to say. */
  readonly rowsPerSecond: number | null;
  readonly secondsLeft: number | null;
}

interface Offered {
  /** Tells files of the same name apart. */
  readonly key: string;
  readonly fileName: string;
}

/** What became of a file that was offered. `code` and `detail` say why it was refused. */
export type Intake = Offered &
  (
    | { readonly state: "waiting" }
    | { readonly state: "reading" }
    | {
        readonly state: "attached";
        readonly document: string;
        readonly how: AttachedDocument["how"];
        readonly exact: number;
        readonly approximate: number;
        readonly missing: number;
        /** Why it will be gone after a reload, or null when it is kept. */
        readonly notKept: string | null;
      }
    /** A file of events whose reading waits for the analyst. */
    | { readonly state: "asking"; readonly question: ImportQuestion }
    | {
        readonly state: "importing";
        readonly stage: "opening" | "rows" | "joining";
        readonly table: string;
        readonly pace: ImportPace;
      }
    | {
        readonly state: "imported";
        readonly tables: readonly ImportedTable[];
        readonly notRead: readonly NotRead[];
      }
    /** A file of events of which nothing could be read. */
    | { readonly state: "no-events"; readonly notRead: readonly NotRead[] }
    | {
        readonly state: "bounded";
        /** Of the boundaries that the file became. */
        readonly name: string;
        readonly units: number;
      }
    /** A workspace that was saved to a file: it is taken over as a whole, and by no reader of tables. */
    | { readonly state: "workspace"; readonly file: File }
    /** A briefing: it is opened where briefings are written. */
    | { readonly state: "briefing"; readonly file: File }
    /** `code` is among the refusals of boundaries. */
    | { readonly state: "not-bounded"; readonly code: string; readonly detail: string }
    | { readonly state: "refused"; readonly code: string; readonly detail: string }
  );

/** What is pointed at, in a text or on the map, so that the other can light up as well. */
export type Pointed =
  { readonly type: "claim"; readonly id: string } | { readonly type: "place"; readonly id: string };
