import { describe, expect, it } from "vitest";
import { readRecord } from "../records/read-record.ts";
import { createAppStore } from "../store/store.ts";
import { selectWiderLines } from "./panel-place.ts";

const place = (id: string, kind: string, more: object = {}) => ({
  id,
  name: id,
  kind,
  country: "AF",
  admin1: null,
  aliases: [],
  ...more,
});
const claim = (n: number, places: readonly (readonly [string, string])[]) => ({
  id: `000-p${n}-01`,
  document: "000",
  locator: {
    paragraph: n,
    quote: { exact: "three words here", prefix: "before ", suffix: " after" },
  },
  claimants: [],
  modality: "asserted",
  kind: "state-of-affairs",
  summary: "Something is said.",
  about: null,
  actors: [],
  places: places.map(([id, role]) => ({ place: id, role })),
  when: null,
  figures: [],
  propositions: [],
});
const file = (collection: string, records: readonly object[]) => ({
  text: JSON.stringify({ schemaVersion: 1, [collection]: records }),
});

function storeOf(claims: readonly object[]) {
  const record = readRecord({
    documents: file("documents", [
      {
        id: "000",
        title: "A title",
        publisher: null,
        published: null,
        sha256: "0".repeat(64),
        paragraphs: 99,
        language: "en",
        reliability: "F",
      },
    ]),
    claimants: file("claimants", []),
    actors: file("actors", []),
    places: file("places", [
      place("AF", "country"),
      place("AF-BDS", "admin1"),
      place("AF-KAN", "admin1"),
      place("AF-BDS-wakhan", "district", { admin1: "AF-BDS" }),
      place("region-north", "region", { members: ["AF-BDS"], basis: "as named" }),
    ]),
    propositions: file("propositions", []),
    events: file("events", []),
    claims: file("claims", claims),
  });
  const store = createAppStore();
  store.actions.loadRecord(record);
  return store;
}

describe("what bears on a place without being located in it", () => {
  const store = storeOf([
    claim(1, [["AF-BDS", "location"]]),
    claim(2, [["region-north", "location"]]),
    claim(3, [["AF", "location"]]),
    claim(4, [["AF", "location"]]),
    claim(5, [["AF-BDS", "mentioned"]]),
    claim(6, [["AF-BDS-wakhan", "location"]]),
  ]);
  const lines = (id: string) => {
    store.actions.select({ type: "places", ids: [id] });
    return selectWiderLines(store.getState()).map(({ kind, area, count }) => [kind, area, count]);
  };

  it("for a province: regions, country, mentions", () => {
    expect(lines("AF-BDS")).toEqual([
      ["region", "region-north", 1],
      ["country", "AF", 2],
      ["mention", "", 1],
    ]);
  });

  it("for a province that no region includes: the country alone", () => {
    expect(lines("AF-KAN")).toEqual([["country", "AF", 2]]);
  });

  it("for a country: its provinces and the regions inside it", () => {
    expect(lines("AF")).toEqual([
      ["provinces", "", 2],
      ["part", "", 1],
    ]);
  });

  it("for a district: the province around it", () => {
    expect(lines("AF-BDS-wakhan")).toEqual([
      ["within", "AF-BDS", 2],
      ["region", "region-north", 1],
      ["country", "AF", 2],
    ]);
  });

  it("under the filter", () => {
    store.actions.setClause({ source: "text", dimension: "text", value: "nothing has this word" });
    expect(lines("AF-BDS")).toEqual([]);
  });
});
