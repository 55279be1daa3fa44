import type { Figure, FigureBody } from "../exports/figure.ts";
import type {
  Footnote,
  Handout,
  HandoutPage,
  MapPicture,
  Run,
} from "../exports/handout/handout.ts";

/** A picture of one pixel: a PNG that every reader takes. */
const PIXEL = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);

const bar = (label: string, count: number) => ({
  label,
  count,
  all: count + 1,
  isMuted: false,
  segments: [
    { size: count - 1, step: 5 as const },
    { size: 1, step: 3 as const },
  ],
});

/** One body of each kind that a chart can have. */
export const FIGURE_BODIES: readonly FigureBody[] = [
  {
    type: "bars",
    blocks: [
      { head: "Kind", bars: [bar("<Reds> & others", 3), bar("Blues", 2)] },
      { head: "Modality", bars: [bar("asserted", 4)] },
    ],
  },
  { type: "columns", bars: [bar("2021", 3), bar("2022", 5)] },
  {
    type: "cells",
    columns: ["Badakhshan", "Kabul"],
    rows: [
      {
        label: "Reds",
        cells: [
          { count: 2, step: 5, sign: "+" },
          { count: 0, step: null },
        ],
      },
    ],
  },
  {
    type: "ranges",
    blocks: [
      {
        head: "Camps",
        ranges: [
          {
            label: "001-p1-01",
            said: "at least 70",
            start: 70,
            end: 100,
            best: 80,
            isOpenBelow: false,
            isOpenAbove: true,
          },
        ],
      },
    ],
  },
];

export const makeFigure = (body: FigureBody): Figure => ({
  title: 'Claims by "group" & province',
  unit: "Counted: claims.",
  filter: "Filter: Document not 004",
  keys: [
    { label: "000", step: 5 },
    { label: "002", step: 3 },
  ],
  body,
  notes: ["Undated: 3"],
  caption: "Attest · 5 of 9 claims",
});

export const makeFootnote = (number: number, document: string, quote?: string): Footnote => ({
  number,
  claim: `${document}-p3-0${number}`,
  document,
  paragraph: 3,
  source: `Document ${document}, paragraph 3`,
  quote: quote ?? `phrase ${number} of <${document}>`,
});

export const makeRun = (text: string, ...footnotes: readonly number[]): Run => ({
  text,
  isStrong: false,
  isEmphasis: false,
  footnotes,
});

/** A map with a legend of every sample and an annotation of every kind. */
export const MAP_PICTURE: MapPicture = {
  png: PIXEL,
  drawing: '<path d="M0 0L9 9"/><text x="9" y="20" font-size="11">پنجشیر وادی</text>',
  width: 300,
  height: 200,
  alt: "Map of claims",
  legend: {
    title: "Claims located in the unit",
    rows: [
      { label: "1–2", colour: "#b9d6cf", sample: "fill" },
      { label: "wider", sample: "hatch" },
      { label: "none here", sample: "dots" },
      { label: "place", sample: "place" },
      { label: "border", sample: "line" },
      { label: "way", sample: "arc" },
      {
        label: "Reds",
        sample: "mark",
        colour: "#b4562a",
        shape: "triangle",
        outline: "M6 0.8l5.4 10.2h-10.8z",
      },
    ],
  },
  marks: [
    { kind: "text", at: [10, 10], text: "here & there" },
    { kind: "arrow", from: [0, 0], to: [20, 20] },
    { kind: "circle", at: [50, 50], radius: 12 },
    {
      kind: "freehand",
      path: [
        [1, 1],
        [22, 30],
        [40, 28],
      ],
    },
  ],
  shown: "5 claims · Document 000",
};

export const makePage = (parts: Partial<HandoutPage>): HandoutPage => ({
  id: "one",
  number: 1,
  layout: "map",
  title: "What <they> say",
  text: [],
  notes: [],
  maps: [],
  chart: null,
  claims: [],
  unlisted: 0,
  footnotes: [],
  notesFootnotes: [],
  counted: [],
  dataSets: [],
  ...parts,
});

export const makeHandout = (...pages: readonly HandoutPage[]): Handout => ({
  title: "A briefing on what is said",
  author: "Somebody",
  date: "2026-01-30",
  exported: "2026-01-31",
  marking: "TLP:AMBER · House",
  language: "en",
  statement: "Boundaries: such.",
  attribution: "Reported, not established.",
  pages,
});

const paragraph = (...runs: readonly Run[]) =>
  ({ kind: "paragraph", level: 0, marker: "", runs }) as const;
const item = (...runs: readonly Run[]) => ({ kind: "item", level: 0, marker: "•", runs }) as const;

/** A page of each layout, with words in three scripts and words that hurt. */
export function everyLayout(): Handout {
  const first = makeFootnote(1, "000");
  const second = makeFootnote(2, "002");
  const third = makeFootnote(3, "003");
  const text = [
    paragraph(makeRun("Both say so"), makeRun("", 1), makeRun(" ahead of د پنجشیر وادی.")),
    item(
      { ...makeRun("strong"), isStrong: true },
      makeRun(" & <script>alert(1)</script>"),
      makeRun("", 2),
    ),
  ];
  const common = { text, footnotes: [first, second], counted: [first, second, third] };
  const bodies = FIGURE_BODIES.map((body, at) =>
    makePage({
      id: `chart-${at}`,
      number: 5 + at,
      layout: "chart",
      title: `Chart ${at}`,
      chart: makeFigure(body),
      ...common,
    }),
  );
  return makeHandout(
    makePage({
      id: "title",
      number: 1,
      layout: "title",
      title: "What is said?",
      text: [paragraph(makeRun("By four documents."))],
    }),
    makePage({
      id: "map",
      number: 2,
      maps: [MAP_PICTURE],
      notes: [paragraph(makeRun("Say this first"), makeRun("", 3))],
      notesFootnotes: [third],
      ...common,
    }),
    makePage({
      id: "claims",
      number: 3,
      layout: "map-claims",
      title: "Claims",
      maps: [MAP_PICTURE],
      claims: [{ id: "002-p3-02", summary: "It is said.", claimants: "", footnote: 2 }],
      unlisted: 4,
      ...common,
    }),
    makePage({
      id: "two",
      number: 4,
      layout: "two-maps",
      title: "Two maps",
      maps: [MAP_PICTURE, MAP_PICTURE],
      ...common,
    }),
    ...bodies,
    makePage({
      id: "both",
      number: 9,
      layout: "map-chart",
      title: "Map and chart",
      maps: [MAP_PICTURE],
      chart: makeFigure(FIGURE_BODIES[0] ?? { type: "columns", bars: [] }),
      ...common,
    }),
    makePage({
      id: "text",
      number: 10,
      layout: "text",
      title: "Text \u0007 \u{1F5FA}",
      text,
      footnotes: [first, second],
    }),
    makePage({ id: "end", number: 11, layout: "closing", title: "The end" }),
  );
}
