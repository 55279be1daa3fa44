import { expect, it } from "vitest";
import type { Proposition } from "../domain/schema/reference.ts";
import { counts, makeClaim, takes } from "../testing/claims.ts";
import { indexPositions } from "./positions.ts";

const PROPOSITIONS = [
  { id: "n-camps", question: "?", kind: "value", quantity: "camps", notSameAs: [] },
] as unknown as readonly Proposition[];

it("a figure of the quantity that is asked for gives a value, coded so or not, once", () => {
  const { byProposition, byQuantity } = indexPositions(
    [
      makeClaim("001-p1-01", counts(1, 2)),
      makeClaim("002-p1-01", { ...takes("value", "n-camps"), ...counts(1, 2) }),
      makeClaim("003-p1-01", counts(1, 2, "goats")),
    ],
    PROPOSITIONS,
  );
  expect(byProposition.get("n-camps")?.value.map(({ id }) => id)).toEqual([
    "001-p1-01",
    "002-p1-01",
  ]);
  expect([...byQuantity.keys()]).toEqual(["camps", "goats"]);
});

it("a claim may take both sides, and each once", () => {
  const sides = ["supports", "denies", "supports"].map((stance) => ({
    proposition: "calm",
    stance,
  }));
  const claim = makeClaim("001-p1-01", { propositions: [sides[0], sides[2], sides[1]] });
  expect(indexPositions([claim], []).byProposition.get("calm")).toEqual({
    supports: [claim],
    denies: [claim],
    value: [],
  });
});
