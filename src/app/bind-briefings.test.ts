import { expect, test } from "vitest";
import { EMPTY_HEAD, emptySlide } from "../domain/briefing.ts";
import { createAppStore } from "../store/store.ts";
import { bindBriefings, BRIEFINGS_KEY, UNREAD_BRIEFINGS_KEY } from "./bind-briefings.ts";
import type { Keep } from "./bind-kept.ts";

const content = (title: string) => ({
  ...EMPTY_HEAD,
  title,
  slides: [{ ...emptySlide("s-1"), title: "One", text: "- **words**", notes: "notes" }],
});

function storage(kept: Readonly<Record<string, string>> = {}) {
  const values = new Map(Object.entries(kept));
  const keep: Keep = {
    read: (key) => values.get(key) ?? null,
    write: (key, text) => void values.set(key, text),
    onOthers: () => () => undefined,
  };
  return { values, keep };
}
const atOnce = (act: () => void) => act();

test("what is written is there again in the next visit", () => {
  const { keep } = storage();
  const store = createAppStore();
  bindBriefings(store, keep, atOnce);
  store.actions.putBriefing({ key: "a", content: content("Mine") });
  const later = createAppStore();
  bindBriefings(later, keep, atOnce);
  expect(later.getState().briefings).toEqual([{ key: "a", content: content("Mine") }]);
});

test("what cannot be read is told of and put aside, and the rest is there", () => {
  const good = { key: "a", file: "# One\n" };
  const bad = { key: "b", file: "no briefing" };
  const text = JSON.stringify([good, bad]);
  const { keep, values } = storage({ [BRIEFINGS_KEY]: text });
  const store = createAppStore();
  bindBriefings(store, keep, atOnce);
  expect(store.getState().briefings.map(({ key }) => key)).toEqual(["a"]);
  expect(store.getState().keepingFault).toMatchObject({ kind: "not-read" });
  expect(values.get(UNREAD_BRIEFINGS_KEY)).toBe(text);
});

test("a storage that refuses is told of, and the work goes on", () => {
  const { keep } = storage();
  const full: Keep = {
    ...keep,
    write: () => {
      throw new Error("quota");
    },
  };
  const store = createAppStore();
  bindBriefings(store, full, atOnce);
  store.actions.putBriefing({ key: "a", content: content("Mine") });
  expect(store.getState().keepingFault).toEqual({ kind: "not-saved", detail: "quota" });
  expect(store.getState().briefings).toHaveLength(1);
});

test("the shipped briefing is kept once it is changed, and not before", () => {
  const { keep, values } = storage();
  const store = createAppStore();
  store.actions.loadBriefings([{ key: "shipped", content: content("Shipped") }]);
  bindBriefings(store, keep, atOnce);
  expect(values.size).toBe(0);
  store.actions.putBriefing({ key: "a", content: content("Mine") });
  const later = createAppStore();
  later.actions.loadBriefings([{ key: "shipped", content: content("Shipped anew") }]);
  bindBriefings(later, keep, atOnce);
  const titles = () => later.getState().briefings.map((each) => each.content.title);
  expect(titles()).toEqual(["Shipped anew", "Mine"]);
  later.actions.putBriefing({ key: "shipped", content: content("Changed") });
  const last = createAppStore();
  last.actions.loadBriefings([{ key: "shipped", content: content("Shipped again") }]);
  bindBriefings(last, keep, atOnce);
  expect(last.getState().briefings.map((each) => each.content.title)).toEqual(["Changed", "Mine"]);
});

test("deleting a slide is undone with its words", () => {
  const store = createAppStore();
  store.actions.putBriefing({ key: "a", content: content("Mine") });
  store.actions.putBriefing({ key: "a", content: { ...content("Mine"), slides: [] } });
  store.actions.undo();
  expect(store.getState().briefings[0]?.content).toEqual(content("Mine"));
});
