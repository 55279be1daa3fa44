import type { StoreApi } from "zustand/vanilla";
import type { AttachedDocument, Intake, Pointed } from "../domain/attached.ts";
import type { Boundaries } from "../domain/boundaries.ts";
import type { AnnotationKind } from "../domain/briefing.ts";
import type { KeptBriefing } from "../domain/briefing-edits.ts";
import type { DataSet } from "../domain/data-set.ts";
import { type ImportChoices, NO_CHOICES } from "../domain/import-choices.ts";
import type { DroppedParameter } from "../domain/link-problem.ts";
import type { BoundaryDraft, OwnBoundaries } from "../domain/own-boundaries.ts";
import type { Presenting } from "../domain/presenting.ts";
import { type Clause, NO_CLAUSES } from "../domain/clause.ts";
import { NO_RATINGS, type OwnRating } from "../domain/rating.ts";
import { NOTHING_SELECTED, type Selection } from "../domain/selection.ts";
import type { Deed, Unmade } from "../domain/unmade.ts";
import { type ChartName, DEFAULT_VIEW, type View } from "../domain/view.ts";
import { type Keeping, type KeepingFault, NOTHING_KEPT } from "../domain/workspace.ts";
import type { CodedRecord } from "../records/read-record.ts";

/** What a link carries: which claims, what about, how shown. */
export interface Scene {
  readonly clauses: readonly Clause[];
  readonly selection: Selection;
  readonly view: View;
}

/** What a step of undo takes back: a scene, and the analyst's own work, which no link carries. */
export interface Step extends Scene {
  readonly briefings: readonly KeptBriefing[];
  readonly ratings: readonly OwnRating[];
}

/**
 * Which picture a state belongs to: two maps can stand side by side, and slides are looked at
 * without being shown. What is counted for one picture must not be counted over by another.
 */
export const LANES = ["main", "second", "aside"] as const;
export type Lane = (typeof LANES)[number];

/** Where the author of a briefing is. */
export interface Authoring {
  /** Of the briefing. */
  readonly key: string;
  /** Id of the slide; null: none is chosen. */
  readonly slide: string | null;
}

/** What is to be exported, as it was asked for; the author may choose otherwise. */
export type Exporting =
  | { readonly what: "map" | "claims" | "briefing" }
  | { readonly what: "chart"; readonly chart: ChartName }
  | { readonly what: "slide"; readonly slide: string };

export type Side = "filters" | "briefing";

export interface State extends Step {
  readonly lane: Lane;
  /** SHA-256 of the data files, in hex; "" until they have been read. */
  readonly dataHash: string;
  /** null: no briefing is open. */
  readonly authoring: Authoring | null;
  /** What the next gesture on the map draws on the chosen slide; null: it moves the map. */
  readonly drawing: AnnotationKind | null;
  readonly presenting: Presenting | null;
  /** What the dashboard showed when the presentation began, and shows again when it ends. */
  readonly sceneBefore: Scene | null;
  /** What stands beside the map. */
  readonly side: Side;
  /** A file that was added as any other and waits to be opened as a briefing. */
  readonly offeredBriefing: File | null;
  /** What the export is opened for; null: it is closed. */
  readonly exporting: Exporting | null;
  /** The room asked something: the slide is left for the dashboard, and waits. */
  readonly isExploring: boolean;
  /**
   * The record among the units in use, with the data sets that are on beside it; null until the data
   * files have been read.
   */
  readonly record: CodedRecord | null;
  /** As the data files have it. */
  readonly coded: CodedRecord | null;
  /** Files of events that the analyst brought, in the order in which they came. */
  readonly dataSets: readonly DataSet[];
  /** What the analyst decided about files of events, for those to come too. */
  readonly choices: ImportChoices;
  /**
   * Those in use: as loaded, or with the units of `ownUnits` in the place of the provinces. null until
   * loaded; `boundaryFault` says why they could not be.
   */
  readonly boundaries: Boundaries | null;
  /** As loaded. */
  readonly shippedBoundaries: Boundaries | null;
  /** Boundaries that the analyst brought, in the order in which they came. */
  readonly ownBoundaries: readonly OwnBoundaries[];
  /** Id of those whose units stand in the place of the provinces; null: the provinces stand. */
  readonly ownUnits: string | null;
  /** As the product brought them: those that stand among `briefings` unchanged are not the author's. */
  readonly shippedBriefings: readonly KeptBriefing[];
  /** A file of boundaries that waits for the analyst's choices. */
  readonly boundaryDraft: BoundaryDraft | null;
  readonly boundaryFault: string | null;
  /** Documents that the user has brought, by the id of the coded document. */
  readonly attached: ReadonlyMap<string, AttachedDocument>;
  /** The files offered last, and what became of each. */
  readonly intakes: readonly Intake[];
  readonly pointed: Pointed | null;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What of the opened link could not be read. */
  readonly dropped: readonly DroppedParameter[];
  /** What was asked for and could not be done, until somebody has read it. */
  readonly unmade: readonly Unmade[];
  readonly keepingFault: KeepingFault | null;
  readonly keeping: Keeping;
}

/** What to put in the place of parts of a state; it may be asked again of the state of then. */
export type Update = (state: State) => Partial<State>;

export type Change = (update: Update) => void;

/** Asks for what the views may have to be made ready for; the deed is named if it cannot be done. */
export type Ask = (deed: Deed, update: Update) => void;

/** A store that is looked at and not changed. */
export type Readable = Omit<StoreApi<State>, "setState">;

export const EMPTY_SCENE: Scene = Object.freeze({
  clauses: NO_CLAUSES,
  selection: NOTHING_SELECTED,
  view: DEFAULT_VIEW,
});

const NOTHING: readonly never[] = Object.freeze([]);

export const INITIAL_STATE: State = Object.freeze({
  ...EMPTY_SCENE,
  ratings: NO_RATINGS,
  briefings: NOTHING,
  shippedBriefings: NOTHING,
  lane: "main",
  dataHash: "",
  authoring: null,
  drawing: null,
  presenting: null,
  sceneBefore: null,
  side: "filters",
  offeredBriefing: null,
  exporting: null,
  isExploring: false,
  record: null,
  coded: null,
  dataSets: NOTHING,
  choices: NO_CHOICES,
  boundaries: null,
  shippedBoundaries: null,
  ownBoundaries: NOTHING,
  ownUnits: null,
  boundaryDraft: null,
  boundaryFault: null,
  attached: new Map(),
  intakes: NOTHING,
  pointed: null,
  past: NOTHING,
  future: NOTHING,
  dropped: NOTHING,
  unmade: NOTHING,
  keepingFault: null,
  keeping: NOTHING_KEPT,
});
