import { describe, expect, it } from "vitest";
import { UNDATED, UNKNOWN } from "../../domain/event-columns.ts";
import { ACLED_ROW, manyRows, type Row, writeRows } from "../../testing/event-files.ts";
import { codedAt, dayNumber, openOne, read, textAt } from "./test-driver.ts";

const acled = (...changes: Row[]) => writeRows(manyRows(ACLED_ROW, "event_id_cnty", changes));
const utf16 = (text: string, isLittle: boolean, mark: boolean) => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (letter) => letter.charCodeAt(0))];
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, at) => view.setUint16(at * 2, unit, isLittle));
  return view.buffer;
};
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const accented = acled({ admin1: "Zābol" }, { admin1: "Kunar" });
const western = acled({ admin1: "Départ" }, { admin1: "Kunar" });

describe("encodings", () => {
  it.each([
    ["utf-8", "with a mark", `\ufeff${accented}`],
    ["utf-16le", "with a mark", utf16(accented, true, true)],
    ["utf-16be", "with a mark", utf16(accented, false, true)],
    ["utf-16le", "without a mark", utf16(accented, true, false)],
    ["utf-16be", "without a mark", utf16(accented, false, false)],
  ])("%s %s", async (encoding, _, content) => {
    expect((await openOne(content)).text?.encoding).toBe(encoding);
    const { columns } = await read(content);
    expect(columns.admin1.texts).toEqual(["Zābol", "Kunar"]);
    expect(textAt(columns.id, 0)).toBe("AFG10");
  });

  it.each([
    ["utf-16le", true],
    ["utf-16be", false],
  ])("%s without a mark in a file of Persian", async (encoding, isLittle) => {
    const text = "تاریخ,ولایت,کشته\n1401/11/27,کابل,3\n1401/11/28,کندهار,1\n";
    const content = utf16(text, isLittle, false);
    expect((await openOne(content)).text?.encoding).toBe(encoding);
    expect((await read(content)).columns.admin1.texts).toEqual(["کابل", "کندهار"]);
  });

  it("windows-1252", async () => {
    expect((await openOne(latin(western))).text?.encoding).toBe("windows-1252");
    expect((await read(latin(western))).columns.admin1.texts).toEqual(["Départ", "Kunar"]);
  });

  it.each([
    ["windows-1256", "\n", [0xd2, 0xc7, 0xc8, 0xe1], "زابل"],
    ["windows-1251", "\n", [0xd5, 0xee, 0xf0, 0xee, 0xe3], "Хорог"],
    ["macintosh", "\r", [0x5a, 0x8e, 0x62], "Zéb"],
  ])("%s", async (encoding, lineEnd, letters, admin1) => {
    const named = String.fromCharCode(...letters);
    const rows = manyRows(ACLED_ROW, "event_id_cnty", [{ admin1: named }, { admin1: "Kunar" }]);
    const content = latin(writeRows(rows, { lineEnd }));
    expect((await openOne(content)).text?.encoding).toBe(encoding);
    expect((await read(content)).columns.admin1.texts).toEqual([admin1, "Kunar"]);
  });

  it("windows-1252 in a cell of a file in UTF-8", async () => {
    const whole = new TextEncoder().encode(acled({ admin1: "Zābol" }, { admin1: "Zābol-B" }));
    const rest = latin(western.slice(western.indexOf("\n") + 1).replace("AFG10", "AFG9"));
    const { columns } = await read(new Blob([whole, whole.subarray(0, 0), rest]));
    // The last row has an id of before, and what only it names is not kept.
    expect(columns.admin1.texts).toEqual(["Zābol", "Zābol-B", "Départ"]);
  });
});

