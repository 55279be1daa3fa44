import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test, vi } from "vitest";
import { everyLayout, makeHandout, makePage, makeRun } from "../../../testing/handout.ts";
import type { Handout } from "../handout.ts";
import type { PdfFonts } from "./fonts.ts";
import { spansOf } from "./fonts.ts";
import { PAPER_SIZES, type PdfOptions, writePdf } from "./write-pdf.ts";

const require = createRequire(import.meta.url);
const font = (family: string, name: string) =>
  new Uint8Array(readFileSync(require.resolve(`@fontsource/${family}/files/${name}.woff`)));
const fonts: PdfFonts = {
  latin: font("inter", "inter-latin-400-normal"),
  latinBold: font("inter", "inter-latin-700-normal"),
  latinExtended: font("inter", "inter-latin-ext-400-normal"),
  latinExtendedBold: font("inter", "inter-latin-ext-700-normal"),
  arabic: font("vazirmatn", "vazirmatn-arabic-400-normal"),
  arabicBold: font("vazirmatn", "vazirmatn-arabic-700-normal"),
};
const write = (handout: Handout, options: Partial<PdfOptions> = {}) =>
  writePdf(handout, {
    paper: "a4",
    style: "slides",
    fonts,
    signal: new AbortController().signal,
    onPage: () => undefined,
    ...options,
  });

async function read(bytes: Uint8Array) {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, at) => {
      const page = await file.getPage(at + 1);
      const { items } = await page.getTextContent();
      return {
        text: items
          .map((each) => ("str" in each ? each.str : ""))
          .join(" ")
          .replaceAll(/\s+/gu, " "),
        size: page.getViewport({ scale: 1 }),
        links: await page.getAnnotations(),
        tree: JSON.stringify(await page.getStructTree()),
      };
    }),
  );
  return { file, pages, all: pages.map(({ text }) => text).join(" ") };
}

describe.each(["slides", "notes"] as const)("in the style of %s", (style) => {
  test.each(["a4", "letter"] as const)("on %s", async (paper) => {
    const handout = everyLayout();
    const { file, pages, all } = await read(await write(handout, { paper, style }));
    const [short, long] = PAPER_SIZES[paper];
    const { width, height } = pages[0]!.size;
    const upright = style === "notes" ? [short, long] : [long, short];
    expect([width, height].map(Math.round)).toEqual(upright.map(Math.round));
    const outline = (await file.getOutline()).map(({ title }) => title.replaceAll("\u0000", ""));
    expect(outline).toEqual([...handout.pages.map(({ title }) => title), "Evidence"]);
    for (const { text } of pages) expect(text.match(/TLP:AMBER · House/gu)).toHaveLength(2);
    for (const said of [
      "What <they> say",
      "Both say so",
      "<script>alert(1)</script>",
      "Document 000, paragraph 3: “phrase 1 of <000>”",
      "Document 002, paragraph 3: “phrase 2 of <002>”",
      "3 claims of documents in view: 000 ¶3 · 002 ¶3 · 003 ¶3",
      "It is said.",
      "and 4 more claims",
      "Boundaries: such.",
      "Reported, not established.",
      "Counted: claims.",
      "Filter: Document not 004",
      "5 claims · Document 000",
      "here & there",
      "at least 70",
    ])
      expect(all).toContain(said);
    expect(all.includes("Say this first")).toBe(style === "notes");
    const map = pages[1]!;
    expect(map.tree).toContain('"role":"H1"');
    expect(map.tree).toContain('"alt":"Map of claims"');
    expect(map.tree).toContain('"role":"Note"');
    const names = map.links.map(({ dest }) => String(dest));
    expect(names).toContain("note-2-1");
    expect(names).toContain("evidence-1");
    for (const name of names) expect(await file.getDestination(name)).not.toBeNull();
  });
});

test("letters of other scripts are there, and stand in the order in which they are read", async () => {
  const text = [
    { kind: "paragraph", level: 0, marker: "", runs: [makeRun("تحریک طالبان پاکستان, Ġazni")] },
  ] as const;
  const { all } = await read(await write(makeHandout(makePage({ layout: "text", text }))));
  // Readers find spaces and marks between letters that are set one by one.
  const letters = all.replaceAll(/[^\p{L}]/gu, "");
  for (const words of ["تحریکطالبانپاکستان", "Ġazni"]) expect(letters).toContain(words);
  expect(spansOf("وادی پنجشیر x", false)).toEqual([
    { text: "پنجشیر وادی ", font: "arabic" },
    { text: "x", font: "latin" },
  ]);
  expect(spansOf("a🗺", true)).toEqual([
    { text: "a", font: "latinBold" },
    { text: "\uFFFD", font: "latinBold" },
  ]);
});

test("a text of any length goes on over pages, and none of it is lost", async () => {
  const words = Array.from({ length: 5000 }, (_, at) => `word${at}`);
  const text = [
    { kind: "paragraph", level: 0, marker: "", runs: [makeRun(words.join(" "))] },
  ] as const;
  const { all, pages } = await read(await write(makeHandout(makePage({ layout: "text", text }))));
  expect(pages.length).toBeGreaterThan(5);
  const found = new Set(all.match(/word\d+/gu));
  expect(found.size).toBe(words.length);
}, 30_000);

test("the same handout gives the same bytes", async () => {
  const [first, second] = [await write(everyLayout()), await write(everyLayout())];
  expect(Buffer.compare(first, second)).toBe(0);
});

test("it says after each slide how far it is, and stops when it is told to", async () => {
  const stop = new AbortController();
  const steps: number[] = [];
  const written = write(everyLayout(), {
    signal: stop.signal,
    onPage: (done) => {
      steps.push(done);
      if (done === 3) stop.abort(new Error("enough"));
    },
  });
  await expect(written).rejects.toThrow("enough");
  expect(steps).toEqual([1, 2, 3]);
});

test("a file that the browser has no memory for is an error, and not one that never comes", async () => {
  const spy = vi.spyOn(Blob.prototype, "arrayBuffer").mockRejectedValue(new Error("no memory"));
  await expect(write(makeHandout(makePage({})))).rejects.toThrow("no memory");
  spy.mockRestore();
});

test("what XML cannot hold is left out of what the file says of itself", async () => {
  const handout = { ...makeHandout(makePage({})), title: "A\u0001 & <b>" };
  const file = Buffer.from(await write(handout)).toString("utf8");
  const metadata = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/u.exec(file)?.[0] ?? "";
  expect(metadata).toContain("A ＆ ‹b›<");
  expect(metadata).not.toContain("\u0001");
});
