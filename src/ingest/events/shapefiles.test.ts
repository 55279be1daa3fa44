import { strToU8, unzipSync, zipSync } from "fflate";
import proj4 from "proj4";
import { expect, it } from "vitest";
import { type Shapefile, shapefileZip } from "../../testing/shapefiles.ts";
import { holdsBoundaries } from "../boundaries/holds-boundaries.ts";
import { openEventFile } from "./open-event-file.ts";
import { readEventFile, type ReadTable } from "./read-event-file.ts";
import { codedAt, dayNumber, mappingFor } from "./test-driver.ts";

const POINTS: Shapefile = {
  points: [[69.17, 34.52], null, [70.9, 34.8]],
  rows: [
    { DATE: "20230216", PROVINCE: "Kabul", KILLED: "3" },
    { DATE: "20230217", PROVINCE: "Herat", KILLED: "0" },
    { DATE: "", PROVINCE: "Kunar", KILLED: "1" },
  ],
  days: ["DATE"],
};
const SQUARE: Shapefile = {
  records: [
    [
      [
        [60, 30],
        [60, 31],
        [61, 31],
        [61, 30],
        [60, 30],
      ],
    ],
  ],
  rows: [{ ID: "1" }],
};
const UTM_42 =
  'PROJCS["WGS_1984_UTM_Zone_42N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",69.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
const inUtm = (point: [number, number]) =>
  proj4("WGS84", "+proj=utm +zone=42 +datum=WGS84 +units=m +no_defs", point);

async function readOnly(file: File): Promise<ReadTable> {
  const { tables, faults } = await openEventFile(file, file.name);
  expect(faults).toEqual([]);
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables`);
  const read = await readEventFile(table, mappingFor(table));
  if (read.kind !== "read") throw new Error(read.kind);
  return read;
}

it("a zipped shapefile of points is read as events, with its days, whatever else a program put there", async () => {
  const file = shapefileZip({ "out/strikes": POINTS }, "strikes.zip", {
    "out/strikes.shx": new Uint8Array(100),
    "out/strikes.shp.xml": strToU8("<metadata/>"),
    "out/strikes.cpg": strToU8("UTF-8"),
  });
  expect(await holdsBoundaries(file)).toBe(false);
  const { columns, notes, decisions } = await readOnly(file);
  expect([...columns.longitude]).toEqual([69.17, NaN, 70.9]);
  expect([...columns.line]).toEqual([1, 2, 3]);
  expect([...columns.start.slice(0, 2)]).toEqual([
    dayNumber("2023-02-16"),
    dayNumber("2023-02-17"),
  ]);
  expect(codedAt(columns.admin1, 1)).toBe("Herat");
  expect([...columns.deathsBest]).toEqual([3, 0, 1]);
  expect(notes).toMatchObject([{ reason: "no-date", lines: [3] }]);
  expect(decisions.map(({ code }) => code)).not.toContain("encoding");
});

it("points in a system that the file states become degrees, and that is said", async () => {
  const points = [inUtm([69.17, 34.52]), null, inUtm([70.9, 34.8])];
  const file = shapefileZip({ strikes: { ...POINTS, points, prj: UTM_42 } });
  const { columns, decisions, notes } = await readOnly(file);
  expect(columns.longitude[0]).toBeCloseTo(69.17, 6);
  expect(columns.latitude[2]).toBeCloseTo(34.8, 6);
  expect(decisions).toContainEqual({ code: "reprojected", system: "WGS_1984_UTM_Zone_42N" });
  expect(notes).toMatchObject([{ reason: "no-date" }]);
});

it("texts of a table that does not say its encoding are read by their bytes", async () => {
  const [first] = POINTS.rows;
  const points = [[69.17, 34.52]];
  const named = { ...POINTS, points, rows: [{ ...first, PROVINCE: "Zābol" }] };
  expect((await readOnly(shapefileZip({ strikes: named }))).columns.admin1.texts).toEqual([
    "Zābol",
  ]);
  const western = { ...named, rows: [{ ...first, PROVINCE: "Pays d" }] };
  const files = unzipSync(new Uint8Array(await shapefileZip({ strikes: western }).arrayBuffer()));
  const dbf = files["strikes.dbf"] ?? new Uint8Array();
  dbf[dbf.lastIndexOf("d".charCodeAt(0))] = 0xe9;
  const { columns } = await readOnly(new File([zipSync(files).slice()], "a.zip"));
  expect(columns.admin1.texts).toEqual(["Pays é"]);
});

it("areas in the same archive make it one of boundaries", async () => {
  expect(await holdsBoundaries(shapefileZip({ points: POINTS, areas: SQUARE }))).toBe(true);
  expect(await holdsBoundaries(shapefileZip({ areas: SQUARE }))).toBe(true);
});

it("areas in an archive in an archive are said to be none, beside a table that is read", async () => {
  const inner = new Uint8Array(await shapefileZip({ areas: SQUARE }).arrayBuffer());
  const packed = zipSync({
    "areas.zip": inner,
    "events.csv": strToU8("date,province\n2023-02-16,Kunar\n"),
  });
  const { tables, faults } = await openEventFile(new Blob([packed.slice()]), "all.zip");
  expect(tables).toHaveLength(1);
  expect(faults).toMatchObject([{ code: "no-points", where: "all.zip › areas.zip › areas.shp" }]);
});

it("points without the table that says what happened are refused", async () => {
  const whole = shapefileZip({ strikes: POINTS });
  const { "strikes.shp": shp } = unzipSync(new Uint8Array(await whole.arrayBuffer()));
  const alone = zipSync({ "strikes.shp": shp ?? new Uint8Array() });
  const { tables, faults } = await openEventFile(new Blob([alone.slice()]), "a.zip");
  expect(tables).toEqual([]);
  expect(faults).toMatchObject([{ code: "no-dbf" }]);
});
