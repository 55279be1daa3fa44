import { describe, expect, it } from "vitest";
import { UNDATED, UNKNOWN } from "../../domain/event-columns.ts";
import { ACLED_ROW, manyRows, type Row, writeRows } from "../../testing/event-files.ts";
import { openEventFile } from "./open-event-file.ts";
import { codedAt, dayNumber as day, listAt, read, textAt } from "./test-driver.ts";

const acled = (...changes: Row[]) => writeRows(manyRows(ACLED_ROW, "event_id_cnty", changes));

describe("a file of ACLED's present layout", () => {
  it("is recognised, with the reason said", async () => {
    const { tables } = await openEventFile(new Blob([acled({}, {})]), "export.csv");
    expect(tables).toMatchObject([
      {
        name: "export.csv",
        format: "delimited",
        headerLine: 1,
        text: { encoding: "utf-8", delimiter: ",", lineEnds: "LF" },
        recognised: { kind: "layout", columns: 31, mapping: { layout: "acled" } },
      },
    ]);
    expect(tables[0]?.header).toEqual(Object.keys(ACLED_ROW));
    expect(tables[0]?.sample).toHaveLength(2);
  });

  it("becomes columns", async () => {
    const { columns, layout, notes } = await read(acled({}));
    expect(layout).toBe("acled");
    expect(notes).toEqual([]);
    expect(columns.rows).toBe(1);
    expect([...columns.line]).toEqual([2]);
    expect(textAt(columns.id, 0)).toBe("AFG10");
    expect(columns.start[0]).toBe(day("2023-02-16"));
    expect(columns.end[0]).toBe(day("2023-02-16"));
    expect(columns.datePrecision[0]).toBe(1);
    expect([columns.longitude[0], columns.latitude[0]]).toEqual([71.3764, 34.9878]);
    expect(columns.geoPrecision[0]).toBe(1);
    expect(codedAt(columns.eventType, 0)).toBe("Battles");
    expect(codedAt(columns.subType, 0)).toBe("Armed clash");
    expect(listAt(columns.sides.actor1, 0)).toEqual(["Military Forces of A"]);
    expect(listAt(columns.sides.assoc1, 0)).toEqual(["Police of A", "Border Guard of A"]);
    expect(listAt(columns.sides.assoc2, 0)).toEqual([]);
    expect(listAt(columns.source, 0)).toEqual(["Agency One", "Paper Two"]);
    expect(codedAt(columns.admin1, 0)).toBe("Kunar");
    expect(columns.deathsBest[0]).toBe(3);
    expect([columns.deathsLow[0], columns.deathsHigh[0]]).toEqual([UNKNOWN, UNKNOWN]);
    expect(textAt(columns.phrase, 0)).toBe(
      'On 16 February 2023, forces of A and B exchanged fire, "for',
    );
  });

  it("widens dates that stand for a week or a month", async () => {
    const { columns } = await read(acled({ time_precision: "2" }, { time_precision: "3" }));
    expect([columns.start[0], columns.end[0]]).toEqual([day("2023-02-13"), day("2023-02-19")]);
    expect([columns.start[1], columns.end[1]]).toEqual([day("2023-02-01"), day("2023-02-28")]);
    expect([...columns.datePrecision]).toEqual([3, 4]);
  });

  it("takes a date whose precision is not stated at its word", async () => {
    const { columns } = await read(acled({ time_precision: "" }));
    expect(columns.datePrecision[0]).toBe(1);
  });

  it("does not take 0 deaths for none", async () => {
    const { columns, decisions } = await read(acled({ fatalities: "0" }, { fatalities: "" }));
    expect([...columns.deathsBest]).toEqual([UNKNOWN, UNKNOWN]);
    expect(decisions).toContainEqual({ code: "zero-deaths", rows: 1 });
  });

  it("reads dates with names of months, in any order of columns and case", async () => {
    const row = { ...ACLED_ROW, event_date: "16 May 2025" };
    const turned = Object.fromEntries(
      Object.entries(row)
        .reverse()
        .map(([name, cell]) => [name.toUpperCase(), cell]),
    );
    const { columns } = await read(writeRows([turned]));
    expect(columns.start[0]).toBe(day("2025-05-16"));
  });

  it("keeps rows without a date or a point, and says so", async () => {
    const { columns, notes } = await read(
      acled({ event_date: "" }, { latitude: "", longitude: "" }),
    );
    expect([columns.start[0], columns.end[0]]).toEqual([UNDATED, UNDATED]);
    expect(columns.latitude[1]).toBeNaN();
    expect(notes).toMatchObject([{ fate: "repaired", reason: "no-date", rows: 1, lines: [2] }]);
  });

  it("sets the second row of an id aside", async () => {
    const { columns, notes } = await read(
      acled({ event_id_cnty: "X1" }, { event_id_cnty: "X1" }, { event_id_cnty: "X2" }),
    );
    expect(columns.rows).toBe(2);
    expect([...columns.line]).toEqual([2, 4]);
    expect(notes).toMatchObject([{ fate: "set-aside", reason: "duplicate-id", lines: [3] }]);
    expect(notes[0]?.examples[0]).toMatch(/^X1,2023-02-16,/u);
  });

  it("knows nobody and no place that only a row which is set aside names", async () => {
    const { columns } = await read(
      acled(
        { event_id_cnty: "X1", actor1: "Group A" },
        { event_id_cnty: "X1", actor1: "Group B", admin1: "Elsewhere", assoc_actor_1: "Group C" },
        { event_id_cnty: "X2", actor1: "Group D" },
      ),
    );
    expect(columns.sides.actor1.texts).toEqual(["Group A", "Group D"]);
    expect(columns.sides.assoc1.texts).not.toContain("Group C");
    expect(columns.admin1.texts).not.toContain("Elsewhere");
    expect([0, 1].map((row) => listAt(columns.sides.actor1, row))).toEqual([
      ["Group A"],
      ["Group D"],
    ]);
  });
});
