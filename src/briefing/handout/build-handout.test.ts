import { expect, test } from "vitest";
import { type Briefing, EMPTY_HEAD, emptySlide } from "../../domain/briefing.ts";
import type { Legend } from "../../exports/handout/handout.ts";
import { countedText } from "../../exports/handout/page-words.ts";
import { putDataSets } from "../../store/joined.ts";
import { createAppStore } from "../../store/store.ts";
import { inventedDataSet } from "../../testing/event-columns.ts";
import { smallRecord } from "../../testing/small-record.ts";
import { buildHandout } from "./build-handout.ts";
import type { Captures } from "./captures.ts";

const legend: Legend = { title: "Claims located in the unit", rows: [] };
const figure = {
  title: "Claims by group",
  unit: "",
  filter: "",
  keys: [],
  body: { type: "columns" as const, bars: [] },
  notes: [],
  caption: "",
};

/** Rooms that take what they are asked for; they only note it. */
function notingCaptures() {
  const taken: string[] = [];
  const captures: Captures = {
    map: ({ clauses }, { width, height }) => {
      taken.push(`map ${width}×${height} ${clauses.length}`);
      return Promise.resolve({
        png: new Uint8Array(),
        drawing: "",
        legend,
        toPixels: (longitude, latitude) => [longitude * 2, latitude * 2],
      });
    },
    chart: () => {
      taken.push("chart");
      return Promise.resolve({ figure, rows: [] });
    },
    close: () => undefined,
  };
  return { taken, captures };
}

const { actions, getState } = createAppStore();
actions.loadRecord(smallRecord());
const [first = "", second = "", third = ""] = [...smallRecord().claims.keys()];

const briefing: Briefing = {
  ...EMPTY_HEAD,
  title: "What they say",
  tlp: "AMBER",
  banner: "House",
  slides: [
    { ...emptySlide("a"), title: "First", text: `It says [${second}].`, notes: `And [${third}].` },
    { ...emptySlide("b"), layout: "map-chart", views: ["v=1&f.document=001"] },
    {
      ...emptySlide("c"),
      layout: "map-claims",
      views: [`v=1&sel=claim%3A${first}`],
      text: `Again [${second}], not [009-p9-09].`,
    },
    { ...emptySlide("d"), layout: "two-maps", views: ["v=1&f.document=001", "v=1"] },
  ],
};
const make = (
  signal: AbortSignal,
  onPage: (done: number, total: number) => void = () => undefined,
) => {
  const { taken, captures } = notingCaptures();
  return { taken, handout: buildHandout(getState(), briefing, { captures, signal, onPage }) };
};

test("every slide has its pictures, what they count, and footnotes that keep their numbers", async () => {
  const steps: string[] = [];
  const { taken, handout } = make(new AbortController().signal, (done, total) =>
    steps.push(`${done}/${total}`),
  );
  const { pages, marking, title } = await handout;
  expect(taken).toEqual([
    "map 560×420 1",
    "chart",
    "map 360×360 0",
    "map 448×400 1",
    "map 448×400 0",
  ]);
  expect(steps).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  expect({ marking, title }).toEqual({ marking: "TLP:AMBER · House", title: "What they say" });
  const [text, chart, claims, two] = pages;
  expect(text?.footnotes.map(({ claim, number }) => [claim, number])).toEqual([[second, 1]]);
  expect(text?.notesFootnotes.map(({ claim, number }) => [claim, number])).toEqual([[third, 2]]);
  expect(text?.footnotes[0]?.quote).toBe("three words here");
  expect(chart?.title).toBe("Untitled slide");
  expect(chart?.maps[0]?.shown).toContain("Document 001");
  expect(chart?.counted.length).toBe(4);
  expect(claims?.claims.map(({ id }) => id)).toEqual([first]);
  expect(claims?.footnotes.map(({ claim }) => claim).sort()).toEqual([first, second].sort());
  expect(claims?.text[0]?.runs.map(({ text: words }) => words).join("")).toContain("009-p9-09");
  expect(two?.maps).toHaveLength(2);
  expect(two?.counted.length).toBe(smallRecord().claims.size);
});

test("an export that is cancelled takes no further picture", async () => {
  const stop = new AbortController();
  const { taken, handout } = make(stop.signal, (done) => {
    if (done === 2) stop.abort(new Error("enough"));
  });
  await expect(handout).rejects.toThrow("enough");
  expect(taken).toEqual(["map 560×420 1", "chart"]);
});

test("a page says how many events of data sets it counts beside the claims, and lists them", async () => {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  const set = inventedDataSet(
    Array.from({ length: 9 }, () => ({ sides: { actor1: ["The reds"] } })),
  );
  store.changeAtOnce((state) => putDataSets(state, [set]));
  const { captures } = notingCaptures();
  const slides: Briefing["slides"] = [
    { ...emptySlide("a"), layout: "map-claims", views: ["v=1&sel=actor%3Areds"] },
    { ...emptySlide("b"), layout: "two-maps", views: ["v=1&f.document=001", "v=1&f.actor=blues"] },
    { ...emptySlide("c"), layout: "two-maps", views: ["v=1&f.actor=reds", "v=1"] },
  ];
  const { pages } = await buildHandout(
    store.getState(),
    { ...briefing, slides },
    { captures, signal: new AbortController().signal, onPage: () => undefined },
  );
  const nine = [{ dataSet: set.name, rows: 9 }];
  expect(pages.map(({ countedRows }) => countedRows)).toEqual([nine, [], nine]);
  expect(pages[0]?.claims.map(({ id }) => id)).toContain(`${set.id}-p2-01`);
  expect((pages[0]?.claims.length ?? 0) + (pages[0]?.unlisted ?? 0)).toBe(3 + 9);
  expect(countedText(pages[2]!).at(-1)).toContain("9 events");
});
