import { expect, it } from "vitest";
import { type Row, UCDP_ROW, writeRows } from "../../testing/event-files.ts";
import { codedAt, dayNumber, listAt, openOne, read } from "./test-driver.ts";

const LATER =
  "relid,code_status,source_office,source_date,source_headline,source_original,number_of_sources";
const BEST_FIRST = Object.keys(UCDP_ROW).filter((name) => !LATER.split(",").includes(name));
const sides = { dyad_name: "Government of A - B", side_a: "Government of A", side_b: "B" };
const OF_2017 =
  "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high".split(
    ",",
  );

it.each([
  ["ucdp-42", OF_2017],
  ["ucdp-41", OF_2017.filter((name) => name !== "event_clarity")],
  ["ucdp-42", BEST_FIRST],
  ["ucdp-41", BEST_FIRST.filter((name) => name !== "where_description")],
])("UCDP of earlier years is known without a header row: %s, %#", async (name, order) => {
  const rows = [{}, { id: "2", low: "1", best: "4", type_of_violence: "2" }].map((change) => {
    const row: Row = { ...UCDP_ROW, ...sides, ...change };
    return Object.fromEntries(order.map((column) => [column, row[column] ?? ""]));
  });
  const bare = writeRows(rows, { header: false });
  expect((await openOne(bare)).recognised).toMatchObject({
    columns: order.length,
    form: "no-header",
  });
  const { columns, layout } = await read(bare);
  expect([columns.rows, layout]).toEqual([2, name]);
  expect([columns.deathsLow[1], columns.deathsBest[1], columns.deathsHigh[1]]).toEqual([1, 4, 8]);
  expect(codedAt(columns.eventType, 0)).toBe("Battles");
  expect([listAt(columns.sides.actor1, 0), listAt(columns.sides.actor2, 0)]).toEqual([
    ["Government of A"],
    ["B"],
  ]);
  expect(listAt(columns.source, 0)).toEqual(["Agency One", "Paper Two"]);
  expect([columns.start[0], columns.end[0]]).toEqual([
    dayNumber("2017-07-30"),
    dayNumber("2017-07-31"),
  ]);
  expect([columns.datePrecision[0], columns.geoPrecision[0]]).toEqual([2, 2]);
  expect([...columns.line]).toEqual([1, 2]);
});
