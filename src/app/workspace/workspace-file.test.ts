import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArchiveProblem } from "../../domain/file-problem.ts";
import { boundaryParts } from "../../domain/own-boundaries.ts";
import { sha256Of } from "../../domain/sha256.ts";
import { EMPTY_CONTENTS, type WorkspaceContents } from "../../domain/workspace.ts";
import { boundariesPath } from "../../domain/workspace-file.ts";
import { PROBLEM_WORDS } from "../../exports/file-problem-in-words.ts";
import { writeWorkspaceFile } from "../../exports/workspace/write-workspace-file.ts";
import { unpacked } from "../../ingest/workspace/import-log.ts";
import { readWorkspaceFile } from "../../ingest/workspace/read-workspace-file.ts";
import { rated } from "../../testing/ratings.ts";
import { anyContents, dataSetOf, keptOwn } from "../../testing/workspace.ts";
import { archiveOf, zipOf } from "../../testing/workspace-archive.ts";

const AT = "2026-01-02T03:04:05.000Z";
const noRest = () => Promise.resolve();
const written = (contents: WorkspaceContents) => writeWorkspaceFile(contents, [], AT, noRest);
const readFile = (file: Blob) => readWorkspaceFile(file, PROBLEM_WORDS);
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

test("a workspace that is written to a file is read back the same", async () => {
  await fc.assert(
    fc.asyncProperty(anyContents, async (contents) => {
      const read = await readFile(await written(contents));
      expect(read).toEqual({ contents, originals: [], toReadAgain: [], refused: [], fault: null });
    }),
    { numRuns: 12 },
  );
}, 60_000);

describe("the files that data sets came in", () => {
  const set = dataSetOf(1);
  const bytes = new Blob(["id,date\n"]);
  const original = { id: set.id, fileName: "../Ereignisse März.csv", bytes, isPacked: false };

  test("travel with them", async () => {
    const contents = { ...EMPTY_CONTENTS, dataSets: [{ ...set, fileName: original.fileName }] };
    const read = await readFile(await writeWorkspaceFile(contents, [original], AT, noRest));
    expect(read.contents).toEqual(contents);
    const [back] = read.originals;
    expect(back?.fileName).toBe(original.fileName);
    if (back !== undefined) expect(await (await unpacked(back)).text()).toBe("id,date\n");
  });

  test("are there to be read again where the columns are of another layout", async () => {
    const folder = `data-sets/${set.id}/`;
    const text = JSON.stringify({
      facts: { ...set, events: undefined, notes: undefined, join: undefined },
      version: 99,
      packed: {},
      original: { name: "a.csv", isPacked: false },
    });
    const file = await archiveOf({
      [`${folder}set.json`]: text,
      [`${folder}original/a.csv`]: "id,date\n",
    });
    const read = await readFile(file);
    expect(read.contents.dataSets).toEqual([]);
    expect(read.toReadAgain.map(({ fileName }) => fileName)).toEqual(["events-1.csv"]);
    expect(read.refused).toMatchObject([{ path: `${folder}set.json` }]);
  });
});

