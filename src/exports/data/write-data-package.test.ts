import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { HOSTILE, hostileExport } from "../../testing/exported-claims.ts";
import { parseCsv } from "../../testing/parse-csv.ts";
import { dataFile } from "./data-file.ts";
import { DATA_FORMATS } from "./data-formats.ts";
import type { ExportedData } from "./exported-data.ts";
import { writeDataPackage } from "./write-data-package.ts";

const data: ExportedData = {
  ...hostileExport(),
  about: {
    title: "Camps </script>",
    filter: "Place Badakhshan",
    unit: "Counted: claims.",
    date: "2026-01-31",
    marking: "TLP:AMBER",
    statement: "De facto lines.",
    attribution: "Natural Earth",
    link: "https://attest.example/?v=1",
  },
};

interface Descriptor {
  readonly name: string;
  readonly created: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly sources: readonly { readonly title: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly description: string;
      }[];
    };
  }[];
}

async function unpacked() {
  const files = unzipSync(await writeDataPackage(data));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  return { files, text, descriptor: JSON.parse(text("datapackage.json")) as Descriptor };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("the data package", () => {
  test("lists every file with its size and checksum", async () => {
    const { files, descriptor } = await unpacked();
    expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(files)
        .filter((path) => path !== "datapackage.json")
        .toSorted(),
    );
    for (const { name, path, bytes, hash } of descriptor.resources) {
      const file = files[path]!;
      expect(name).toMatch(/^[a-z0-9._-]+$/u);
      expect(bytes).toBe(file.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(file).digest("hex")}`);
    }
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(8);
  });

  test("describes every column of its tables, and every value is of its type", async () => {
    const { descriptor, text } = await unpacked();
    const tables = descriptor.resources.filter(({ schema }) => schema !== undefined);
    expect(tables.map(({ path }) => path)).toEqual(["claims.csv", "documents.csv"]);
    for (const { path, schema } of tables) {
      const [head, ...rows] = parseCsv(text(path));
      expect(head).toEqual(schema?.fields.map(({ name }) => name));
      expect(rows).toHaveLength(path === "claims.csv" ? data.claims.length : 2);
      for (const [column, { type, description }] of (schema?.fields ?? []).entries()) {
        expect(description).not.toBe("");
        const values = rows.map((row) => row[column]);
        if (type === "integer") for (const value of values) expect(value).toMatch(/^\d+$/u);
        if (type === "date")
          for (const value of values) expect(value).toMatch(/^\d{4}-\d\d-\d\d$/u);
      }
    }
  });

  test("names its licences, its sources and its day", async () => {
    const { descriptor } = await unpacked();
    expect(descriptor.created).toBe("2026-01-31T00:00:00Z");
    expect(descriptor.licenses.map(({ name }) => name)).toEqual(["MIT", "CC-BY-4.0"]);
    expect(descriptor.sources).toHaveLength(4);
  });

  test("hostile text is in every file of claims as it was", async () => {
    const { text } = await unpacked();
    const json = JSON.parse(text("claims.json")) as { claims: { summary: string }[] };
    const geojson = JSON.parse(text("claims.geojson")) as {
      features: { properties: { summary: string } }[];
    };
    const [head = [], ...rows] = parseCsv(text("claims.csv"));
    const last = -HOSTILE.length;
    expect(json.claims.slice(last).map(({ summary }) => summary)).toEqual(HOSTILE);
    expect(geojson.features.slice(last).map(({ properties }) => properties.summary)).toEqual(
      HOSTILE,
    );
    expect(
      rows.slice(last).map((row) => row[head.indexOf("summary")]?.replace(/^'(?=[=+-])/u, "")),
    ).toEqual(HOSTILE);
  });

  test("every file says what it is, under which filter and how it may be handled", async () => {
    const { files, text } = await unpacked();
    for (const path of Object.keys(files))
      for (const said of Object.values(data.about).filter((value) => value !== data.about.link))
        expect(text(path), `${path}: ${said}`).toContain(said);
  });

  test("the same data of the same day are the same bytes, and another day is in them", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-31T08:00:00Z") });
    const first = await writeDataPackage(data);
    vi.setSystemTime(new Date("2027-01-31T17:00:00Z"));
    expect(await writeDataPackage(data)).toEqual(first);
    const about = { ...data.about, date: "2026-02-01" };
    expect(await writeDataPackage({ ...data, about })).not.toEqual(first);
    await expect(
      writeDataPackage({ ...data, about: { ...about, date: "" } }),
    ).resolves.toBeInstanceOf(Uint8Array);
  });
});

test("every format is a file with a name of the day and a type", async () => {
  const files = await Promise.all(DATA_FORMATS.map((format) => dataFile(format, data)));
  expect(files.map(({ name }) => name)).toEqual([
    "attest-data-package-2026-01-31.zip",
    "attest-claims-2026-01-31.csv",
    "attest-claims-2026-01-31.geojson",
    "attest-claims-2026-01-31.json",
    "attest-citations-2026-01-31.txt",
    "attest-citations-2026-01-31.bib",
    "attest-citations-2026-01-31.ris",
  ]);
  for (const { type, bytes } of files) {
    expect(type).toMatch(/^[a-z]+\/[a-z+-]+/u);
    expect(bytes.length).toBeGreaterThan(0);
  }
});
