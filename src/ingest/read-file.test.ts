// @vitest-environment happy-dom
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { DOCUMENT_EXTENSIONS } from "../domain/document-extensions.ts";
import { MOST_BYTES, readDocumentFile } from "./read-file.ts";
import { REFUSALS } from "./refusal.ts";
import { emptyPdf, pdfOf, wordDocument } from "../testing/small-files.ts";

const read = (name: string, ...parts: BlobPart[]) => readDocumentFile(new File(parts, name));
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const page = (body: string) =>
  `<!doctype html><html><head><title>Mill</title></head><body>${body}</body></html>`;

beforeAll(async () => {
  // Without a browser there are no workers: the reader of PDF finds its worker's half here.
  const path = "pdfjs-dist/legacy/build/pdf.worker.mjs";
  const worker: unknown = await import(/* @vite-ignore */ path);
  Object.assign(globalThis, { pdfjsWorker: worker });
});

describe("reading texts", () => {
  it("reads UTF-8, UTF-16 with its mark, and windows-1252", async () => {
    expect(await read("a.txt", "The “mill”")).toEqual({ text: "The “mill”" });
    expect(await read("a.md", bytes(0xff, 0xfe, 0x4d, 0, 0x69, 0))).toEqual({ text: "Mi" });
    expect(await read("a.md", bytes(0xfe, 0xff, 0, 0x4d, 0, 0x69))).toEqual({ text: "Mi" });
    // Without the bytes 80 to 9F, which some versions of Node read as Latin-1 against the standard.
    expect(await read("a.TXT", bytes(0x4d, 0xe9, 0xbf))).toEqual({ text: "Mé¿" });
  });

  it.each([
    ["a byte that windows-1252 leaves open", bytes(0x4d, 0xe9, 0x81)],
    ["a control character", bytes(0x4d, 0xe9, 0x03)],
    ["zeros", bytes(0x4d, 0, 0x69, 0)],
    ["half a character of UTF-16", bytes(0xff, 0xfe, 0x4d)],
  ])("refuses %s", async (_, content) =>
    expect(await read("a.txt", content)).toMatchObject({ refused: "broken-encoding" }),
  );

  it("refuses what is empty", async () => {
    expect(await read("a.txt")).toMatchObject({ refused: "empty" });
    expect(await read("a.txt", " \n\t ")).toMatchObject({ refused: "empty" });
  });

  it("refuses a large file before it reads it", async () => {
    const large = new File(["x"], "a.txt");
    Object.defineProperty(large, "size", { value: MOST_BYTES + 1 });
    Object.defineProperty(large, "arrayBuffer", { value: () => expect.fail("was read") });
    expect(await readDocumentFile(large)).toEqual({
      refused: "too-large",
      detail: String(MOST_BYTES + 1),
    });
  });
});

describe("reading pages", () => {
  it("gives a line for each block and drops what is not text", async () => {
    const body =
      "<h1>The  mill</h1><p>It <b>tur</b>ned\n slowly.<br>Twice.</p><script>alert(1)</script>" +
      "<style>p{}</style><noscript>no</noscript><template><p>t</p></template><svg><text>s</text></svg>" +
      "<table><tr><td>one</td><td>two</td></tr></table>loose &amp; free";
    expect(await read("a.html", page(body))).toEqual({
      text: "The mill\nIt turned slowly.\nTwice.\none two\nloose & free",
    });
  });

  it("leaves words that look like a style attribute alone", async () => {
    const body = '<p style="color:red">the style= of the <b style=x>mill</b></p>';
    expect(await read("a.html", page(body))).toEqual({ text: "the style= of the mill" });
  });

  it("believes the encoding that a page declares where it is not UTF-8", async () => {
    const head = strToU8('<meta charset="windows-1251"><p>');
    expect(await read("a.htm", head, bytes(0xcc, 0xe8))).toEqual({ text: "Ми" });
  });

  it("reads markup nested deeper than calls can be", async () => {
    const deep = `${"<div>".repeat(20_000)}mill`;
    expect(await read("a.html", page(deep))).toEqual({ text: "mill" });
  });

  it("refuses a page without text", async () => {
    expect(await read("a.html", page("<img src=x>"))).toMatchObject({ refused: "no-text" });
  });
});

