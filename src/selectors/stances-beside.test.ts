import { describe, expect, test } from "vitest";
import type { Claim } from "../domain/schema/claim.ts";
import { propositionSchema } from "../domain/schema/reference.ts";
import { createAppStore } from "../store/store.ts";
import { makeClaim, makeDocuments, takes } from "../testing/claims.ts";
import { recordOf } from "../testing/record-of.ts";
import { selectStancesBeside } from "./stances-beside.ts";

const PROPOSITIONS = new Map(
  ["calm", "fed", "armed", "united"].map((id) => {
    const sides = { kind: "stance", supports: "yes", denies: "no" };
    return [id, propositionSchema.parse({ id, question: "?", ...sides })];
  }),
);

function started(...claims: readonly Claim[]) {
  const store = createAppStore();
  const documents = makeDocuments(["001", null], ["002", null], ["003", null]);
  store.actions.loadRecord(recordOf(claims, { documents, propositions: PROPOSITIONS }));
  const rowsOf = (document: string) => selectStancesBeside(store.getState()).get(document) ?? [];
  return { actions: store.actions, rowsOf };
}

describe("a document beside all others", () => {
  const claims = [
    makeClaim("001-p1-01", takes("supports")),
    makeClaim("001-p2-01", takes("supports")),
    makeClaim("001-p3-01", takes("denies")),
    makeClaim("002-p1-01", takes("denies")),
    makeClaim("003-p1-01", takes("denies")),
  ];

  test("its own claims are left out of the others', and those of every other are in", () => {
    const { rowsOf } = started(...claims);
    expect(rowsOf("001")).toEqual([
      {
        proposition: "calm",
        own: { supports: 2, denies: 1 },
        others: { supports: 0, denies: 2 },
        isOpposed: true,
      },
    ]);
  });

  test("is not opposed by others who are evenly split", () => {
    const [row] = started(...claims).rowsOf("002");
    expect(row).toMatchObject({ others: { supports: 2, denies: 2 }, isOpposed: false });
  });

  test("is not opposed by nobody, nor by those who lean to the same side", () => {
    const [alone] = started(claims[0]!).rowsOf("001");
    expect(alone).toMatchObject({ others: { supports: 0, denies: 0 }, isOpposed: false });
    const [agreed] = started(claims[3]!, claims[4]!).rowsOf("002");
    expect(agreed).toMatchObject({ others: { supports: 0, denies: 1 }, isOpposed: false });
  });

  test("counts only what passes the filter, on both sides", () => {
    const { actions, rowsOf } = started(...claims);
    actions.actOnValue("document", "002", "exclude");
    expect(rowsOf("001")[0]?.others).toEqual({ supports: 0, denies: 1 });
    expect(rowsOf("002")).toEqual([]);
  });
});

test("where a document is opposed comes first, the rest as the document has it", () => {
  const { rowsOf } = started(
    makeClaim("001-p1-01", takes("supports", "fed")),
    makeClaim("001-p2-01", takes("supports", "calm")),
    makeClaim("001-p3-01", takes("supports", "armed")),
    makeClaim("001-p4-01", takes("supports", "united")),
    makeClaim("002-p1-01", takes("denies", "united")),
    makeClaim("002-p2-01", takes("denies", "calm")),
  );
  expect(rowsOf("001").map(({ proposition }) => proposition)).toEqual([
    "calm",
    "united",
    "fed",
    "armed",
  ]);
});

test("a document that gives a number takes no side", () => {
  const { rowsOf } = started(
    makeClaim("001-p1-01", takes("value", "fed")),
    makeClaim("002-p1-01", takes("denies", "fed")),
  );
  expect(rowsOf("001")).toEqual([]);
  expect(rowsOf("002")).toHaveLength(1);
});
