import { expect, it } from "vitest";
import { archiveOf, zipOf } from "../../testing/workspace-archive.ts";
import { isWorkspaceFile } from "./is-workspace-file.ts";

it("knows a workspace that was saved, also of a later version, from other archives", async () => {
  const files = { "data-sets/a/set.json": '{"name":"a"}' };
  expect(await isWorkspaceFile(await archiveOf(files))).toBe(true);
  expect(await isWorkspaceFile(await archiveOf(files, { version: 99 }))).toBe(true);
  expect(await isWorkspaceFile(zipOf(files))).toBe(false);
  expect(await isWorkspaceFile(zipOf({ "manifest.json": '{"format":"other"}' }))).toBe(false);
  expect(await isWorkspaceFile(new Blob(["id,date\n1,2023-02-16\n"]))).toBe(false);
});
