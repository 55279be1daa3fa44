import { describe, expect, it } from "vitest";
import { putClause } from "../domain/clause.ts";
import { also, insteadOf, narrowed } from "./panel-where.ts";

const filter = [
  { source: "actor", dimension: "actor", value: { include: ["taliban"], exclude: [] } },
] as const;

describe("the clauses behind a number", () => {
  it("replace the facet's own clause where the facet ignores it", () => {
    expect(insteadOf("actor", "ttp").reduce(putClause, filter)).toEqual([
      { source: "actor", dimension: "actor", value: { include: ["ttp"], exclude: [] } },
    ]);
  });

  it("join the filter where the number obeys it", () => {
    expect([also("actor", ["ttp"])].reduce(putClause, filter)).toHaveLength(2);
  });

  it("keep the selection, also when both are about one dimension", () => {
    const where = narrowed({ type: "actor", id: "ttp" }, "actor", ["nrf"]);
    expect(where.map(({ value }) => value)).toEqual([
      { include: ["ttp"], exclude: [] },
      { include: ["nrf"], exclude: [] },
    ]);
    expect(where.reduce(putClause, filter)).toHaveLength(3);
    const narrower = narrowed({ type: "list", where }, "actor", ["aff"]);
    expect(new Set(narrower.map(({ source }) => source)).size).toBe(3);
  });
});
