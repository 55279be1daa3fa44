import { expect, test } from "vitest";
import { ANNOTATION_LIMITS, EMPTY_HEAD, emptySlide } from "../domain/briefing.ts";
import { createAppStore } from "../store/store.ts";
import { selectArmedTool, selectShownAnnotations } from "./annotations.ts";

const circle = { kind: "circle", at: [69, 34], kilometres: 40 } as const;
const text = { kind: "text", at: [66, 33], text: "Here" } as const;

function written() {
  const store = createAppStore();
  const slide = emptySlide("");
  store.actions.loadBriefings([
    {
      key: "own",
      content: {
        ...EMPTY_HEAD,
        slides: [
          { ...slide, id: "a", layout: "map", views: [""], annotations: [circle] },
          { ...slide, id: "b", layout: "two-maps", views: ["", ""] },
          { ...slide, id: "c", layout: "chart", views: [""], annotations: [text] },
        ],
      },
    },
  ]);
  const choose = (id: string | null) => store.actions.author({ key: "own", slide: id });
  const present = (at: number) =>
    store.actions.present({ key: "own", at, screen: "slide", began: 0 });
  const shown = () => selectShownAnnotations(store.getState());
  const armed = () => selectArmedTool(store.getState());
  return { store, actions: store.actions, choose, present, shown, armed };
}

test("the slide that is written shows its annotations, if its layout has a map", () => {
  const { choose, shown } = written();
  expect(shown()).toEqual([]);
  choose("a");
  expect(shown()).toEqual([circle]);
  choose("c");
  expect(shown()).toEqual([]);
  expect(shown()).toBe(shown());
});

test("what is presented counts, not what is written; who explores sees the bare map", () => {
  const { choose, present, shown, actions } = written();
  choose("b");
  present(0);
  expect(shown()).toEqual([circle]);
  actions.explore(true);
  expect(shown()).toEqual([]);
  actions.explore(false);
  present(9);
  expect(shown()).toEqual([]);
});

test("an annotation joins the chosen slide, lets go of the tool, and is one step of undo", () => {
  const { choose, shown, armed, actions } = written();
  choose("a");
  actions.draw("text");
  expect(armed()).toBe("text");
  actions.annotate(text);
  expect(shown()).toEqual([circle, text]);
  expect(armed()).toBeNull();
  actions.undo();
  expect(shown()).toEqual([circle]);
  actions.redo();
  expect(shown()).toEqual([circle, text]);
});

test("a tool is let go of with the slide, and none is armed where there is no map", () => {
  const { choose, present, armed, actions } = written();
  choose("a");
  actions.draw("arrow");
  choose("b");
  expect(armed()).toBeNull();
  choose("c");
  actions.draw("arrow");
  expect(armed()).toBeNull();
  choose("a");
  actions.draw("arrow");
  present(0);
  expect(armed()).toBeNull();
});

test("without a chosen slide nothing is added, and never more than a file may hold", () => {
  const { store, choose, shown, actions } = written();
  choose(null);
  actions.annotate(text);
  expect(store.getState().past).toEqual([]);
  choose("a");
  for (let n = 0; n < ANNOTATION_LIMITS.annotations + 5; n++) actions.annotate(text);
  expect(shown()).toHaveLength(ANNOTATION_LIMITS.annotations);
});
