import { expect, it } from "vitest";
import type { Proposition } from "../domain/schema/reference.ts";
import { counts, makeClaim } from "../testing/claims.ts";
import { indexPositions } from "./positions.ts";
import { groupQuantities, lookAlikesOf } from "./quantities.ts";

const WHY = "camps are not commanders";
const PROPOSITIONS = [
  {
    id: "n-camps",
    question: "?",
    kind: "value",
    quantity: "camps",
    notSameAs: [
      { quantity: "commanders", why: WHY },
      { quantity: "goats", why: "goats are animals" },
    ],
  },
] as unknown as readonly Proposition[];

it("figures stand by quantity and document, with the look-alikes that have figures too", () => {
  const groups = groupQuantities(
    indexPositions(
      [
        makeClaim("001-p1-01", counts(70, 80)),
        makeClaim("002-p1-01", counts(70, 80, "commanders")),
        makeClaim("001-p2-01", counts(7, 8)),
      ],
      PROPOSITIONS,
    ),
    PROPOSITIONS,
  );
  expect(
    groups.map(({ quantity, proposition, byDocument, lookAlikes }) => ({
      quantity,
      proposition,
      documents: [...byDocument].map(([id, entries]) => [id, entries.length]),
      lookAlikes,
    })),
  ).toEqual([
    {
      quantity: "camps",
      proposition: "n-camps",
      documents: [["001", 2]],
      lookAlikes: [{ quantity: "commanders", why: WHY }],
    },
    {
      quantity: "commanders",
      proposition: null,
      documents: [["002", 1]],
      lookAlikes: [{ quantity: "camps", why: WHY }],
    },
  ]);
});

it("a warning given from both sides is one, and none is about itself", () => {
  const both = [
    ...PROPOSITIONS,
    { ...PROPOSITIONS[0], quantity: "commanders", notSameAs: [{ quantity: "camps", why: "!" }] },
    { ...PROPOSITIONS[0], quantity: "sheep", notSameAs: [{ quantity: "sheep", why: "!" }] },
  ] as readonly Proposition[];
  const warnings = lookAlikesOf(both);
  expect(warnings.get("camps")?.map(({ quantity }) => quantity)).toEqual(["commanders", "goats"]);
  expect(warnings.get("sheep")).toEqual([]);
});
