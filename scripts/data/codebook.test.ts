import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLLECTIONS, dataFileName } from "../../src/domain/data-file.ts";
import { RELATIONS } from "../../src/domain/vocabularies.ts";
import { readRecord } from "../../src/records/read-record.ts";
import { readDataFolder } from "./read-folder.ts";

const codebook = readFileSync("data/codebook.md", "utf8");
const record = readRecord(readDataFolder("data"));
const claims = [...record.claims.values()];

/** The number in the last cell of the table row that begins with this code. */
const countInRow = (code: string) => {
  const row = codebook.split("\n").find((line) => line.startsWith(`| \`${code}\` `));
  return Number(/([0-9]+) \|$/u.exec(row ?? "")?.[1]);
};

test.each(COLLECTIONS)("the codebook counts %s as they are", (collection) => {
  expect(countInRow(dataFileName(collection))).toBe(record[collection].size);
});

test.each(RELATIONS)("the codebook counts the relation %s as it is", (relation) => {
  const coded = claims.flatMap(({ relations }) => relations).filter((r) => r.relation === relation);
  expect(countInRow(relation)).toBe(coded.length);
});

test("the codebook counts propositions and relations as they are", () => {
  const kinds = [...record.propositions.values()].map(({ kind }) => kind);
  const answering = claims.filter(({ propositions }) => propositions.length > 0).length;
  expect(codebook).toContain(
    `${kinds.filter((kind) => kind === "stance").length} take sides, ` +
      `${kinds.filter((kind) => kind === "value").length} ask for values; ` +
      `${answering} claims answer at least one.`,
  );
  const related = claims.filter(({ relations }) => relations.length > 0);
  expect(codebook).toContain(
    `${related.flatMap(({ relations }) => relations).length} relations stand in ${related.length} claims.`,
  );
});