describe("lines", () => {
  it.each([
    ["CR LF", "\r\n"],
    ["CR", "\r"],
  ])("that end in %s", async (name, lineEnd) => {
    const text = writeRows(manyRows(ACLED_ROW, "event_id_cnty", [{}, {}]), { lineEnd });
    expect((await openOne(text)).text?.lineEnds).toBe(name);
    expect([...(await read(text)).columns.line]).toEqual([2, 3]);
  });

  it("with ends of several kinds, and inside quotes", async () => {
    const [head = "", a = "", b = "", c = ""] = acled({ notes: "one\r\ntwo\nthree" }, {}, {}).split(
      /\n(?=AFG)/u,
    );
    const text = `${head}\r\n${a}\r${b}\n${c}`;
    expect((await openOne(text)).text?.lineEnds).toBe("mixed");
    const { columns, notes } = await read(text);
    expect([...columns.line]).toEqual([2, 5, 6]);
    expect(textAt(columns.phrase, 0)).toBe("one two three");
    expect(notes).toEqual([]);
  });

  it("before the header", async () => {
    const text = `Export of events\n"Terms, of use\nand more",,\n\n${acled({})}`;
    expect((await openOne(text)).headerLine).toBe(5);
    const { columns, decisions, notes } = await read(text);
    expect([...columns.line]).toEqual([6]);
    expect(notes).toEqual([]);
    expect(decisions).toContainEqual({ code: "header-line", line: 5 });
  });

  it("that are empty are passed over; columns behind the last are, too", async () => {
    const text = acled({}, {}).replaceAll("\n", ",,\n\n");
    const { columns, notes } = await read(text);
    expect([columns.rows, notes]).toEqual([2, []]);
  });

  it("with cells too many or too few are set aside", async () => {
    const [head = "", a = "", b = "", c = ""] = acled({}, {}, {}).trim().split("\n");
    const text = [head, `${a},x`, b.slice(0, 60), c].join("\n");
    const { columns, notes } = await read(text);
    expect(columns.rows).toBe(1);
    expect(notes).toMatchObject([
      { reason: "too-many-cells", lines: [2] },
      { reason: "too-few-cells", lines: [3] },
    ]);
  });

  it("that are cut at the end of the file are set aside", async () => {
    const text = acled({}, {}, {});
    const { columns, notes } = await read(text.slice(0, -60));
    expect(columns.rows).toBe(2);
    expect(notes).toMatchObject([{ fate: "set-aside", reason: "cut-row", lines: [4] }]);
  });

  it("after a quote that is not closed are kept", async () => {
    const text = acled({}, { notes: 'x, "C"' }, {}, {}).replace('""C"""', '""C""');
    const { columns, notes } = await read(text);
    expect([...columns.line]).toEqual([2, 4, 5]);
    expect(notes).toMatchObject([{ reason: "unclosed-quote", lines: [3] }]);
  });

  it("of totals are set aside", async () => {
    const { columns, notes } = await read(`${acled({})}Total${",".repeat(28)}12,,\n`);
    expect(columns.rows).toBe(1);
    expect(notes).toMatchObject([{ reason: "totals-row", lines: [3] }]);
  });
});

describe("coordinates", () => {
  const pointOf = async (longitude: string, latitude: string) => {
    const { columns, notes, decisions } = await read(acled({ longitude, latitude }));
    return {
      rows: columns.rows,
      point: [columns.longitude[0], columns.latitude[0]].map((degrees) =>
        degrees === undefined ? null : Math.round(degrees * 1000) / 1000,
      ),
      reasons: notes.map(({ fate, reason }) => `${fate}: ${reason}`),
      decided: decisions.map(({ code }) => code),
    };
  };

  it("with a decimal comma", async () => {
    const seen = await pointOf("71,376", "34,988");
    expect(seen).toMatchObject({ point: [71.376, 34.988], reasons: [] });
    expect(seen.decided).toContain("decimal-comma");
  });

  it.each([
    ["swapped", "34.988", "71.376", [71.376, 34.988], "repaired: swapped-coordinates"],
    ["with a minus", "-71.376", "34.988", [71.376, 34.988], "repaired: turned-sign"],
    ["with two", "-71.376", "-34.988", [71.376, 34.988], "repaired: turned-sign"],
    ["of web Mercator", "7945585", "4161000", [71.376, 34.979], "repaired: web-mercator"],
    ["at 0,0", "0", "0.000", [NaN, NaN], "repaired: zero-coordinates"],
    ["of which one is missing", "71.376", "NA", [NaN, NaN], "repaired: half-coordinates"],
    ["with a stray sign", "_71.376", "34.988", [71.376, 34.988], "repaired: stray-sign"],
  ])("%s", async (_, longitude, latitude, point, reason) => {
    expect(await pointOf(longitude, latitude)).toMatchObject({ rows: 1, point, reasons: [reason] });
  });

  const UNPLACED = { admin1: "", admin2: "", location: "" };
  it.each([
    [
      "in metres of another projection",
      { longitude: "534000", latitude: "3871000" },
      "projected-coordinates",
      "projected-point",
    ],
    [
      "that are nowhere",
      { longitude: "71.376", latitude: "734.988" },
      "coordinates-out-of-range",
      "point-out-of-range",
    ],
  ])(
    "%s are left out of rows that name their place, and others set aside with them",
    async (_, point, aside, repaired) => {
      const text = acled(
        point,
        { ...point, ...UNPLACED },
        { ...point, ...UNPLACED, admin1: "Kunar" },
      );
      const { columns, notes } = await read(text);
      expect([...columns.line]).toEqual([2, 4]);
      expect([...columns.longitude, ...columns.latitude]).toEqual([NaN, NaN, NaN, NaN]);
      expect(codedAt(columns.admin1, 1)).toBe("Kunar");
      expect(notes).toMatchObject([
        { fate: "set-aside", reason: aside, lines: [3] },
        { fate: "repaired", reason: repaired, lines: [2, 4] },
      ]);
    },
  );
});

