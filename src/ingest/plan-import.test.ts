import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { shapeOf } from "../domain/import-choices.ts";
import { ACLED_ROW, UCDP_ROW, writeRows } from "../testing/event-files.ts";
import { openEventFile } from "./events/open-event-file.ts";
import { tableFacts } from "./events/table-facts.ts";
import { planImport } from "./plan-import.ts";

const OWN = "ref,day,where\n1,2023-02-16,Kunar\n2,2023-02-17,Herat\n";
const COUNTS = "week,country,events\n2024-01-06,A,4\n2024-01-13,A,2\n";
const GLOSSARY = "word,meaning\nclash,two sides\nraid,one side\n";

async function opened(files: Readonly<Record<string, string>>) {
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
  const { tables, faults } = await openEventFile(
    new Blob([packed as Uint8Array<ArrayBuffer>]),
    "all.zip",
  );
  return { tables: tables.map((table) => tableFacts(table)), faults };
}
const planned = async (
  files: Readonly<Record<string, string>>,
  profiles: Parameters<typeof planImport>[1] = {},
) => planImport(await opened(files), profiles);
const profile = {
  layout: "mapped" as const,
  convention: "other" as const,
  columns: { id: 0, date: 1, admin1: 2 },
  fileName: "earlier.csv",
};
const profiles = { [shapeOf(["Ref", " DAY", "where"])]: profile };

describe("a file with one table", () => {
  it("is read without a question where its layout is known", async () => {
    expect(await planned({ "a.csv": writeRows([ACLED_ROW]) })).toMatchObject({
      mustAsk: false,
      offered: [{ how: "layout", isChosen: true }],
      notRead: [],
    });
  });

  it("asks where it can only be guessed, with the guesses", async () => {
    const { mustAsk, offered } = await planned({ "a.csv": OWN });
    expect(mustAsk).toBe(true);
    expect(offered).toMatchObject([
      { how: "guess", isChosen: true, mapping: { columns: { date: 1 } } },
    ]);
  });

  it("asks with GTD's codes for a table with its columns", async () => {
    const text = "eventid,iyear,imonth,iday,provstate,specificity,gname\n1,2015,1,2,Kunar,3,A\n";
    const { offered } = await planned({ "a.csv": text });
    expect(offered).toMatchObject([{ how: "guess", mapping: { convention: "gtd" } }]);
  });

  it("is read as a file with the same columns was mapped before, whatever their case", async () => {
    const { mustAsk, offered } = await planned({ "a.csv": OWN }, profiles);
    expect(mustAsk).toBe(false);
    expect(offered).toMatchObject([
      { how: "profile", profileOf: "earlier.csv", mapping: { columns: profile.columns } },
    ]);
  });

  it("that is no table of events, or has no rows, is not offered", async () => {
    expect(await planned({ "a.csv": COUNTS })).toMatchObject({
      offered: [],
      mustAsk: false,
      notRead: [{ code: "aggregate", aggregate: { code: "counted", column: "events" } }],
    });
    expect(await planned({ "a.csv": "ref,day,where\n" })).toMatchObject({
      offered: [],
      notRead: [{ code: "fault", where: "all.zip › a.csv", fault: { code: "no-rows" } }],
    });
  });
});

describe("a file with several tables", () => {
  it("offers all that may be events, and chooses those that it knows", async () => {
    const { offered, notRead, mustAsk } = await planned({
      "acled.csv": writeRows([ACLED_ROW]),
      "ucdp.csv": writeRows([UCDP_ROW]),
      "own.csv": OWN,
      "counts.csv": COUNTS,
      "readme.html": "<p>Words</p>",
    });
    expect(mustAsk).toBe(true);
    expect(offered.map(({ how, isChosen }) => [how, isChosen])).toEqual([
      ["layout", true],
      ["layout", true],
      ["guess", false],
    ]);
    expect(notRead.map(({ code }) => code)).toEqual(["fault", "aggregate"]);
  });

  it("chooses what may be events by its columns where it knows none", async () => {
    const { offered } = await planned({
      "own.csv": "id,date,province\n1,2023-02-16,Kunar\n2,2023-02-17,Herat\n",
      "glossary.csv": GLOSSARY,
    });
    expect(offered.map(({ isChosen }) => isChosen)).toEqual([true, false]);
  });

  it("does not ask for what is left when one of them is known and the others are none", async () => {
    const plan = await planned({ "acled.csv": writeRows([ACLED_ROW]), "counts.csv": COUNTS });
    expect(plan).toMatchObject({ mustAsk: false, offered: [{ at: 0 }], notRead: [{}] });
  });
});
