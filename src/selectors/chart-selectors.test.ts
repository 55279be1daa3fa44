import { describe, expect, test, vi } from "vitest";
import { UNITS, type Unit } from "../domain/dimension.ts";
import { idOfName } from "../domain/name-id.ts";
import { INITIAL_STATE } from "../store/state.ts";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { smallRecord } from "../testing/small-record.ts";
import { countAnyOf } from "./chart-count.ts";
import { selectGrid } from "./chart-grid.ts";
import { rankRows, type RowDimension, selectChartRows } from "./chart-rows.ts";
import { selectTimeline, yearsOfClause } from "./chart-timeline.ts";
import { selectSelectedClaims } from "./claim-cards.ts";
import { valuesOf, whenOf } from "./claim-columns.ts";
import { selectEvaluation } from "./evaluation.ts";
import { selectJudgement } from "./judgement.ts";
import { countedAs } from "./panel-tally.ts";
import { quantitiesAskedFor } from "../analysis/positions.ts";
import { selectContests } from "./contests.ts";
import { insteadOf } from "./panel-where.ts";

const record = smallRecord();
const claims = [...record.claims.values()];
const judgement = selectJudgement({ ...INITIAL_STATE, record });
const asked = quantitiesAskedFor(record.propositions.values());
const contests = selectContests({ ...INITIAL_STATE, record });

function started() {
  const store = createAppStore();
  store.actions.loadRecord(record);
  const rows = (dimension: RowDimension) => selectChartRows(dimension)(store.getState());
  const timeline = () => selectTimeline(store.getState());
  return { store, actions: store.actions, rows, timeline };
}

/** The plainest way to count: look at each claim. */
function naive(unit: Unit, passes: (claim: (typeof claims)[number]) => boolean): number {
  const counted = countedAs(unit, record);
  return new Set(claims.filter(passes).flatMap(counted)).size;
}
const has = (claim: (typeof claims)[number], dimension: RowDimension, value: string) =>
  valuesOf(claim, record, { judge: judgement, contests, asked })[dimension].includes(value);

describe("rows", () => {
  test("count only claims that conflict where the view measures what is contested", () => {
    const { rows, actions } = started();
    actions.setView({ measure: "contested" });
    const conflicts = (claim: (typeof claims)[number]) =>
      contests.get(claim.id)?.includes("conflict") === true;
    expect(claims.some(conflicts) && !claims.every(conflicts)).toBe(true);
    for (const dimension of ["actor", "province", "document", "kind"] as const)
      for (const { value, count, all } of rows(dimension)) {
        const expected = naive("claims", (each) => conflicts(each) && has(each, dimension, value));
        expect([count, all], `${dimension} ${value}`).toEqual([expected, expected]);
      }
  });

  test.each(UNITS)("count %s as a list would", (unit) => {
    const { rows, actions } = started();
    actions.setView({ unit });
    actions.actOnValue("kind", "event-report", "only");
    for (const dimension of ["actor", "province", "document", "modality"] as const)
      for (const { value, count } of rows(dimension))
        expect(count, `${dimension} ${value}`).toBe(
          naive(unit, (each) => each.kind === "event-report" && has(each, dimension, value)),
        );
  });

  test("the parts by document add up to the count, and events have none", () => {
    const { rows, actions } = started();
    for (const { parts, count } of rows("actor"))
      expect(parts?.reduce((a, b) => a + b)).toBe(count);
    expect(rows("actor").find(({ value }) => value === "reds")?.parts).toEqual([2, 1]);
    actions.setView({ unit: "events" });
    expect(rows("actor").every(({ parts }) => parts === null)).toBe(true);
  });

  test("a chart ignores its own clause, mutes what that leaves out, and obeys the others", () => {
    const { rows, actions } = started();
    actions.actOnValue("actor", "reds", "toggle");
    const passing = () => rows("actor").flatMap(({ value, passes }) => (passes ? [value] : []));
    expect(passing()).toEqual(["reds"]);
    expect(rows("actor").map(({ count, all }) => count === all)).not.toContain(false);
    actions.actOnValue("actor", "reds", "exclude");
    expect(passing()).toEqual(["blues", "land", "none"]);
    actions.actOnValue("document", "002", "only");
    expect(rows("actor").map(({ value, count }) => [value, count])).toEqual([
      ["reds", 1],
      ["blues", 0],
      ["land", 1],
      ["none", 2],
    ]);
  });

  test("the order is that of the whole record, whatever the filter", () => {
    const { rows, actions } = started();
    const order = () => rankRows(rows("actor"), 2).shown.map(({ value }) => value);
    expect(order()).toEqual(["reds", "blues"]);
    actions.actOnValue("document", "002", "only");
    expect(order()).toEqual(["reds", "blues"]);
    actions.actOnValue("actor", "land", "toggle");
    expect(order()).toEqual(["reds", "blues", "land"]);
    expect(rankRows(rows("actor"), 2).none?.value).toBe("none");
  });

  const REDS_OR_BLUES = { dimension: "actor", values: ["reds", "blues"], unit: "claims" } as const;

  test("others are counted once for a filter, and anew for the next", () => {
    const { store, actions } = started();
    const count = () =>
      countAnyOf(selectEvaluation(store.getState())!, { ...REDS_OR_BLUES, ignoring: null });
    const mask = vi.spyOn(selectEvaluation(store.getState())!.passing, "mask");
    const all = count();
    expect(count()).toBe(all);
    expect(mask).toHaveBeenCalledOnce();
    actions.actOnValue("document", "001", "exclude");
    expect(count()).toBe(
      claims.filter(
        ({ document, actors }) =>
          document !== "001" && actors.some(({ actor }) => actor === "reds" || actor === "blues"),
      ).length,
    );
    expect(count()).toBeLessThan(all);
  });

  test("others count once what names several of them", () => {
    const { store } = started();
    const evaluation = selectEvaluation(store.getState());
    expect(evaluation && countAnyOf(evaluation, { ...REDS_OR_BLUES, ignoring: "actor" })).toBe(
      naive("claims", (each) => has(each, "actor", "reds") || has(each, "actor", "blues")),
    );
  });
});