describe("what name and content say", () => {
  it.each([
    ["a.exe", "text"],
    ["noextension", "text"],
    ["constructor.toString", "text"],
    ["a.txt", "%PDF-1.7"],
    ["a.html", "PK\u0003\u0004"],
    ["a.pdf", "plain text"],
    ["a.docx", "plain text"],
  ])("refuses %s that holds %j", async (name, content) =>
    expect(await read(name, content)).toMatchObject({ refused: "wrong-type" }),
  );

  it("takes a text that speaks of PDF", async () =>
    expect(await read("a.txt", "Its mark is %PDF-1.7")).toHaveProperty("text"));

  it("answers with a text or a known refusal to any bytes under any accepted name", async () => {
    const name = fc.constantFrom(...DOCUMENT_EXTENSIONS.map((extension) => `a.${extension}`));
    const opening = fc.constantFrom("", "%PDF-1.4\n", "PK\u0003\u0004", "<p>");
    await fc.assert(
      fc.asyncProperty(
        name,
        opening,
        fc.uint8Array({ maxLength: 300 }),
        async (file, start, rest) => {
          const result = await read(file, strToU8(start), Uint8Array.from(rest));
          if ("refused" in result) expect(REFUSALS).toContain(result.refused);
          else expect(result.text.trim()).not.toBe("");
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("reading Word files", () => {
  it("gives a line for each paragraph", async () => {
    const file = wordDocument("The mill turned.", "The miller’s cart &amp; horse.");
    expect(await read("a.docx", file)).toEqual({
      text: "The mill turned.\nThe miller’s cart & horse.",
    });
  });

  it("refuses one that unpacks to more than it may, whatever sizes it states", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(MOST_BYTES);
    expect(await read("a.docx", bomb)).toMatchObject({ refused: "zip-bomb" });
  });

  it("refuses other packages, empty, damaged and encrypted ones", async () => {
    const sheet = zipSync({ "xl/workbook.xml": strToU8("<a/>") });
    expect(await read("a.docx", sheet)).toMatchObject({ refused: "wrong-type" });
    expect(await read("a.docx", wordDocument())).toMatchObject({ refused: "no-text" });
    const whole = wordDocument("The mill turned.");
    expect(await read("a.docx", whole.slice(0, 300))).toHaveProperty("refused");
    const flagged = Uint8Array.from(whole);
    flagged[6] = 1;
    expect(await read("a.docx", flagged)).toMatchObject({ refused: "encrypted" });
  });

  it("knows Word's container for documents with a password", async () => {
    const name = [..."EncryptedPackage"].map((letter) => `${letter}\0`).join("");
    const mark = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(await read("a.docx", mark, name)).toMatchObject({ refused: "encrypted" });
    expect(await read("a.docx", mark, "other")).toMatchObject({ refused: "wrong-type" });
  });
});

describe("reading PDF", () => {
  it("gives a line for each line, page after page", async () =>
    expect(await read("a.pdf", pdfOf(["The mill", "turned."], ["Twice."]))).toEqual({
      text: "The mill\nturned.\nTwice.",
    }));

  it("refuses one without text, with too many pages, with a password, and a damaged one", async () => {
    expect(await read("a.pdf", emptyPdf(1))).toMatchObject({ refused: "no-text" });
    expect(await read("a.pdf", emptyPdf(2001))).toEqual({
      refused: "too-many-pages",
      detail: "2001",
    });
    expect(await read("a.pdf", pdfOf(["x"]).replace("/Root", encryption))).toMatchObject({
      refused: "encrypted",
    });
    expect(await read("a.pdf", "%PDF-1.4\nnothing")).toMatchObject({ refused: "unreadable" });
  });
});

/** A standard security handler whose password is not the empty one. */
const encryption = `/ID[<${"00".repeat(16)}><${"00".repeat(16)}>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"11".repeat(32)}>/U<${"22".repeat(32)}>>>/Root`;
