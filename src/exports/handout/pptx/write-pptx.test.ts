import { strFromU8, unzipSync } from "fflate";
import { Window } from "happy-dom";
import { beforeAll, describe, expect, test } from "vitest";
import { everyLayout } from "../../../testing/handout.ts";
import { writePptx } from "./write-pptx.ts";

const handout = everyLayout();
const quiet = { signal: new AbortController().signal, onPage: () => undefined };

/** Parts of the file by name, as text. */
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const words = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, text = ""]) => text).join("");

let parts: ReadonlyMap<string, string> = new Map();
const slide = (number: number) => parts.get(`ppt/slides/slide${number}.xml`) ?? "";
const named = (pattern: RegExp) => [...parts].filter(([name]) => pattern.test(name));

beforeAll(async () => {
  parts = partsOf(await writePptx(handout, quiet));
});

test("there is a slide for each page with its title in the place of a title, then the evidence", () => {
  const slides = named(/^ppt\/slides\/slide\d+\.xml$/u);
  expect(slides).toHaveLength(handout.pages.length + 1);
  for (const { number, title } of handout.pages) {
    const xml = slide(number);
    expect(xml).toContain('type="title"');
    expect(words(xml)).toContain(
      title
        .replace(/\u0007/u, "")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;"),
    );
  }
  expect(words(slide(handout.pages.length + 1))).toContain("“phrase 3 of &lt;003&gt;”");
});

test("text, footnotes and legend are native text; annotations are native shapes", () => {
  const xml = slide(2);
  const said = words(xml);
  for (const text of [
    "Both say so",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "1  Document 000, paragraph 3: “phrase 1 of &lt;000&gt;”",
    "3 claims of documents in view: 000 ¶3 · 002 ¶3 · 003 ¶3",
    "5 claims · Document 000",
    "Claims located in the unit",
    "Boundaries: such. Reported, not established.",
    "here &amp; there",
  ])
    expect(said).toContain(text);
  expect(xml).toContain("<a:custGeom>");
  expect(xml).toContain('prst="ellipse"');
  expect(xml).toContain('tailEnd type="triangle"');
  expect(xml).toContain('descr="Map of claims"');
  expect(xml).toContain('baseline="30000"');
});

describe("charts", () => {
  test("bars and columns are charts whose numbers can be edited", () => {
    const charts = named(/^ppt\/charts\/chart\d+\.xml$/u);
    // Bars, columns, and the bars beside a map.
    expect(charts).toHaveLength(3);
    const values = charts.map(([, xml]) =>
      [...xml.matchAll(/<c:val>.*?<\/c:val>/gsu)].map(([val]) =>
        [...val.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, v]) => Number(v)),
      ),
    );
    // The last bar comes first, so that the first stands on top: 3, 1, 2 and one more of each.
    expect(values[0]).toEqual([
      [3, 1, 2],
      [1, 1, 1],
    ]);
    expect(values[1]).toEqual([
      [2, 4],
      [1, 1],
    ]);
    expect(named(/^ppt\/embeddings\/.*\.xlsx$/u)).toHaveLength(3);
  });

  test("cells and ranges are tables", () => {
    expect(slide(7)).toContain("<a:tbl>");
    expect(words(slide(7))).toContain("+2");
    expect(words(slide(8))).toContain("at least 70");
  });
});

test("notes are notes, with the footnotes of the slide", () => {
  const notes = parts.get("ppt/notesSlides/notesSlide2.xml") ?? "";
  expect(notes).toContain("Say this first[3]");
  expect(notes).toContain("3  Document 003, paragraph 3");
});

test("the marking stands above and below on every slide", () => {
  const layouts = named(/^ppt\/slideLayouts\/slideLayout\d+\.xml$/u).map(([, xml]) => xml);
  const marked = layouts.filter((xml) => xml.split("TLP:AMBER · House").length === 3);
  expect(marked).toHaveLength(2);
  const used = named(/^ppt\/slides\/_rels\/.*\.rels$/u).map(
    ([, xml]) => /slideLayout(\d+)\.xml/u.exec(xml)?.[1],
  );
  for (const layout of used)
    expect(parts.get(`ppt/slideLayouts/slideLayout${layout}.xml`)).toContain("TLP:AMBER");
});

test("every part is well-formed, and a paragraph has its properties once, at its start", () => {
  const { DOMParser } = new Window();
  for (const [name, xml] of parts) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const root = new DOMParser().parseFromString(xml, "application/xml");
    expect(root.querySelector("parsererror"), name).toBeNull();
    expect(xml, name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u);
    expect(xml, name).not.toMatch(/<\/a:r><a:pPr/u);
  }
});

test("it says after each slide how far it is, and stops when it is told to", async () => {
  const stop = new AbortController();
  const steps: number[] = [];
  const onPage = (done: number) => {
    steps.push(done);
    if (done === 2) stop.abort(new Error("enough"));
  };
  await expect(writePptx(handout, { signal: stop.signal, onPage })).rejects.toThrow("enough");
  expect(steps).toEqual([1, 2]);
});

test("nothing on a slide is smaller than nine points but the footnotes of one that has many", () => {
  const small = named(/^ppt\/slides\/slide\d+\.xml$/u).flatMap(([, xml]) =>
    [...xml.matchAll(/<a:rPr[^>]*? sz="(\d+)"[^>]*>.*?<a:t>([^<]*)</gsu)]
      .filter(([, size]) => Number(size) < 900)
      .map(([, , text = ""]) => text),
  );
  expect(small.filter((text) => !/^\d+ {2}Document /u.test(text))).toEqual([]);
});
