import { createSelector } from "reselect";
import { rowsByActorName } from "../analysis/actor-rows.ts";
import type { UnmatchedName } from "../domain/data-set.ts";
import { EVENT_SIDES, type EventColumns } from "../domain/event-columns.ts";
import { ownActorId } from "../records/merge-actors.ts";
import type { State } from "../store/state.ts";
import { selectCountedRecord } from "./counted-record.ts";
import { memoised } from "../domain/memoised.ts";

const selectDataSets = (state: State) => state.dataSets;

/** The names of all data sets that lead to no province, those with the most rows first. */
export const selectUnmatchedNames = createSelector(
  [selectDataSets],
  (dataSets): readonly UnmatchedName[] => {
    const found = new Map<string, UnmatchedName>();
    for (const each of dataSets.flatMap(({ join }) => join.unmatched)) {
      const before = found.get(each.name);
      found.set(each.name, before === undefined ? each : together(before, each));
    }
    return [...found.values()].sort((a, b) => b.rows - a.rows);
  },
);

const unique = (texts: readonly string[]) => [...new Set(texts)];

const together = (one: UnmatchedName, other: UnmatchedName): UnmatchedName => ({
  name: one.name,
  countries: unique([...one.countries, ...other.countries]),
  rows: one.rows + other.rows,
  outside: one.outside + other.outside,
  candidates: unique([...one.candidates, ...other.candidates]),
});

/** Whom a name of data sets counts as, and who says so. */
export interface DataSetActor {
  readonly name: string;
  readonly rows: number;
  readonly actor: string;
  readonly by: "record" | "choice" | "nobody";
}

/** A pass over all rows of a file is made once for the file. */
const rowsOfNames = memoised((events: EventColumns) => rowsByActorName(events));

const NO_ACTORS: readonly DataSetActor[] = Object.freeze([]);

/** The names of actors in the data sets that are on, those with the most rows first. */
export const selectDataSetActors = createSelector(
  [selectCountedRecord, (state: State) => state.coded, (state: State) => state.choices.actors],
  (record, coded, chosen): readonly DataSetActor[] => {
    if (record === null || coded === null || record.dataSets.length === 0) return NO_ACTORS;
    const rows = new Map<string, number>();
    const actors = new Map<string, string>();
    for (const { set, actors: actorsOfSide } of record.dataSets) {
      for (const [name, count] of rowsOfNames(set.events))
        rows.set(name, (rows.get(name) ?? 0) + count);
      for (const side of EVENT_SIDES)
        set.events.sides[side].texts.forEach((name, at) =>
          actors.set(name, actorsOfSide[side][at] ?? ownActorId(name)),
        );
    }
    const byOf = (name: string, actor: string): DataSetActor["by"] => {
      if (Object.hasOwn(chosen, name)) return "choice";
      return coded.actors.has(actor) ? "record" : "nobody";
    };
    return [...actors]
      .map(([name, actor]) => ({ name, actor, rows: rows.get(name) ?? 0, by: byOf(name, actor) }))
      .sort((a, b) => b.rows - a.rows);
  },
);