describe("cells", () => {
  it.each(["NA", "-", "Unreported", "", "unknown"])("of deaths that say %s", async (fatalities) => {
    const { columns, notes } = await read(acled({ fatalities }));
    expect(columns.deathsBest[0]).toBe(UNKNOWN);
    expect(notes).toEqual([]);
  });

  it("of deaths that are no number are said", async () => {
    const { columns, notes } = await read(acled({ fatalities: "many" }, { fatalities: "1,204" }));
    expect([...columns.deathsBest]).toEqual([UNKNOWN, 1204]);
    expect(notes).toMatchObject([{ fate: "repaired", reason: "unreadable-deaths", lines: [2] }]);
  });

  describe("of deaths in groups of thousands", () => {
    const deathsOf = async (place: Row, ...deaths: readonly string[]) => {
      const { columns, notes, decisions } = await read(
        acled(...deaths.map((fatalities) => ({ ...place, fatalities }))),
      );
      return {
        deaths: [...columns.deathsBest],
        notes: notes.map(({ reason, lines }) => [reason, ...lines]),
        decisions: decisions.filter(({ code }) => code === "grouped-deaths"),
      };
    };
    const commas = { longitude: "71,376", latitude: "34,988" };
    const points = { longitude: "71.376", latitude: "34.988" };
    const nowhere = { longitude: "", latitude: "" };

    it("have a point where the coordinates have decimal commas, which is said", async () => {
      expect(await deathsOf(commas, "1.204", "12", "1.204.567", "3,0")).toEqual({
        deaths: [1204, 12, 1204567, 3],
        notes: [],
        decisions: [{ code: "grouped-deaths", cells: 1 }],
      });
    });

    it("have a comma in such a file only by mistake: that is not known, and said", async () => {
      const { deaths, notes } = await deathsOf(commas, "12", "1,204");
      expect([deaths, notes]).toEqual([[12, UNKNOWN], [["open-grouping", 3]]]);
    });

    it("have a comma where the coordinates have decimal points", async () => {
      const { deaths, notes } = await deathsOf(points, "1.204", "1,204");
      expect([deaths, notes]).toEqual([[UNKNOWN, 1204], [["open-grouping", 2]]]);
    });

    it("are not known with a point where nothing says what it parts", async () => {
      const { deaths, notes } = await deathsOf(nowhere, "1.204", "1,204");
      expect([deaths, notes]).toEqual([[UNKNOWN, 1204], [["open-grouping", 2]]]);
    });
  });

  it("of deaths that say nil are 0, and that is said", async () => {
    const text =
      "Date,Province,Killed\n2023-02-16,Kunar,Nil\n2023-02-17,Kunar,NIL.\n2023-02-18,Kunar,2\n";
    const { columns, notes } = await read(text);
    expect([...columns.deathsBest]).toEqual([0, 0, 2]);
    expect(notes).toMatchObject([{ fate: "repaired", reason: "nil-deaths", lines: [2, 3] }]);
  });

  it("of text that say nothing are empty", async () => {
    const { columns } = await read(acled({ admin2: "NA", actor2: " - ", location: "  Dangam " }));
    expect(codedAt(columns.admin2, 0)).toBe("");
    expect(codedAt(columns.location, 0)).toBe("Dangam");
    expect(columns.sides.actor2.codes).toHaveLength(0);
  });

  it("with dates as Excel counts days, and dates that are none", async () => {
    const { columns, notes, decisions } = await read(
      acled({ event_date: "44973" }, { event_date: "2023-02-31" }, { event_date: "soon" }),
    );
    expect([...columns.start]).toEqual([dayNumber("2023-02-16"), UNDATED, UNDATED]);
    expect(notes).toMatchObject([{ fate: "repaired", reason: "unreadable-date", lines: [3, 4] }]);
    expect(decisions.map(({ code }) => code)).toContain("excel-dates");
  });

  it("of which none says when, where or who are no event", async () => {
    const empty = Object.fromEntries(Object.keys(ACLED_ROW).map((name) => [name, ""]));
    const { columns, notes } = await read(acled({}, { ...empty, notes: "A remark" }));
    expect(columns.rows).toBe(1);
    expect(notes).toMatchObject([{ reason: "nothing-known", lines: [3] }]);
  });
});
