import { describe, expect, test } from "vitest";
import type { Claim } from "../domain/schema/claim.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { createAppStore } from "../store/store.ts";
import { counts, makeClaim, makeClaimants, takes } from "../testing/claims.ts";
import { recordOf } from "../testing/record-of.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectSelectedClaims } from "./claim-cards.ts";
import { selectClaimsOfSameEvent, selectNeighbours, selectSides } from "./reader.ts";

function started(record: CodedRecord = smallRecord()) {
  const store = createAppStore();
  store.actions.loadRecord(record);
  return { actions: store.actions, state: () => store.getState() };
}

const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id);

describe("the neighbours of a claim", () => {
  const { actions, state } = started();
  const around = (id: string) => {
    actions.select({ type: "claim", id });
    return selectNeighbours(state());
  };

  test("stand before and after it in its document", () => {
    expect(around("001-p1-02")).toEqual({
      previous: "001-p1-01",
      next: "001-p2-01",
      at: 2,
      of: 4,
    });
  });

  test("end with the document, though the record goes on", () => {
    expect(around("001-p1-01")).toMatchObject({ previous: null, next: "001-p1-02", at: 1 });
    expect(around("001-p3-01")).toMatchObject({ previous: "001-p2-01", next: null, at: 4 });
    expect(around("002-p1-01")).toMatchObject({ previous: null, next: "002-p2-01", at: 1 });
  });

  test("are none when no claim is selected", () => {
    actions.clearSelection();
    expect(selectNeighbours(state())).toEqual({ previous: null, next: null, at: 0, of: 0 });
  });
});

test("neighbours pass the filter, and a claim that it hides has no place among them", () => {
  const { actions, state } = started();
  actions.actOnValue("actor", "blues", "exclude");
  actions.select({ type: "claim", id: "001-p1-01" });
  expect(selectNeighbours(state())).toMatchObject({ next: "001-p3-01", at: 1, of: 2 });
  actions.select({ type: "claim", id: "001-p2-01" });
  expect(selectNeighbours(state())).toMatchObject({ at: 0, of: 2 });
});

describe("claims of the same event", () => {
  test("are the others about it, whatever the filter hides", () => {
    const { actions, state } = started();
    actions.actOnValue("document", "001", "only");
    actions.select({ type: "claim", id: "001-p1-01" });
    expect(idsOf(selectClaimsOfSameEvent(state()))).toEqual(["002-p1-01"]);
    actions.select({ type: "claim", id: "002-p1-01" });
    expect(idsOf(selectClaimsOfSameEvent(state()))).toEqual(["001-p1-01"]);
  });

  test("are none for a claim about no event, one that nobody holds, and what is no claim", () => {
    const { actions, state } = started();
    for (const id of ["001-p1-02", "999-p1-01"]) {
      actions.select({ type: "claim", id });
      expect(selectClaimsOfSameEvent(state())).toEqual([]);
    }
    actions.select({ type: "document", id: "001" });
    expect(selectClaimsOfSameEvent(state())).toEqual([]);
  });
});

describe("the sides of a proposition", () => {
  const both = [...takes("supports").propositions, ...takes("denies").propositions];
  const camps = (low: number) => ({ ...takes("value", "n-camps"), ...counts(low, low) });
  const claims = [
    makeClaim("001-p1-01", { ...takes("supports"), claimants: ["boss"] }),
    makeClaim("001-p2-01", { ...takes("supports"), claimants: ["aide"] }),
    makeClaim("001-p3-01", { propositions: both }),
    makeClaim("001-p4-01", camps(3)),
    makeClaim("002-p1-01", takes("denies")),
    makeClaim("002-p2-01", camps(8)),
    makeClaim("002-p3-01"),
  ];
  const asked = (proposition: string) => {
    const claimants = makeClaimants(["boss", null], ["aide", "boss"]);
    const { actions, state } = started(recordOf(claims, { claimants }));
    actions.select({ type: "proposition", id: proposition });
    return { actions, sides: () => selectSides(state()) };
  };

  test("hold the claims that take them; a claim on both sides is on each", () => {
    const { supports, denies, value } = asked("calm").sides();
    expect(idsOf(supports.claims)).toEqual(["001-p1-01", "001-p2-01", "001-p3-01"]);
    expect(idsOf(denies.claims)).toEqual(["001-p3-01", "002-p1-01"]);
    expect(value).toEqual({ claims: [], voices: 0 });
  });

  test("count who speaks for another as one voice with him", () => {
    const { supports, denies } = asked("calm").sides();
    expect(supports.voices).toBe(2);
    expect(denies.voices).toBe(2);
  });

  test("of a number are its values", () => {
    const { supports, denies, value } = asked("n-camps").sides();
    expect(idsOf(value.claims)).toEqual(["001-p4-01", "002-p2-01"]);
    expect([...supports.claims, ...denies.claims]).toEqual([]);
  });

  test("come with the disagreements on this proposition and no other", () => {
    expect(asked("calm").sides().disagreements).toMatchObject([{ type: "stance" }]);
    expect(asked("n-camps").sides().disagreements).toMatchObject([{ type: "value" }]);
  });

  test("obey the filter, and so do their disagreements", () => {
    const { actions, sides } = asked("n-camps");
    actions.actOnValue("document", "002", "only");
    expect(idsOf(sides().value.claims)).toEqual(["002-p2-01"]);
    expect(sides().disagreements).toEqual([]);
  });

  test("hold the claims of the selection, with a figure that is asked for and not coded so", () => {
    const { actions, state } = started();
    actions.select({ type: "proposition", id: "n-camps" });
    expect(idsOf(selectSelectedClaims(state()))).toEqual(["002-p2-02"]);
    expect(idsOf(selectSides(state()).value.claims)).toEqual(["002-p2-02"]);
  });

  test("are empty when no proposition is selected", () => {
    const { actions, sides } = asked("calm");
    actions.select({ type: "document", id: "001" });
    expect(sides()).toMatchObject({ supports: { voices: 0 }, denies: { voices: 0 } });
    expect(sides().disagreements).toEqual([]);
  });
});
