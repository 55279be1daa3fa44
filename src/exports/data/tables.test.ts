import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportedRecord, HOSTILE, hostileExport } from "../../testing/exported-claims.ts";
import { parseCsv } from "../../testing/parse-csv.ts";
import { smallRecord } from "../../testing/small-record.ts";
import type { ExportedAbout } from "./exported-data.ts";
import { joinedList } from "./joined-list.ts";
import { rowsAsCsv, tableAsCsv } from "./table.ts";
import { claimTable, documentTable } from "./tables.ts";

const about: ExportedAbout = {
  title: "Camps",
  filter: "Place Badakhshan",
  unit: "Counted: claims.",
  date: "2026-01-31",
  marking: "TLP:AMBER",
  statement: "De facto lines.",
  attribution: "Attest",
  link: "",
};
const records = (text: string) => {
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((row) =>
    Object.fromEntries(head.map((name, column) => [name, row[column]] as const)),
  );
};
const claims = (data = exportedRecord(smallRecord())) =>
  records(tableAsCsv(claimTable({ ...data, about })));

describe("claims as a table", () => {
  test("one row for each claim, in the order of the record, with its source", () => {
    const rows = claims();
    expect(rows.map(({ claim_id }) => claim_id)).toEqual([...smallRecord().claims.keys()]);
    expect(rows[0]).toMatchObject({
      document_title: "Document 001",
      publisher: "not stated",
      published: "not stated",
      paragraph: "1",
      quote: "three words here",
      event_title: "A clash",
      event_type: "Battles",
      actor_names: "The reds",
      actor_roles: "perpetrator",
      credibility: "6",
      proposition_questions: "Is it calm?",
      stances: "supports",
    });
    expect(rows[1]).toMatchObject({ relation_names: "The reds fights The blues" });
  });

  test("every row says what the export is", () => {
    for (const row of claims())
      expect(row).toMatchObject({
        export_title: "Camps",
        export_filter: "Place Badakhshan",
        export_unit: "Counted: claims.",
        exported: "2026-01-31",
        marking: "TLP:AMBER",
        boundary_statement: "De facto lines.",
        attribution: "Attest",
      });
  });

  test("a point says what it means, and a region has none", () => {
    const [unit, town, region] = claims();
    expect(unit).toMatchObject({
      place_longitudes: "71.5",
      geometry_basis: "label-of-province",
      place_precisions: "4",
      place_admin1: "AF-BDS",
    });
    expect(town).toMatchObject({ place_latitudes: "37.1", geometry_basis: "place" });
    expect(region).toMatchObject({
      place_longitudes: "none",
      geometry_basis: "none-region",
      place_admin1: "none",
    });
  });

  test("what is not stated is never filled in", () => {
    const rows = claims();
    expect(rows[5]).toMatchObject({ when_edtf: "", when_stated: "last month" });
    expect(rows.map(({ date_precision }) => date_precision)).toContain("stated");
    expect(rows[6]).toMatchObject({
      figure_quantities: "camps",
      figure_lows: "70",
      figure_bests: "none",
      figure_highs: "80",
      figure_stated: "70 to 80",
      when_edtf: "2022",
      date_precision: "5",
    });
    expect(rows[2]).toMatchObject({
      claimant_names: "United Nations",
      claimant_upstream_ids: "none",
    });
  });

  test("hostile text comes back as it was, behind an apostrophe where it would be a formula", () => {
    const summaries = claims(hostileExport())
      .slice(-HOSTILE.length)
      .map(({ summary = "" }) => summary.replace(/^'(?=[=+\-@])/u, ""));
    expect(summaries).toEqual(HOSTILE);
  });
});

test("documents are counted by their claims", () => {
  const rows = records(tableAsCsv(documentTable({ ...exportedRecord(smallRecord()), about })));
  expect(rows.map(({ document_id, claims: n }) => [document_id, n])).toEqual([
    ["001", "4"],
    ["002", "4"],
  ]);
});

test("a list in a cell can be taken apart again, whatever is in it", () => {
  const value = fc.string({ unit: fc.constantFrom("a", " ", ";", "\\", "ش"), minLength: 1 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const taken = [...`${joinedList(values)}; `.matchAll(/((?:[^\\;]|\\[\\;])*); /gu)].map(
        ([, found = ""]) => found.replaceAll(/\\([\\;])/gu, "$1"),
      );
      expect(taken).toEqual(values);
    }),
  );
});

test("rows of numbers say of the export what rows of claims say", () => {
  const [row] = records(
    rowsAsCsv(
      [
        ["Kind", "Claims"],
        ["figure", 4],
      ],
      about,
    ),
  );
  expect(row).toMatchObject({ Kind: "figure", Claims: "4", export_title: "Camps" });
  expect(row).toMatchObject({ marking: "TLP:AMBER", boundary_statement: "De facto lines." });
});

test("a row of numbers that is shorter than the others keeps what it says of the export in its columns", () => {
  const csv = rowsAsCsv(
    [
      ["Year", "Claims", "Longer"],
      [2023, 4, 1],
      ["Undated", 2],
    ],
    about,
  );
  expect(records(csv)[1]).toMatchObject({
    Year: "Undated",
    Claims: "2",
    Longer: "",
    export_title: "Camps",
    marking: "TLP:AMBER",
  });
});
