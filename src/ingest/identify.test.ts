import { describe, expect, it } from "vitest";
import { smallRawRecord, toFiles } from "../testing/small-record.ts";
import { readRecord } from "../records/read-record.ts";
import { sha256Of } from "../domain/sha256.ts";
import { identify } from "./identify.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Texts of two documents: sentences that share nothing but their last. */
const TEXTS = {
  "001": [
    "The miller of the northern valley keeps eleven white geese.",
    "Her brother mends the wooden wheel on quiet winter mornings.",
    "Snow had covered the lower road when the carter arrived.",
    "All of them await the spring fair with some impatience.",
  ],
  "002": [
    "A ferry crosses the broad lake twice on market days.",
    "Its captain sells smoked trout from a painted barrel.",
    "Children throw flat stones towards the drowned church tower.",
    "All of them await the spring fair with some impatience.",
  ],
} as const;

/** A record with a claim for words 3 to 6 of each sentence of both texts. */
async function recordOfTexts() {
  const raw = smallRawRecord();
  const template = raw.claims.find(({ id }) => id === "001-p3-01") ?? {};
  const claims = Object.entries(TEXTS).flatMap(([document, sentences]) =>
    sentences.map((sentence, index) => {
      const words = sentence.split(" ");
      const quote = {
        prefix: `${words.slice(0, 2).join(" ")} `,
        exact: words.slice(2, 6).join(" "),
        suffix: ` ${words.slice(6).join(" ")}`,
      };
      const paragraph = index + 1;
      const id = `${document}-p${paragraph}-01`;
      return { ...template, id, document, locator: { paragraph, quote } };
    }),
  );
  const documents = await Promise.all(
    raw.documents.map(async (document) => ({
      ...document,
      sha256: await sha256Of(bytesOf(TEXTS[document["id"] === "001" ? "001" : "002"].join("\n"))),
    })),
  );
  return readRecord(toFiles({ ...raw, claims, documents }));
}

const identifyText = async (text: string) => identify(bytesOf(text), text, await recordOfTexts());

describe("which coded document a file is", () => {
  it("knows the coded file by its SHA-256", async () => {
    expect(await identifyText(TEXTS["002"].join("\n"))).toEqual({
      document: "002",
      how: "same-file",
      exact: 4,
      approximate: 0,
      missing: 0,
    });
  });

  it("knows another file of the text by its quotes, and counts how they were found", async () => {
    const [first, second, third] = TEXTS["001"];
    const text = `${first.toUpperCase()}\n\n${second.replace("wooden", "vvooden")}\n${third}`;
    expect(await identifyText(text)).toEqual({
      document: "001",
      how: "same-quotes",
      exact: 2,
      approximate: 1,
      missing: 1,
    });
  });

  it("refuses a text in which less than a third of the quotes of any document stand", async () => {
    expect(await identifyText(TEXTS["001"][0])).toMatchObject({ refused: "not-coded" });
    expect(await identifyText("Nothing of the kind.")).toMatchObject({ refused: "not-coded" });
  });

  it("refuses a text that could be either of two documents", async () => {
    const both = [...TEXTS["001"].slice(0, 3), ...TEXTS["002"].slice(0, 3)].join("\n");
    expect(await identifyText(both)).toMatchObject({ refused: "not-coded" });
    const shared = [TEXTS["001"][0], TEXTS["001"][3]].join("\n");
    expect(await identifyText(shared)).toMatchObject({ document: "001", exact: 2 });
  });

  it("finds nothing in a record without documents", async () => {
    const record = { documents: new Map(), claims: new Map() };
    expect(await identify(bytesOf("x"), "x", record)).toMatchObject({ refused: "not-coded" });
  });
});

describe("sha256Of", () => {
  it("writes the digest in hexadecimal digits", async () => {
    expect(await sha256Of(bytesOf("abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});