describe("a file that is not what it should be", () => {
  test.each([
    ["no archive", () => Promise.resolve(new Blob(["rubbish"])), /no ZIP archive/u],
    ["an empty file", () => Promise.resolve(new Blob([])), /no ZIP archive/u],
    [
      "an archive of something else",
      () => Promise.resolve(zipOf({ "a.txt": "a" })),
      /holds no manifest/u,
    ],
    [
      "an archive that was cut off",
      async () => {
        const whole = await archiveOf({ "choices.json": "[]" });
        return whole.slice(0, whole.size / 2);
      },
      /cut short/u,
    ],
    ["of a newer version", () => archiveOf({}, { version: 2 }), /version 2/u],
    [
      "with a path that leads out of it",
      () => archiveOf({}, { entries: [{ path: "../a.json", bytes: 1, sha256: "0".repeat(64) }] }),
      /plain path/u,
    ],
    [
      "that says it grows without end",
      () => archiveOf({}, { entries: [{ path: "a", bytes: 2 ** 40, sha256: "0".repeat(64) }] }),
      /unpacks to/u,
    ],
  ])("%s is refused as a whole, with the reason", async (_name, make, reason) => {
    const read = await readFile(await make());
    expect(read.fault).toMatch(reason);
    expect(read.contents).toEqual(EMPTY_CONTENTS);
  });

  test("is spoken of in the words that the reader is given", async () => {
    const words = { ...PROBLEM_WORDS, archive: ({ code }: ArchiveProblem) => `<${code}>` };
    const faultOf = async (file: Blob) => (await readWorkspaceFile(file, words)).fault;
    expect(await faultOf(new Blob(["rubbish"]))).toBe("<no-zip>");
    expect(await faultOf(await archiveOf({}, { version: 2 }))).toBe("<other-version>");
    const entries = [{ path: "choices.json", bytes: 1, sha256: "0".repeat(64) }];
    const file = await archiveOf({ "choices.json": "5", "stowaway.json": "1" }, { entries });
    expect((await readWorkspaceFile(file, words)).refused.map(({ reason }) => reason)).toEqual([
      "<unlisted>",
      "<changed>",
    ]);
  });

  test("has its parts refused one by one, and the rest is taken", async () => {
    const good = rated("document", "001", "B");
    const ratings = { format: "attest-ratings", version: 1, ratings: [good, { subject: "no" }] };
    const bomb = "0".repeat(3_000_000);
    const files = {
      "ratings.json": JSON.stringify(ratings),
      "choices.json": JSON.stringify([{ kind: "places", name: "Hirat", value: 5 }]),
      "briefings.json": "{",
      "documents/001.json": JSON.stringify({ document: "001" }),
      "documents/002.json": bomb,
    };
    const listed = async (path: keyof typeof files, bytes: number) => ({
      path,
      bytes,
      sha256: await sha256Of(new TextEncoder().encode(files[path])),
    });
    const entries = [
      ...(await Promise.all(
        (["ratings.json", "choices.json", "briefings.json", "documents/001.json"] as const).map(
          (path) => listed(path, files[path].length),
        ),
      )),
      // Says less than it unpacks to, as what is changed by hand does.
      await listed("documents/002.json", 10),
      { path: "documents/003.json", bytes: 1, sha256: "0".repeat(64) },
    ];
    const read = await readFile(await archiveOf({ ...files, "stowaway.json": "1" }, { entries }));
    expect(read.fault).toBeNull();
    expect(read.contents).toEqual({ ...EMPTY_CONTENTS, ratings: [good] });
    expect(read.refused.find(({ path }) => path === "documents/002.json")?.reason).toMatch(
      /longer than the manifest says/u,
    );
    expect(read.refused.map(({ path }) => path).sort()).toEqual([
      "briefings.json",
      "choices.json, entry 1",
      "documents/001.json",
      "documents/002.json",
      "documents/003.json",
      "ratings.json, entry 2",
      "stowaway.json",
    ]);
  });

  test("has boundaries refused by their path and file, and the others are taken", async () => {
    const [good, bad] = [keptOwn(1), keptOwn(2, { fileName: "sectors.geojson" })];
    const parts = boundaryParts({ own: bad, isInUse: true });
    const { units } = parts.outlines;
    const [unit] = units.features;
    const open = {
      type: "Polygon",
      coordinates: [
        [
          [70, 36],
          [71, 36],
          [71, 37],
          [70, 37],
        ],
      ],
    };
    const outlines = {
      ...parts.outlines,
      units: { ...units, features: [{ ...unit, geometry: open }] },
    };
    const file = await archiveOf({
      [boundariesPath(0)]: JSON.stringify({ ...parts, outlines }),
      [boundariesPath(1)]: JSON.stringify(boundaryParts({ own: good, isInUse: true })),
      [boundariesPath(2)]: "{",
    });
    const read = await readFile(file);
    expect(read.contents).toEqual({
      ...EMPTY_CONTENTS,
      ownBoundaries: [{ own: good, isInUse: true }],
    });
    expect(read.refused.map(({ path }) => path)).toEqual([
      "boundaries/1.json",
      "boundaries/3.json",
    ]);
    expect(read.refused[0]?.reason).toMatch(/^sectors\.geojson: .*does not end where it begins/u);
  });

  test("has a data set refused whose codes or offsets lead elsewhere", async () => {
    const set = dataSetOf(1, 3);
    const { source, id, phrase } = set.events;
    const broken = [
      { source: { ...source, codes: Uint32Array.of(0, 7, 0) } },
      { source: { ...source, lists: Uint32Array.of(1, 99, 1) } },
      { source: { ...source, offsets: Uint32Array.of(0, 0, 2, 1) } },
      { id: { ...id, blocks: Uint32Array.of(1) } },
      { id: { ...id, bytes: id.bytes.slice(0, -1) } },
      { phrase: { ...phrase, bytes: phrase.bytes.map((byte) => byte + 50) } },
      { phrase: { ...phrase, wordEnds: phrase.wordEnds.map((end) => end + 9_999) } },
      { start: new Int32Array(2) },
    ];
    for (const change of broken) {
      const dataSets = [{ ...set, events: { ...set.events, ...change } }];
      const read = await readFile(await written({ ...EMPTY_CONTENTS, dataSets }));
      expect(read.contents.dataSets).toEqual([]);
      expect(read.refused).toMatchObject([{ path: `data-sets/${set.id}/set.json` }]);
    }
  });

  test("never throws, and gives nothing that was not written, however its bytes are changed", async () => {
    const contents: WorkspaceContents = {
      ...EMPTY_CONTENTS,
      ratings: [rated("document", "001", "B")],
      dataSets: [dataSetOf(1)],
    };
    const whole = await bytesOf(await written(contents));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = whole.slice(0, cut % 3 === 0 ? cut : whole.length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const read = await readFile(new Blob([bytes]));
          for (const rating of read.contents.ratings)
            expect(contents.ratings).toContainEqual(rating);
          for (const set of read.contents.dataSets) expect(contents.dataSets).toContainEqual(set);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
