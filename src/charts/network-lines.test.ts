import { expect, test } from "vitest";
import { relationNetwork } from "../analysis/relations.ts";
import { makeClaim } from "../testing/claims.ts";
import { drawLines, widthOf } from "./network-lines.ts";

const points = new Map([
  ["blues", { x: 0, y: 0 }],
  ["reds", { x: 200, y: 0 }],
]);

type Said = readonly [from: string, relation: string, to: string];

const network = (...said: readonly Said[]) =>
  relationNetwork([
    makeClaim("001-p1-01", {
      actors: ["blues", "reds"].map((actor) => ({ actor, role: "subject" })),
      relations: said.map(([from, relation, to]) => ({ from, relation, to })),
    }),
  ]);
const linesOf = (...said: readonly Said[]) => drawLines(network(...said).edges, points);

test("an arrow points at whom it is done to; an alliance has none", () => {
  const [there] = linesOf(["blues", "fights", "reds"]);
  const [back] = linesOf(["reds", "fights", "blues"]);
  expect(there?.arrow).toMatch(/^M191 0L184 /u);
  expect(back?.arrow).toMatch(/^M9 0L16 /u);
  expect(linesOf(["reds", "allied-with", "blues"])[0]?.arrow).toBeNull();
});

/** Lines are cut at the marks, along their bend: their middles stand a little further out than 16. */
test("one relation is a straight line; several between the same two are apart, both ways", () => {
  expect(linesOf(["blues", "fights", "reds"])[0]?.letter).toEqual({ x: 100, y: 0 });
  const both = linesOf(
    ["blues", "fights", "reds"],
    ["reds", "fights", "blues"],
    ["reds", "accuses", "blues"],
  );
  expect(both.map(({ letter }) => Math.round(letter.y)).sort((a, b) => a - b)).toEqual([
    -17, 0, 17,
  ]);
});

test("a line is keyed as claims are filtered by it", () => {
  expect(linesOf(["reds", "allied-with", "blues"])[0]?.key).toBe("blues:allied-with:reds");
  expect(linesOf(["reds", "hosts", "blues"])[0]?.key).toBe("reds:hosts:blues");
});

test("letters keep clear of marks and of each other", () => {
  const crowded = new Map([...points, ["third", { x: 100, y: 2 }]]);
  const [line] = drawLines(network(["blues", "fights", "reds"]).edges, crowded);
  expect(Math.abs((line?.letter.x ?? 0) - 100)).toBeGreaterThan(10);
});

test("a relation to itself is a bow over the mark; one to nobody that is drawn is not drawn", () => {
  expect(linesOf(["reds", "fights", "reds"])[0]?.letter.y).toBeLessThan(-10);
  expect(drawLines(network(["blues", "fights", "reds"]).edges, new Map())).toEqual([]);
});

test("more claims are a thicker line, up to what can be drawn", () => {
  expect(widthOf(1)).toBeLessThan(widthOf(2));
  expect(widthOf(4)).toBeLessThan(widthOf(5));
  expect(widthOf(99)).toBe(5);
});
