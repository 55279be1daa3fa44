import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, type Page, test } from "./browser.ts";

export interface Asked {
  readonly what: "Map" | "Chart" | "Claims in view" | "Slide" | "Briefing";
  /** Value of the format. */
  readonly format: string;
}

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Export" });

/** Opens the export and chooses, but does not start. */
export async function askFor(page: Page, { what, format }: Asked) {
  const dialog = dialogOf(page);
  if (!(await dialog.isVisible()))
    await page.getByRole("button", { name: "Export", exact: true }).click();
  await dialog.getByRole("radio", { name: what, exact: true }).click();
  await dialog.getByLabel("Format").selectOption(format);
  return dialog;
}

/** Exports a file; gives its name and its bytes. */
export async function exported(page: Page, asked: Asked) {
  const dialog = await askFor(page, asked);
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 240_000 }),
    dialog.getByRole("button", { name: "Export", exact: true }).click(),
  ]);
  await expect(dialog.getByText(/ is saved /u)).toBeVisible();
  const name = download.suggestedFilename();
  // Under its own name, for what opens it goes by that.
  const path = test.info().outputPath(name);
  await download.saveAs(path);
  return { name, path, bytes: new Uint8Array(readFileSync(path)) };
}

/** The files in a zip, as text where they are asked for. */
export function unpacked(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  return {
    names: Object.keys(parts),
    bytesOf: (name: string) => parts[name] ?? new Uint8Array(),
    textOf: (name: string) => strFromU8(parts[name] ?? new Uint8Array()),
  };
}

/** The text of each page of a PDF, one space for all white space. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, at) => {
      const { items } = await (await file.getPage(at + 1)).getTextContent();
      const words = items.map((each) => ("str" in each ? each.str : "")).join(" ");
      return words.replaceAll(/\s+/gu, " ");
    }),
  );
}

/** The words of a part of a PowerPoint file. */
export const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu)]
    .map(([, text = ""]) => text.replaceAll("&amp;", "&").replaceAll("&lt;", "<"))
    .join("");

/** How many colours a picture has, of 40 by 40 points spread over it. A blank one has 1. */
export async function coloursOf(page: Page, png: Uint8Array): Promise<number> {
  return page.evaluate(async (base64) => {
    // As one string: a list of numbers takes seconds to get into the page.
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const blob = new Blob([bytes], { type: "image/png" });
    const picture = await createImageBitmap(blob, { resizeWidth: 40, resizeHeight: 40 });
    const context = new OffscreenCanvas(40, 40).getContext("2d", {
      willReadFrequently: true,
    });
    if (context === null) throw new Error("no canvas");
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, 40, 40);
    return new Set(Array.from({ length: 1600 }, (_, at) => data.slice(at * 4, at * 4 + 3).join()))
      .size;
  }, Buffer.from(png).toString("base64"));
}
