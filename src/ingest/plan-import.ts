import type { EventLayout } from "../domain/event-columns.ts";
import type { Mapping } from "../domain/event-fields.ts";
import { type ImportChoices, shapeOf } from "../domain/import-choices.ts";
import type { FileFault, NotRead, OfferedTable, TableFacts } from "../domain/import-question.ts";
import { missingFields } from "../domain/mapping-problems.ts";
import { conventionOf } from "./events/gtd-columns.ts";

/** What a file has to offer, and whether the analyst has to say something before it is read. */
export interface ImportPlan {
  readonly offered: readonly OfferedTable[];
  readonly notRead: readonly NotRead[];
  readonly mustAsk: boolean;
}

/** What a file is before it is read. */
export interface OpenedFacts {
  readonly tables: readonly TableFacts[];
  readonly faults: readonly FileFault[];
}

const LAYOUT: EventLayout = "mapped";

function offer(
  facts: TableFacts,
  at: number,
  profiles: ImportChoices["profiles"],
): Omit<OfferedTable, "isChosen"> {
  const shape = shapeOf(facts.header);
  // Tables that name no column look alike and need not be.
  const hasNames = facts.header.some((name) => name !== "");
  const profile = hasNames && Object.hasOwn(profiles, shape) ? profiles[shape] : undefined;
  if (profile !== undefined) {
    const { fileName, ...mapping } = profile;
    return { at, facts, mapping, how: "profile", profileOf: fileName };
  }
  const none = { at, facts, profileOf: null };
  if (facts.recognised.kind === "layout")
    return { ...none, mapping: facts.recognised.mapping, how: "layout" };
  const columns: Mapping["columns"] = Object.fromEntries(
    facts.guesses.map(({ field, column }) => [field, column]),
  );
  return {
    ...none,
    mapping: { layout: LAYOUT, convention: conventionOf(facts.header), columns },
    how: "guess",
  };
}

/**
 * Which tables of a file can be read, and how: as mapped before, by their layout, or by guesses that
 * the analyst has to look at. Asked is wherever there is a guess or a choice.
 */
export function planImport(
  { tables, faults }: OpenedFacts,
  profiles: ImportChoices["profiles"],
): ImportPlan {
  const notRead: NotRead[] = faults.map((fault) => ({ code: "fault", where: fault.where, fault }));
  const found: Omit<OfferedTable, "isChosen">[] = [];
  tables.forEach((facts, at) => {
    const where = facts.name;
    const { recognised } = facts;
    if (recognised.kind === "aggregate")
      notRead.push({ code: "aggregate", where, aggregate: recognised.aggregate });
    else if (facts.sample.length === 0)
      notRead.push({ code: "fault", where, fault: { code: "no-rows", where, detail: "" } });
    else found.push(offer(facts, at, profiles));
  });
  const hasKnown = found.some(({ how }) => how !== "guess");
  const offered = found.map((each) => ({
    ...each,
    isChosen: each.how !== "guess" || (!hasKnown && missingFields(each.mapping).length === 0),
  }));
  // A table alone is the file: there is nothing to choose.
  const [only] = offered;
  const chosen =
    offered.length === 1 && only !== undefined ? [{ ...only, isChosen: true }] : offered;
  return {
    offered: chosen,
    notRead,
    mustAsk: chosen.length > 1 || chosen.some(({ how }) => how === "guess"),
  };
}
