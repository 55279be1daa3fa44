import { strFromU8, strToU8, unzipSync, type ZippableFile, zipSync } from "fflate";

const SLIDE_PART = /^ppt\/(?:slides|slideLayouts|notesSlides)\/[^/]+\.xml$/u;
/** Properties of a paragraph that stand after a run; the schema has them only at the start. */
const LATE_PROPERTIES = /<\/a:r><a:pPr(?:[^>]*\/>|.*?<\/a:pPr>)/gsu;
/** Zip files know no time before 1980; a fixed one keeps equal files equal. */
const MADE = "1980-01-01T00:00:00";

/**
 * The library writes the properties of a paragraph once for each of its runs. Readers that hold to
 * the schema offer to repair such a file, so all but the first are taken out.
 */
export function mendParagraphs(pptx: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(pptx)).map(([name, bytes]): [string, ZippableFile] => [
    name,
    SLIDE_PART.test(name)
      ? strToU8(strFromU8(bytes).replaceAll(LATE_PROPERTIES, "</a:r>"))
      : // Pictures are as small as they get.
        [bytes, { level: name.endsWith(".png") ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: MADE, level: 6 });
}