describe("timeline", () => {
  const touches = (claim: (typeof claims)[number], start: number, end: number) => {
    const when = whenOf(claim);
    return when !== null && (when.start ?? -1e9) <= end && (when.end ?? 1e9) >= start;
  };

  test.each(["claims", "events", "documents"] as const)("each year counts %s", (unit) => {
    const { timeline, actions } = started();
    actions.setView({ unit });
    const { bins, dated, undated } = timeline();
    expect(bins.map(({ label }) => label)).toEqual(["2021", "2022"]);
    for (const { start, end, count, all } of bins) {
      expect(count).toBe(naive(unit, (each) => touches(each, start, end)));
      expect(all).toBe(count);
    }
    expect(dated).toBe(naive(unit, (each) => whenOf(each) !== null));
    expect(undated).toBe(naive(unit, (each) => whenOf(each) === null));
  });

  test("a day is close, a year is vague, and words without a calendar are undated", () => {
    const { timeline } = started();
    expect(timeline().bins.map(({ close, vague }) => [close, vague])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(timeline().undated).toBe(6);
  });

  test("ignores its own brush and obeys the others", () => {
    const { timeline, actions } = started();
    const before = timeline();
    const value = { from: 0, to: 1, undated: false };
    actions.setClause({ source: "date", dimension: "date", value });
    expect(timeline()).toEqual(before);
    actions.actOnValue("document", "001", "only");
    expect(timeline().bins.map(({ count, all }) => [count, all])).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});

describe("group × province", () => {
  test("has the most frequent of many groups, those that the filter names, and says how many are left", () => {
    const { store, actions } = started();
    const rows = Array.from({ length: 70 }, (_, n) => ({
      sides: { actor1: [`Group ${n}`] },
      unit: "AF-BDS",
    }));
    store.changeAtOnce((state) => putDataSets(state, [inventedDataSet(rows)]));
    const before = selectGrid(store.getState());
    expect([before.actors.length, before.others]).toEqual([60, 12]);
    const last = idOfName("actor", "Group 69");
    expect(before.actors.map(({ value }) => value)).not.toContain(last);
    actions.actOnValue("actor", last, "toggle");
    const { actors, others } = selectGrid(store.getState());
    expect([actors.at(-1)?.value, actors.length, others]).toEqual([last, 61, 11]);
  });

  test("each cell counts the claims that have both, and opens as many", () => {
    const { store, actions } = started();
    actions.actOnValue("actor", "blues", "only");
    const grid = selectGrid(store.getState());
    expect(grid.actors.map(({ value }) => value)).toEqual(["reds", "blues"]);
    expect(grid.provinces.map(({ value }) => value)).toEqual(["AF-BDS", "AF-TAK"]);
    for (const { value: actor } of grid.actors)
      for (const { value: province } of grid.provinces) {
        const count = grid.count(actor, province);
        expect(count).toBe(
          naive("claims", (each) => has(each, "actor", actor) && has(each, "province", province)),
        );
        actions.select({
          type: "list",
          where: [...insteadOf("actor", actor), ...insteadOf("province", province)],
        });
        expect(selectSelectedClaims(store.getState())).toHaveLength(count);
      }
  });
});

describe("a closer look at the timeline", () => {
  const inYear = (claim: (typeof claims)[number], [from, to]: readonly [number, number]) => {
    const when = whenOf(claim);
    if (when === null) return false;
    return (when.start ?? -Infinity) <= to && (when.end ?? Infinity) >= from;
  };

  test("shows the months of the years that it is asked for, and counts as each claim says", () => {
    const { actions, timeline } = started();
    const whole = timeline();
    const [year] = whole.bins.filter(({ all }) => all > 0);
    const wanted = Number(year!.label);
    actions.setView({ years: { from: wanted, to: wanted } });
    const { bins, closer, dated } = timeline();
    expect(bins.map(({ label }) => label)).toEqual(
      Array.from({ length: 12 }, (_, at) => `${year!.label}-${String(at + 1).padStart(2, "0")}`),
    );
    expect([bins[0]!.start, bins[11]!.end]).toEqual([year!.start, year!.end]);
    expect(closer?.shown).toEqual({ from: wanted, to: wanted });
    expect(dated).toBe(whole.dated);
    for (const { start, end, count, all, close, vague } of bins) {
      expect(count).toBe(naive("claims", (claim) => inYear(claim, [start, end])));
      expect([all, close + vague]).toEqual([count, count]);
    }
  });

  test("years that the record does not have are no closer look", () => {
    const { actions, timeline } = started();
    actions.setView({ years: { from: 3000, to: 3001 } });
    expect(timeline().closer).toBeNull();
    expect(timeline().bins.length).toBeGreaterThan(0);
  });

  test("is offered for the years that the dates of the filter touch", () => {
    const { timeline } = started();
    const { bins } = timeline();
    const of = (from: number | null, to: number | null) =>
      yearsOfClause(
        { source: "date", dimension: "date", value: { from, to, undated: true } },
        bins,
      );
    expect(of(null, null)).toBeNull();
    expect(of(Date.UTC(2021, 4, 3) / 864e5, Date.UTC(2023, 0, 1) / 864e5)).toEqual({
      from: 2021,
      to: 2023,
    });
  });
});
