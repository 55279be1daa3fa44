import { expect, it } from "vitest";
import { archiveOf, zipOf } from "../../testing/workspace-archive.ts";
import { RATINGS_FORMAT } from "../../domain/rating.ts";
import { isBriefingFile, isRatingsFile, isWorkspaceFile } from "./is-workspace-file.ts";

it("knows a workspace that was saved, also of a later version, from other archives", async () => {
  const files = { "data-sets/a/set.json": '{"name":"a"}' };
  expect(await isWorkspaceFile(await archiveOf(files))).toBe(true);
  expect(await isWorkspaceFile(await archiveOf(files, { version: 99 }))).toBe(true);
  expect(await isWorkspaceFile(zipOf(files))).toBe(false);
  expect(await isWorkspaceFile(zipOf({ "manifest.json": '{"format":"other"}' }))).toBe(false);
  expect(await isWorkspaceFile(new Blob(["id,date\n1,2023-02-16\n"]))).toBe(false);
});

it("knows a file of ratings from other JSON", async () => {
  const ratings = JSON.stringify({ format: RATINGS_FORMAT, version: 1, ratings: [] }, null, 2);
  expect(await isRatingsFile(new Blob([ratings]))).toBe(true);
  expect(await isRatingsFile(new Blob(['{"format":"other","ratings":[]}']))).toBe(false);
  expect(await isRatingsFile(new Blob(["attest-ratings"]))).toBe(false);
});

it("knows a briefing from other Markdown", async () => {
  const briefing = "---\nattest: 1\ntitle: What is said\n---\n\n# A slide\n";
  expect(await isBriefingFile(new Blob([briefing]))).toBe(true);
  expect(await isBriefingFile(new Blob([`\uFEFF${briefing.replaceAll("\n", "\r\n")}`]))).toBe(true);
  expect(await isBriefingFile(new Blob(["---\ntitle: An article\n---\n\nattest: 1\n"]))).toBe(
    false,
  );
  expect(await isBriefingFile(new Blob(["# An article\n\nattest: 1\n"]))).toBe(false);
});
