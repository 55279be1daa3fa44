// Each of its letters is a glyph of its own, so that words are found and copied as they are read.
import arabic from "@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff?url";
import arabicBold from "@fontsource/vazirmatn/files/vazirmatn-arabic-700-normal.woff?url";
import latin from "@fontsource/inter/files/inter-latin-400-normal.woff?url";
import latinBold from "@fontsource/inter/files/inter-latin-700-normal.woff?url";
import latinExtended from "@fontsource/inter/files/inter-latin-ext-400-normal.woff?url";
import latinExtendedBold from "@fontsource/inter/files/inter-latin-ext-700-normal.woff?url";
import type { PdfFonts } from "../exports/handout/pdf/fonts.ts";

async function fetchBytes(path: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(new URL(path, document.baseURI), { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The fonts of PDF files. Throws an error that names the file that could not be had. */
export async function fetchPdfFonts(signal: AbortSignal): Promise<PdfFonts> {
  return {
    latin: await fetchBytes(latin, signal),
    latinBold: await fetchBytes(latinBold, signal),
    latinExtended: await fetchBytes(latinExtended, signal),
    latinExtendedBold: await fetchBytes(latinExtendedBold, signal),
    arabic: await fetchBytes(arabic, signal),
    arabicBold: await fetchBytes(arabicBold, signal),
  };
}
