import { describe, expect, it } from "vitest";
import type { Clause, ValueClause } from "../domain/clause.ts";
import type { ValueDimension } from "../domain/dimension.ts";
import { parseDay } from "../domain/edtf.ts";
import { clauseInWords, clausesInWords } from "./clause-in-words.ts";

const NAMES: Readonly<Record<string, string>> = {
  "actor:ttp": "Tehrik-e Taliban Pakistan",
  // What no record knows is called by its id.
  "actor:actor-shahin-boys-1jz9sbe": "actor-shahin-boys-1jz9sbe",
  "document:004": "Taliban Seek Regional Legitimacy",
  "province:AF-BDS": "Badakhshan",
};
const SETS = [
  { id: "data-97fac8ba", name: "strikes.csv", isOn: true },
  { id: "data-00000000", name: "raids.csv", isOn: false },
];
const names = {
  value: (dimension: ValueDimension, value: string) => NAMES[`${dimension}:${value}`] ?? null,
  dataSet: (id: string) => SETS.find((set) => set.id === id) ?? null,
  units: null,
};

const values = (
  dimension: ValueDimension,
  include: readonly string[],
  exclude: readonly string[] = [],
): ValueClause => ({ source: dimension, dimension, value: { include, exclude } });

const date = (from: string | null, to: string | null, undated: boolean): Clause => ({
  source: "date",
  dimension: "date",
  value: {
    from: from === null ? null : parseDay(from),
    to: to === null ? null : parseDay(to),
    undated,
  },
});

describe("a clause in words", () => {
  it.each<[Clause, string]>([
    [values("document", [], ["004"]), "Document not 004"],
    [
      values("actor", ["actor-shahin-boys-1jz9sbe"]),
      "Group or state a group that no data set shown here names",
    ],
    [values("document", ["000", "data-97fac8ba"]), "Document 000, strikes.csv"],
    [
      values("document", ["data-00000000"], ["data-11111111"]),
      "Document raids.csv (off); not a data set that is not here",
    ],
    [values("kind", ["event-report", "assessment"]), "Kind of claim event report, assessment"],
    [values("reliability", ["F"]), "Reliability of the source F · Cannot be judged"],
    [values("credibility", ["2"]), "Credibility 2 · Probably true"],
    [values("actor", ["ttp"]), "Group or state Tehrik-e Taliban Pakistan"],
    [values("province", ["AF-BDS"], ["none"]), "Province Badakhshan; not none located"],
    [values("claimant", ["own-voice"]), "Claimant the document's own voice"],
    [values("document", ["000", "002", "003", "004", "005"]), "Document 000, 002, 003, 2 more"],
    [{ source: "text", dimension: "text", value: " mines " }, "Text “mines”"],
    [date("2021-01-01", "2024-12-31", true), "Date 2021 to 2024, with undated"],
    [date("2021-01-01", "2021-12-31", false), "Date 2021, without undated"],
    [date("2021-03-05", "2024-12-31", false), "Date 2021-03-05 to 2024-12-31, without undated"],
    [date("2021-01-01", null, true), "Date from 2021, with undated"],
    [date(null, "2024-06-30", true), "Date until 2024-06-30, with undated"],
    [date(null, null, false), "Date any stated date, without undated"],
  ])("%j", (clause, words) => {
    // Which apostrophe the catalogue has is not the matter here.
    expect(clauseInWords(clause, names).replaceAll("’", "'")).toBe(words.replaceAll("’", "'"));
  });

  it("goes by the name of the analyst's own units where they stand for the provinces", () => {
    const clause = values("province", ["AF-BDS"]);
    const own = { ...names, units: "Sectors" };
    expect(clauseInWords(clause, own)).toBe("Sectors Badakhshan");
    expect(clauseInWords(values("actor", ["ttp"]), own)).toMatch(/^Group or state/u);
  });

  it("joins several, and says what none means", () => {
    expect(clausesInWords([values("document", ["000"]), values("actor", ["ttp"])], names)).toBe(
      "Document 000 · Group or state Tehrik-e Taliban Pakistan",
    );
    expect(clausesInWords([], names)).toBe("All claims that pass the filter");
  });
});
