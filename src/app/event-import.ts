import type { ImportedTable, Intake } from "../domain/attached.ts";
import { type DataSet, freeHue, freeName } from "../domain/data-set.ts";
import { EVENT_FIELDS, type Mapping } from "../domain/event-fields.ts";
import { shapeOf } from "../domain/import-choices.ts";
import type {
  ImportAnswer,
  ImportQuestion,
  NotRead,
  OfferedTable,
  TableFacts,
} from "../domain/import-question.ts";
import type { TableOutcome } from "../ingest/import-events.ts";
import { joinGroundOf } from "../ingest/join-provinces.ts";
import { type OpenedFacts, planImport } from "../ingest/plan-import.ts";
import type { AppStore } from "../store/store.ts";
import { putDataSets, withDataSets } from "../store/joined.ts";
import { paceOf } from "./import-pace.ts";
import { type ImportReader, startReader } from "./import-reader.ts";

const EVENT_FILE =
  /\.(?:csv|tsv|tab|psv|json|ndjson|jsonl|geojson|xlsx|xlsm|xlsb|xls|ods|parquet|gz|zip)$/iu;

const DOCUMENT_FILE = /\.(?:md|markdown|html?|xhtml|docx|pdf)$/iu;

/** Whether a file is one of events and not a document: by its name, else by what is in it. */
export async function isEventFile(file: File): Promise<boolean> {
  if (EVENT_FILE.test(file.name)) return true;
  if (DOCUMENT_FILE.test(file.name)) return false;
  return (await import("../ingest/events/holds-events.ts")).holdsEvents(file);
}

type StateOf<Type extends Intake["state"]> = Omit<
  Extract<Intake, { state: Type }>,
  "key" | "fileName"
>;
/** How a file fares, without its name. */
export type Course = { [Type in Intake["state"]]: StateOf<Type> }[Intake["state"]];

/** What the import of one file may do beyond reading. */
export interface ImportTalk {
  readonly step: (course: Course) => void;
  /**
   * Asks the analyst; rejects with the signal's reason when the file is cancelled. `known` is asked
   * whenever something was chosen meanwhile: what it says answers the question.
   */
  readonly ask: (
    question: ImportQuestion,
    known?: () => ImportAnswer | null,
  ) => Promise<ImportAnswer>;
  /** Runs a task when no other file is being read. */
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  readonly signal: AbortSignal;
  /** The analyst wants to see the mapping, whether or not it is known. */
  readonly mustAsk: boolean;
}

interface Chosen {
  readonly at: number;
  readonly facts: TableFacts;
  readonly mapping: Mapping;
  readonly mapped: { readonly fileName: string | null } | null;
}

const isSame = (a: Mapping, b: Mapping) =>
  a.convention === b.convention &&
  EVENT_FIELDS.every((field) => a.columns[field] === b.columns[field]);

/** Data sets that are read again keep their names and colours; new ones have colours of their own. */
function named(sets: readonly DataSet[], dataSets: readonly DataSet[]): readonly DataSet[] {
  return sets.reduce<readonly DataSet[]>((done, dataSet) => {
    const before = dataSets.find(({ id }) => id === dataSet.id);
    const others = [...dataSets, ...done];
    const { name, hue, isOn, trust } = before ?? {
      ...dataSet,
      name: freeName(dataSet.name, others),
      hue: freeHue(others),
    };
    return [...done, { ...dataSet, name, hue, isOn, trust }];
  }, []);
}

class EventImport {
  constructor(
    private readonly store: AppStore,
    private readonly file: File,
    private readonly talk: ImportTalk,
    private readonly reader: ImportReader,
  ) {}

  private keepProfile({ facts, mapping }: Pick<Chosen, "facts" | "mapping">): void {
    const { profiles } = this.store.getState().choices;
    const profile = { ...mapping, fileName: this.file.name };
    this.store.actions.choose({ profiles: { ...profiles, [shapeOf(facts.header)]: profile } });
  }

  /** As the analyst confirmed it: what was not changed stays what it was before. */
  private confirmed(offered: OfferedTable, mapping: Mapping): Chosen {
    const { at, facts, how, profileOf } = offered;
    const isUnchanged = how !== "guess" && isSame(mapping, offered.mapping);
    if (isUnchanged)
      return {
        at,
        facts,
        mapping: offered.mapping,
        mapped: how === "profile" ? { fileName: profileOf } : null,
      };
    const { dateOrder } = offered.mapping;
    const layout = facts.recognised.kind === "layout" ? facts.recognised.mapping : null;
    const isLayout = layout !== null && isSame(mapping, layout);
    const own: Mapping = isLayout
      ? layout
      : { ...mapping, layout: "mapped", ...(dateOrder !== undefined && { dateOrder }) };
    this.keepProfile({ facts, mapping: own });
    return { at, facts, mapping: own, mapped: isLayout ? null : { fileName: null } };
  }

