import { describe, expect, test } from "vitest";
import { cellAt, type StanceMatrix } from "../analysis/stance-matrix.ts";
import { createAppStore } from "../store/store.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectCredibilities } from "./credibility.ts";
import { selectContestedByUnit, selectDisagreementsHere } from "./disagreements.ts";
import { selectDocumentProfiles } from "./document-profile.ts";
import { selectMapUnits } from "./map-units.ts";
import { selectMatrix } from "./matrix.ts";
import { selectNetwork, selectNetworkLayout } from "./network.ts";
import { selectQuantities } from "./quantities.ts";
import { selectSilentDocuments } from "./silent-documents.ts";

function started() {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  return { store, actions: store.actions, state: () => store.getState() };
}

const stances = ({ columns, rows }: StanceMatrix) =>
  rows.map((row) => [
    row.proposition,
    ...columns.map((column) => `${column} ${cellAt(row, column).stance}`),
  ]);

describe("the matrix of propositions", () => {
  test("holds who takes which side, the contested first", () => {
    const { rows, byDocument, byClaimant } = selectMatrix(started().state());
    expect(rows).toEqual([
      { proposition: "calm", contestedness: 1, disagreement: "conflict" },
      { proposition: "n-camps", contestedness: 0, disagreement: null },
    ]);
    expect(stances(byDocument.passing)).toEqual([
      ["calm", "001 supports", "002 denies"],
      ["n-camps", "001 silent", "002 value"],
    ]);
    expect(stances(byClaimant.passing)).toEqual([
      ["calm", "own-voice both"],
      ["n-camps", "own-voice value"],
    ]);
  });

  test("under a filter tells what is hidden from what is silent", () => {
    const { actions, state } = started();
    actions.actOnValue("kind", "figure", "exclude");
    actions.actOnValue("actor", "reds", "exclude");
    const { rows, byDocument } = selectMatrix(state());
    expect(rows).toEqual([{ proposition: "calm", contestedness: 0, disagreement: null }]);
    expect(stances(byDocument.passing)).toEqual([["calm", "001 silent", "002 denies"]]);
    expect(stances(byDocument.all)).toEqual([["calm", "001 supports", "002 denies"]]);
  });

  test("has no column for a document that the filter lets nothing through of", () => {
    const { actions, state } = started();
    actions.actOnValue("document", "002", "only");
    expect(selectMatrix(state()).byDocument.passing.columns).toEqual(["002"]);
  });
});

test("figures stand by quantity and document, with what they look like", () => {
  const groups = selectQuantities(started().state());
  expect(
    groups.map(({ quantity, proposition, byDocument, lookAlikes }) => [
      quantity,
      proposition,
      [...byDocument.keys()],
      lookAlikes.map((each) => each.quantity),
    ]),
  ).toEqual([
    ["commanders", null, ["001"], ["camps"]],
    ["camps", "n-camps", ["002"], ["commanders"]],
  ]);
});

describe("disagreements", () => {
  test("of the selection have the other side from anywhere", () => {
    const { actions, state } = started();
    expect(selectDisagreementsHere(state())).toEqual([]);
    actions.selectPlace("AF-BDS", false);
    const [found] = selectDisagreementsHere(state());
    expect(found).toMatchObject({
      kind: "conflict",
      proposition: "calm",
      supporting: [{ id: "001-p1-01" }],
      denying: [{ id: "002-p3-01" }],
    });
    actions.selectPlace("AF-TAK", false);
    expect(selectDisagreementsHere(state())).toEqual([]);
  });

  test("are at the units where a claim of a pair is located, under the filter", () => {
    const { actions, state } = started();
    expect([...selectContestedByUnit(state())]).toEqual([["AF-BDS", ["calm"]]]);
    actions.actOnValue("document", "001", "only");
    expect(selectContestedByUnit(state()).size).toBe(0);
  });
});

