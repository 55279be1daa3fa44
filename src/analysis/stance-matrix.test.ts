import fc from "fast-check";
import { expect, it } from "vitest";
import { makeClaim, someClaims, takes } from "../testing/claims.ts";
import { indexPositions } from "./positions.ts";
import { buildStanceMatrix, cellAt, SILENT_CELL } from "./stance-matrix.ts";

const DOCUMENTS = ["001", "002", "003"];
const matrixOf = (claims: Parameters<typeof indexPositions>[0]) =>
  buildStanceMatrix(indexPositions(claims, []), ["calm"], DOCUMENTS, ({ document }) => [document]);

it("a cell says which sides are taken and by which claims", () => {
  const { rows } = matrixOf([
    makeClaim("001-p1-01", takes("supports")),
    makeClaim("001-p2-01", takes("denies")),
    makeClaim("002-p1-01", takes("denies")),
    makeClaim("002-p2-01", takes("value")),
  ]);
  const cells = DOCUMENTS.map((document) => cellAt(rows[0]!, document));
  expect(cells.map(({ stance }) => stance)).toEqual(["both", "denies", "silent"]);
  expect(cells[0]).toMatchObject({ supports: ["001-p1-01"], denies: ["001-p2-01"] });
  expect(cells[1]).toMatchObject({ denies: ["002-p1-01"], value: ["002-p2-01"] });
  expect(cells[2]).toBe(SILENT_CELL);
  const { rows: values } = matrixOf([makeClaim("003-p1-01", takes("value"))]);
  expect(cellAt(values[0]!, "003").stance).toBe("value");
});

it("no side is lost or counted twice", () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const cells = [...(matrixOf(claims).rows[0]?.cells.values() ?? [])];
      for (const side of ["supports", "denies"] as const)
        expect(cells.flatMap((cell) => cell[side]).toSorted()).toEqual(
          claims
            .filter(({ propositions }) => propositions.some(({ stance }) => stance === side))
            .map(({ id }) => id)
            .toSorted(),
        );
    }),
  );
});
