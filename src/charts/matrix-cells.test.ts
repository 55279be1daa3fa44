import { describe, expect, test } from "vitest";
import { indexPositions } from "../analysis/positions.ts";
import { buildStanceMatrix, cellAt, SILENT_CELL } from "../analysis/stance-matrix.ts";
import { makeClaim, takes } from "../testing/claims.ts";
import { MATRIX_KEYS, signOf, stepOfStance } from "./matrix-cells.ts";

describe("the stances of a key", () => {
  test("are those that a cell with claims can have, each once", () => {
    const both = [...takes("supports").propositions, ...takes("denies").propositions];
    const claims = [
      makeClaim("001-p1-01", takes("supports")),
      makeClaim("002-p1-01", takes("denies")),
      makeClaim("003-p1-01", { propositions: both }),
      makeClaim("004-p1-01", takes("value")),
    ];
    const documents = claims.map(({ document }) => document);
    const { rows } = buildStanceMatrix(indexPositions(claims, []), ["calm"], documents, (claim) => [
      claim.document,
    ]);
    const found = documents.map((document) => cellAt(rows[0]!, document).stance);
    expect(MATRIX_KEYS.toSorted()).toEqual(found.toSorted());
  });

  test("can be told apart by their sign alone and by their step alone", () => {
    expect(new Set(MATRIX_KEYS.map(signOf)).size).toBe(MATRIX_KEYS.length);
    expect(new Set(MATRIX_KEYS.map(stepOfStance)).size).toBe(MATRIX_KEYS.length);
  });

  test("have a sign of one character and a step", () => {
    for (const stance of MATRIX_KEYS) {
      expect(signOf(stance)).toHaveLength(1);
      expect(stepOfStance(stance)).not.toBeNull();
    }
  });
});

test("who is on both sides stands out most, who gives only a number least", () => {
  const strongestFirst = MATRIX_KEYS.toSorted(
    (one, other) => (stepOfStance(other) ?? 0) - (stepOfStance(one) ?? 0),
  );
  expect(strongestFirst).toEqual(["both", "supports", "denies", "value"]);
});

test("a silent cell has neither colour nor sign, and is no stance of the key", () => {
  expect(stepOfStance(SILENT_CELL.stance)).toBeNull();
  expect(signOf(SILENT_CELL.stance)).toBe("");
  expect(MATRIX_KEYS).not.toContain(SILENT_CELL.stance);
});