  private async choose(facts: OpenedFacts): Promise<{
    readonly chosen: readonly Chosen[];
    readonly notRead: readonly NotRead[];
  }> {
    const planNow = () => planImport(facts, this.store.getState().choices.profiles);
    const { offered, notRead } = planNow();
    /** The same columns may have been mapped in another file while this one waited. */
    const known = (): ImportAnswer | null => {
      const plan = planNow();
      if (plan.mustAsk || this.talk.mustAsk) return null;
      return { about: "tables", chosen: plan.offered.filter(({ isChosen }) => isChosen) };
    };
    const answer = known() ?? (await this.talk.ask({ about: "tables", offered, notRead }, known));
    if (answer.about !== "tables") return { chosen: [], notRead };
    const latest = planNow().offered;
    const chosen = answer.chosen.flatMap(({ at, mapping }) => {
      const table = latest.find((each) => each.at === at);
      return table === undefined ? [] : [this.confirmed(table, mapping)];
    });
    return { chosen, notRead };
  }

  private readOnce({ at, facts, mapping, mapped }: Chosen): Promise<TableOutcome> {
    return this.talk.inTurn(() => {
      const begun = performance.now();
      const tell = (stage: "rows" | "joining", pace: ReturnType<typeof paceOf>) =>
        this.talk.step({ state: "importing", stage, table: facts.name, pace });
      tell("rows", paceOf({ rows: 0, bytes: 0, totalBytes: 1 }, 0));
      return this.reader.read({ at, mapping, mapped }, (progress) =>
        tell(progress.stage, paceOf(progress, performance.now() - begun)),
      );
    });
  }

  private async readTable(chosen: Chosen): Promise<Exclude<TableOutcome, { kind: "undecided" }>> {
    const outcome = await this.readOnce(chosen);
    if (outcome.kind !== "undecided") return outcome;
    const { undecided } = outcome;
    const table = chosen.facts.name;
    const answer = await this.talk.ask({ about: "date-order", table, undecided });
    if (answer.about !== "date-order") return { kind: "nothing-kept", notes: [] };
    const mapping = { ...chosen.mapping, dateOrder: answer.order };
    if (chosen.mapped !== null) this.keepProfile({ facts: chosen.facts, mapping });
    const again = await this.readOnce({ ...chosen, mapping });
    return again.kind === "undecided" ? { kind: "nothing-kept", notes: [] } : again;
  }

  private async put(sets: readonly DataSet[]): Promise<void> {
    if (sets.length === 0) return;
    const { store, talk } = this;
    await store.change(
      (state) => putDataSets(state, withDataSets(state.dataSets, named(sets, state.dataSets))),
      { signal: talk.signal },
    );
  }

  async run(boundaries: Parameters<ImportReader["open"]>[1]): Promise<Course> {
    const { talk, reader, file } = this;
    const facts = await talk.inTurn(() => {
      const pace = paceOf({ rows: 0, bytes: 0, totalBytes: 1 }, 0);
      talk.step({ state: "importing", stage: "opening", table: file.name, pace });
      return reader.open(file, boundaries);
    });
    const { chosen, notRead } = await this.choose(facts);
    const sets: DataSet[] = [];
    const tables: ImportedTable[] = [];
    const left: NotRead[] = [...notRead];
    for (const table of chosen) {
      const where = table.facts.name;
      const outcome = await this.readTable(table);
      if (outcome.kind === "nothing-kept")
        left.push({ code: "nothing-kept", where, notes: outcome.notes });
      else {
        sets.push(outcome.dataSet);
        const { id, events } = outcome.dataSet;
        const wasOpen = this.store.getState().dataSets.some((set) => set.id === id);
        tables.push({ dataSet: id, table: where, rows: events.rows, wasOpen });
      }
    }
    // All at once and at the end, so that a file which is cancelled half way adds nothing.
    await this.put(sets);
    return tables.length === 0
      ? { state: "no-events", notRead: left }
      : { state: "imported", tables, notRead: left };
  }
}

/**
 * Reads a file of events in a worker, asks what the file does not say, and puts its tables beside the
 * record.
 *
 * @throws the signal's reason when it is aborted: then nothing was added
 */
export async function importEventFile(
  store: AppStore,
  file: File,
  talk: ImportTalk,
): Promise<Course> {
  const { boundaries } = store.getState();
  if (boundaries === null) return { state: "refused", code: "no-boundaries", detail: "" };
  const reader = startReader(talk.signal);
  try {
    return await new EventImport(store, file, talk, reader).run(joinGroundOf(boundaries));
  } finally {
    reader.close();
  }
}