describe("silence", () => {
  const silent = (state: ReturnType<typeof started>["state"]) =>
    selectSilentDocuments(state()).map(({ document }) => document);

  test("is about the selection, whatever the filter hides", () => {
    const { actions, state } = started();
    expect(silent(state)).toEqual([]);
    actions.select({ type: "actor", id: "blues" });
    expect(silent(state)).toEqual(["002"]);
    actions.actOnValue("document", "002", "only");
    expect(silent(state)).toEqual(["002"]);
    actions.selectPlace("AF-BDS", false);
    expect(silent(state)).toEqual(["002"]);
  });

  test("may be on a proposition; a list asks nothing", () => {
    const { actions, state } = started();
    actions.select({ type: "proposition", id: "n-camps" });
    expect(silent(state)).toEqual(["001"]);
    actions.select({
      type: "list",
      where: [{ source: "x", dimension: "kind", value: { include: ["figure"], exclude: [] } }],
    });
    expect(silent(state)).toEqual([]);
  });
});

test("the network follows the filter, its layout does not", () => {
  const { actions, state } = started();
  expect(selectNetwork(state()).edges).toMatchObject([{ from: "reds", to: "blues" }]);
  const layout = selectNetworkLayout(state());
  actions.actOnValue("document", "002", "only");
  expect(selectNetwork(state()).edges).toEqual([]);
  expect(selectNetworkLayout(state())).toBe(layout);
  expect(layout.size).toBe(2);
});

test("a document's profile is of its passing claims", () => {
  const { actions, state } = started();
  const profile = () => selectDocumentProfiles(state()).get("001");
  expect(profile()).toMatchObject({ claims: 4, ownVoice: 3, attributed: 1 });
  actions.actOnValue("document", "002", "only");
  expect(profile()).toBeUndefined();
});

test("two documents on one event are two voices, one in conflict makes it 6", () => {
  const rules = [...selectCredibilities(started().state())].map(
    ([id, { credibility, rationale }]) => `${id} ${credibility} ${rationale.rule}`,
  );
  expect(rules).toContain("002-p1-01 6 in-conflict");
  expect(rules).toContain("002-p2-01 6 not-comparable");
});

test("unchanged input gives the same references", () => {
  const { actions, state } = started();
  actions.selectPlace("AF-BDS", false);
  const answers = () =>
    [
      selectMatrix,
      selectQuantities,
      selectDisagreementsHere,
      selectContestedByUnit,
      selectSilentDocuments,
      selectNetwork,
      selectNetworkLayout,
      selectDocumentProfiles,
      selectCredibilities,
    ].map((select) => select(state()));
  const before = answers();
  actions.setView({ language: "fa" });
  answers().forEach((answer, at) => expect(answer).toBe(before[at]));
});

describe("the measure “contested”", () => {
  test("colours the units where claims conflict, and leaves the counts as they are", () => {
    const { actions, state } = started();
    const unit = (id: string) => ({
      type: "Feature" as const,
      properties: {
        id,
        name: id,
        name_fa: "",
        name_ur: "",
        country: "AF",
        area_km2: 1,
        label: [0, 0] as const,
        bbox: [0, 0, 0, 0] as const,
      },
      geometry: { type: "Polygon" as const, coordinates: [] },
    });
    const none = { type: "FeatureCollection" as const, features: [] };
    actions.loadBoundaries({
      admin1: { type: "FeatureCollection", features: ["AF-BDS", "AF-TAK"].map(unit) },
      countries: none,
      borders: none,
      places: none,
    });
    const values = () => selectMapUnits(state()).units.map(({ id, value }) => [id, value]);
    const counts = () => selectMapUnits(state()).units.map(({ count }) => count);
    const counted = counts();
    expect(values()).toEqual([
      ["AF-BDS", counted[0]],
      ["AF-TAK", counted[1]],
    ]);
    actions.setView({ measure: "contested" });
    expect(values()).toEqual([
      ["AF-BDS", 1],
      ["AF-TAK", 0],
    ]);
    expect(counts()).toEqual(counted);
  });
});
