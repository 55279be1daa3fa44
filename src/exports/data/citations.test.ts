import { describe, expect, test } from "vitest";
import { exportedRecord, HOSTILE, hostileExport } from "../../testing/exported-claims.ts";
import { smallRecord } from "../../testing/small-record.ts";
import { citationsText } from "./citations.ts";
import { toCsl } from "./csl.ts";
import type { ExportedData } from "./exported-data.ts";
import { bibtex } from "./write-bibtex.ts";
import { ris } from "./write-ris.ts";

const about = {
  title: "Camps @home",
  filter: "Place Badakhshan",
  unit: "Counted: claims.",
  date: "2026-01-31",
  marking: "TLP:AMBER",
  statement: "De facto lines.",
  attribution: "Attest",
  link: "",
};
const small: ExportedData = { ...exportedRecord(smallRecord()), about };
const hostile: ExportedData = { ...hostileExport(), about };
const hash = "001".repeat(22).slice(0, 64);

/** The same documents with what a publisher may state. */
const published = (when: string | null, title = "Camps"): ExportedData => ({
  ...small,
  documents: small.documents
    .slice(0, 1)
    .map((document) => ({ ...document, title, publisher: "The Asia Cable", published: when })),
});

describe("plain text", () => {
  test("a document without publisher and date says so, and its quotes stand below", () => {
    const text = citationsText(small);
    expect(text).toContain(
      `Document 001. “Document 001”. Publisher not stated, n.d. SHA-256: ${hash}\n  [001-p1-01] Document 001, paragraph 1: “three words here”\n`,
    );
    expect(text).toContain("Marking: TLP:AMBER\nFilter: Place Badakhshan\n");
    expect(text).toContain("8 claims from 2 documents");
  });

  test("what is stated stands in the place of what is not", () => {
    expect(citationsText(published("2024-05"))).toContain(
      "“Camps”. The Asia Cable, 2024-05. SHA-256",
    );
  });

  test("a quote of several lines stays on one", () => {
    expect(citationsText(hostile)).toContain("“one line two lines three lines”");
  });
});

test("CSL takes a plain date apart and keeps any other as it is", () => {
  const issued = (when: string | null) => published(when).documents.map(toCsl)[0]?.issued;
  expect(issued("2024-05-09")).toEqual({ "date-parts": [[2024, 5, 9]] });
  expect(issued("2024~/2025")).toEqual({ literal: "2024~/2025" });
  expect(issued(null)).toBeUndefined();
});

describe("BibTeX", () => {
  test("an entry for each document", () => {
    expect(bibtex(published("2024-05"))).toContain(
      [
        "@misc{attest-001,",
        "  title = {{Camps}},",
        "  year = {2024},",
        "  month = {5},",
        "  howpublished = {The Asia Cable},",
        "  language = {en},",
        `  note = {Document 001. SHA-256: ${hash}},`,
        "}",
      ].join("\n"),
    );
    expect(bibtex(small)).toContain("  year = {n.d.},\n");
    expect(bibtex(small)).toContain("Publisher not stated. Date not stated. SHA-256");
  });

  test("every special character is escaped and letters of all scripts stay", () => {
    const title = String.raw`\ { } ~ ^ # $ % & _ پنجشیر “é”`;
    expect(bibtex(published(null, title))).toContain(
      String.raw`{{\textbackslash{} \textbraceleft{} \textbraceright{} \textasciitilde{} \textasciicircum{} \# \$ \% \& \_ پنجشیر “é”}}`,
    );
  });

  test("no title opens an entry or leaves a brace open", () => {
    const text = bibtex(hostile);
    expect(text.match(/^@/gmu)).toHaveLength(2);
    expect(text.split("{").length).toBe(text.split("}").length);
    // Outside of entries an "@" would begin one.
    expect(text.split("\n\n")[0]).not.toContain("@");
    expect(text.split("\n\n")[0]).toContain("% Marking: TLP:AMBER");
  });
});

describe("RIS", () => {
  test("tags, a date as far as it is stated, and the end of the record", () => {
    const lines = ris(published("2024-05")).split("\r\n");
    expect(lines.slice(0, 7)).toEqual([
      "TY  - GEN",
      "ID  - attest-001",
      "TI  - Camps",
      "PB  - The Asia Cable",
      "PY  - 2024",
      "DA  - 2024/05//",
      "LA  - en",
    ]);
    expect(lines.slice(-3)).toEqual(["ER  - ", "", ""]);
    expect(ris(small)).not.toMatch(/^(?:PY|DA|PB) /mu);
    expect(ris(published("2024~/2025"))).toContain("2024~/2025");
  });

  test("every line is a field, whatever a title holds, and every record says what it is of", () => {
    const text = ris(hostile);
    for (const line of text.split("\r\n").filter((each) => each !== ""))
      expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
    expect(text.match(/^TY {2}- /gmu)).toHaveLength(2);
    expect(text.match(/^ER {2}- $/gmu)).toHaveLength(2);
    expect(text.match(/Marking: TLP:AMBER/gu)).toHaveLength(2);
    expect(text).toContain(HOSTILE[7]);
  });
});
