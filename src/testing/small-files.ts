import { strToU8, zipSync } from "fflate";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

/** A Word file of paragraphs, given as XML text. For tests. */
export function wordDocument(...paragraphs: readonly string[]): Uint8Array<ArrayBuffer> {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ),
    "word/media/picture.png": new Uint8Array(1000),
  });
}

/** A PDF of objects 1, 2, …, object 1 being its root. */
function pdf(objects: readonly string[]): string {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
}

const CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
const FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
const kids = (count: number, step: number) =>
  Array.from({ length: count }, (_, index) => `${4 + step * index} 0 R`).join(" ");

/** A PDF of pages of lines. For tests. */
export function pdfOf(...pages: readonly (readonly string[])[]): string {
  const contents = pages.flatMap((lines, index) => {
    const stream = `BT /F 12 Tf 72 720 Td ${lines.map((line) => `(${line}) Tj 0 -14 Td`).join(" ")} ET`;
    return [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * index} 0 R>>`,
      `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    ];
  });
  const tree = `<</Type/Pages/Count ${pages.length}/Kids[${kids(pages.length, 2)}]>>`;
  return pdf([CATALOGUE, tree, FONT, ...contents]);
}

/** A PDF of pages with nothing on them. For tests. */
export function emptyPdf(count: number): string {
  const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>";
  const tree = `<</Type/Pages/Count ${count}/Kids[${kids(count, 1)}]>>`;
  return pdf([CATALOGUE, tree, FONT, ...Array.from({ length: count }, () => page)]);
}
