import { describe, expect, test } from "vitest";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { dataSetOf, EVENT_ROW } from "../testing/event-rows.ts";
import { rated } from "../testing/ratings.ts";
import { smallRecord } from "../testing/small-record.ts";
import { countBy, selectUnfiltered } from "./evaluation.ts";
import {
  isInRecord,
  selectOwnRows,
  selectQuotedClaimants,
  selectStandings,
} from "./own-ratings.ts";

function started() {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  return store;
}

test("a rating of a data set or of whom it names counts in its rows", () => {
  const store = started();
  const sources = [[], ["United Nations"], ["Another"]];
  const set = dataSetOf(sources.map((source) => ({ ...EVENT_ROW, source })));
  store.changeAtOnce((state) => putDataSets(state, [set]));
  const counts = () => {
    const all = selectUnfiltered(store.getState());
    return all === null ? [] : [...countBy(all, "reliability", "claims")];
  };
  expect(counts()).toEqual([0, 0, 0, 0, 0, 11]);
  store.actions.rate(rated("document", set.id, "B"));
  expect(counts()).toEqual([0, 1, 0, 0, 0, 10]);
  // A claim of the documents is the UN's as well.
  store.actions.rate(rated("claimant", "un", "A"));
  expect(counts()).toEqual([2, 1, 0, 0, 0, 8]);
});

test("what the record does not hold is unknown, also an id of another subject", () => {
  const record = smallRecord();
  expect(isInRecord(record, { subject: "document", id: "001" })).toBe(true);
  expect(isInRecord(record, { subject: "claimant", id: "001" })).toBe(false);
  expect(isInRecord(null, { subject: "document", id: "001" })).toBe(false);
});

describe("the standing of a subject", () => {
  test("is the record's, until the analyst's own takes its place, until that is undone", () => {
    const store = started();
    const origin = () =>
      selectStandings(store.getState())("claimant", "un")?.effective ?? { origin: "missing" };
    expect(origin()).toMatchObject({ origin: "default", value: "F" });
    store.actions.rate(rated("claimant", "un", "B"));
    expect(origin()).toMatchObject({ origin: "analyst", value: "B", rationale: "read it twice" });
    store.actions.undo();
    expect(origin()).toMatchObject({ origin: "default" });
  });

  test("of a claim says what the rule gives, also where the analyst's own counts", () => {
    const store = started();
    store.actions.rate(rated("claim", "001-p1-01", 5));
    const standing = selectStandings(store.getState())("claim", "001-p1-01");
    expect(standing?.effective.value).toBe(5);
    expect(standing?.computed?.rationale.rule).toBe("in-conflict");
  });

  test("is none where the record does not hold it", () => {
    expect(selectStandings(started().getState())("claim", "999-p1-01")).toBeNull();
  });
});

test("the list has sources before claims and marks the unknown; the same list for the same state", () => {
  const store = started();
  store.actions.setRatings([
    rated("claim", "001-p1-01", 2),
    rated("claimant", "un", "B"),
    rated("document", "999", "C"),
    rated("document", "001", "C"),
  ]);
  const rows = selectOwnRows(store.getState());
  expect(rows.map(({ rating, isKnown }) => [rating.id, isKnown])).toEqual([
    ["001", true],
    ["999", false],
    ["un", true],
    ["001-p1-01", true],
  ]);
  store.actions.setView({ unit: "events" });
  expect(selectOwnRows(store.getState())).toBe(rows);
});

test("a document quotes each claimant once", () => {
  expect(selectQuotedClaimants(started().getState()).get("001")).toEqual(["un"]);
  expect(selectQuotedClaimants(started().getState()).get("002")).toEqual([]);
});
