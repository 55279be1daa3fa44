import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { ACLED_ROW, manyRows, writeRows } from "../testing/event-files.ts";
import { openImport } from "./import-events.ts";

const none = { type: "FeatureCollection", features: [] } as const;
const boundaries = { admin1: none, countries: none } as unknown as Pick<
  Boundaries,
  "admin1" | "countries"
>;
const csv = (rows: number, admin1 = "Kunar") =>
  writeRows(manyRows(ACLED_ROW, "event_id_cnty", Array(rows).fill({ admin1 })));

async function setsOf(content: BlobPart, name: string) {
  const { facts, read } = await openImport(new File([content], name), boundaries);
  const outcomes = [];
  for (const [at, { recognised }] of facts.tables.entries()) {
    if (recognised.kind !== "layout") throw new Error(recognised.kind);
    const { mapping } = recognised;
    outcomes.push(await read({ at, mapping, mapped: null }, { onProgress: () => undefined }));
  }
  return outcomes.map((outcome) => {
    if (outcome.kind !== "read") throw new Error(outcome.kind);
    return outcome.dataSet;
  });
}
const packed = (files: Readonly<Record<string, string>>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  ) as Uint8Array<ArrayBuffer>;

it("gives each table of a file an id of its own, which another name of the file does not change", async () => {
  const archive = packed({ "a.csv": csv(2), "b.csv": csv(3) });
  const [a, b] = await setsOf(archive, "first.zip");
  expect([a?.events.rows, b?.events.rows]).toEqual([2, 3]);
  expect(a?.id).toMatch(/^data-[0-9a-f]{8}$/u);
  expect(a?.id).not.toBe(b?.id);
  expect(a?.sha256).toBe(b?.sha256);
  const renamed = await setsOf(archive, "second.zip");
  expect(renamed.map(({ id }) => id)).toEqual([a?.id, b?.id]);
});

it("takes the file's own hash for the id of its only table", async () => {
  const [only] = await setsOf(csv(2), "events.csv");
  expect(only?.id).toBe(`data-${only?.sha256.slice(0, 8)}`);
});

it("says that rows are being put into provinces, after the rows", async () => {
  const { read, facts } = await openImport(new File([csv(4)], "events.csv"), boundaries);
  const [table] = facts.tables;
  if (table?.recognised.kind !== "layout") throw new Error("not known");
  const stages: string[] = [];
  const { mapping } = table.recognised;
  await read(
    { at: 0, mapping, mapped: { fileName: "earlier.csv" } },
    { onProgress: ({ stage }) => stages.push(stage) },
  );
  expect([stages[0], stages.at(-1)]).toEqual(["rows", "joining"]);
});

it("has a reason for each row where none can be kept", async () => {
  const text = "id,date,lat,lon\n1,2023-02-16,734.9,71\n2,2023-02-17,734.9,71\n";
  const { read } = await openImport(new File([text], "events.csv"), boundaries);
  const mapping = {
    layout: "mapped",
    convention: "other",
    columns: { id: 0, date: 1, latitude: 2, longitude: 3 },
  } as const;
  expect(
    await read({ at: 0, mapping, mapped: { fileName: null } }, { onProgress: () => undefined }),
  ).toMatchObject({
    kind: "nothing-kept",
    notes: [{ fate: "set-aside", reason: "coordinates-out-of-range", rows: 2 }],
  });
});
