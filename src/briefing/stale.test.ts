import { expect, test } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { emptySlide } from "../domain/briefing.ts";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { smallRecord } from "../testing/small-record.ts";
import { shownBy } from "./slide-view.ts";
import { staleNumbers } from "./stale.ts";

const EMPTY = { type: "FeatureCollection" as const, features: [] };
const NOWHERE: Boundaries = { admin1: EMPTY, countries: EMPTY, borders: EMPTY, places: EMPTY };
const HASH = "a".repeat(64);
const VIEWS = ["v=1"];

function started(views: readonly string[] = VIEWS) {
  const { actions, changeAtOnce, getState } = createAppStore();
  actions.loadRecord(smallRecord(), HASH);
  actions.loadBoundaries(NOWHERE);
  const made = () => ({
    ...emptySlide("a"),
    views,
    shown: shownBy(getState(), { views }),
  });
  const changed = (slide: ReturnType<typeof made>) =>
    staleNumbers(getState(), slide).map(({ what, before, now }) => [what, before, now]);
  return { actions, changeAtOnce, made, changed };
}

const SET = inventedDataSet([{ sides: { actor1: ["The reds"] } }, {}]);
const CLAIMS = smallRecord().claims.size;

test("a slide that counts the events of a data set says so when they are not there any more", () => {
  const { actions, changeAtOnce, made, changed } = started();
  const without = made();
  expect(without.shown?.data).toBe(HASH);
  changeAtOnce((state) => putDataSets(state, [SET]));
  const slide = made();
  expect(changed(slide)).toEqual([]);
  expect(changed(without)).toContainEqual(["claims", CLAIMS, CLAIMS + 2]);
  actions.changeDataSet(SET.id, { name: "Raids", hue: 3 });
  expect(changed(slide)).toEqual([]);
  actions.changeDataSet(SET.id, { isOn: false });
  expect(changed(slide)).toContainEqual(["claims", CLAIMS + 2, CLAIMS]);
  expect(changed(without)).toEqual([]);
  actions.changeDataSet(SET.id, { isOn: true });
  expect(changed(slide)).toEqual([]);
  actions.removeDataSet(SET.id);
  expect(changed(slide)).toContainEqual(["claims", CLAIMS + 2, CLAIMS]);
});

test("what a name is said to mean, or how rows are joined, is looked at anew", () => {
  const { actions, changeAtOnce, made } = started();
  changeAtOnce((state) => putDataSets(state, [SET]));
  const marks = [made().shown?.data];
  actions.choose({ actors: { "The reds": "blues" } });
  marks.push(made().shown?.data);
  changeAtOnce((state) => putDataSets(state, [{ ...SET, join: { ...SET.join, trust: "label" } }]));
  marks.push(made().shown?.data);
  expect(new Set(marks).size).toBe(3);
  for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{64}$/u);
});

test("a slide of the claims held against data says so when a data set is not there any more", () => {
  const { actions, changeAtOnce, made, changed } = started(["v=1&f.document=001&chart=held"]);
  changeAtOnce((state) => putDataSets(state, [SET]));
  const slide = made();
  const before = slide.shown?.numbers[`held ${SET.id}`];
  expect(before).toBeTypeOf("number");
  expect(changed(slide)).toEqual([]);
  actions.changeDataSet(SET.id, { isOn: false });
  expect(changed(slide)).toEqual([[`held ${SET.id}`, before, null]]);
});
