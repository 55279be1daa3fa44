import { beforeAll, expect, test } from "vitest";
import { readBoundaryFolder } from "../../scripts/data/read-folder.ts";
import { dataFile } from "../exports/data/data-file.ts";
import { COLLECTIONS } from "../domain/data-file.ts";
import type { DataFormat } from "../exports/data/data-formats.ts";
import { importText } from "../ingest/test-import.ts";
import { type Files, readRecord } from "../records/read-record.ts";
import { selectDisagreements } from "../selectors/disagreements.ts";
import { selectTotals } from "../selectors/evaluation.ts";
import { selectExportedClaims } from "../selectors/exported-claims.ts";
import { selectFacet } from "../selectors/facets.ts";
import { selectSelectedFigures } from "../selectors/panel-figures.ts";
import { findClaim } from "../selectors/row-claims.ts";
import { findRowFacts } from "../selectors/row-facts.ts";
import { selectDataSetActors } from "../selectors/data-set-names.ts";
import { putDataSets } from "../store/joined.ts";
import { type AppStore, createAppStore } from "../store/store.ts";
import { ACLED_ROW, manyRows, type Row, UCDP_ROW, writeRows } from "../testing/event-files.ts";
import { parseCsv } from "../testing/parse-csv.ts";
import { smallRecord } from "../testing/small-record.ts";

const boundaries = readBoundaryFolder("public/geo");
const about = {
  title: "Claims",
  filter: "",
  unit: "Claims",
  date: "2026-01-31",
  marking: "",
  statement: "",
  attribution: "",
  link: "",
};

async function storeWith(rows: readonly Row[]) {
  const set = await importText(writeRows(rows), boundaries);
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  store.actions.loadBoundaries(boundaries);
  store.changeAtOnce((state) => putDataSets(state, [set]));
  return { store, set };
}

/** What is read of the JSON that the store's claims are written to. */
async function readBack(store: AppStore) {
  const data = selectExportedClaims(store.getState());
  if (data === null) throw new Error("no record");
  const text = String((await dataFile("json", { ...data, about })).bytes);
  return readRecord(
    Object.fromEntries(COLLECTIONS.map((name) => [name, { text }])) as unknown as Files,
  );
}

const acled = manyRows(ACLED_ROW, "event_id_cnty", [
  { fatalities: "3" },
  { fatalities: "0", geo_precision: "3" },
  { latitude: "", longitude: "", admin1: "Nowhere at all", admin2: "", location: "", notes: "" },
]);
let loaded: Awaited<ReturnType<typeof storeWith>>;
beforeAll(async () => {
  loaded = await storeWith(acled);
});

const claimAt = (line: number) =>
  findClaim(loaded.store.getState().record, `${loaded.set.id}-p${line}-01`);

test("a row's claim has the deaths that the file knows, and none where it writes a 0 for unknown", () => {
  expect(claimAt(2)?.figures).toEqual([
    { quantity: "fatalities", low: null, best: 3, high: null, stated: "3" },
  ]);
  expect(claimAt(3)?.figures).toEqual([]);
});

test("UCDP's lowest, best and highest stay three numbers", async () => {
  const { store, set } = await storeWith([UCDP_ROW]);
  expect(findClaim(store.getState().record, `${set.id}-p2-01`)?.figures).toEqual([
    { quantity: "fatalities", low: 6, best: 6, high: 8, stated: "low 6, best 6, high 8" },
  ]);
});

test("deaths of rows are part of no rule of disagreement and of no list of figures", async () => {
  const { store } = await storeWith(acled);
  const before = createAppStore();
  before.actions.loadRecord(smallRecord());
  // Figures are listed of what is selected: all of it.
  for (const { actions } of [store, before]) actions.select({ type: "list", where: [] });
  expect(selectSelectedFigures(store.getState()).map(({ quantity }) => quantity)).toContain(
    "camps",
  );
  for (const select of [selectDisagreements, selectSelectedFigures])
    expect(JSON.stringify(select(store.getState()))).toBe(
      JSON.stringify(select(before.getState())),
    );
});

test("a row that names one group twice on a side has it once in the role", async () => {
  const { store, set } = await storeWith(
    manyRows(ACLED_ROW, "event_id_cnty", [
      { event_type: "Violence against civilians", actor1: "The reds", assoc_actor_1: "The reds" },
    ]),
  );
  const { actors } = findClaim(store.getState().record, `${set.id}-p2-01`) ?? {};
  expect(actors?.filter(({ actor }) => actor === "reds")).toEqual([
    { actor: "reds", role: "perpetrator" },
  ]);
});

test("a point that stands for a country gives the row no province", async () => {
  const { store, set } = await storeWith(
    manyRows(UCDP_ROW, "id", [{ where_prec: "4" }, { where_prec: "6" }]),
  );
  const joined = [2, 3].map(
    (line) => findRowFacts(store.getState().record, `${set.id}-p${line}-01`)?.joined,
  );
  expect(joined).toEqual(["point", "none"]);
});

test("a row tells its id in the file, its point, and how exactly place and date are known", () => {
  const { record } = loaded.store.getState();
  expect(findRowFacts(record, `${loaded.set.id}-p3-01`)).toEqual({
    dataSet: loaded.set.id,
    line: 3,
    id: "AFG11",
    at: [71.3764, 34.9878],
    geoPrecision: 4,
    datePrecision: 1,
    place: ["Dangam", "Kunar", "Afghanistan"],
    joined: "point",
    deaths: { low: null, best: null, high: null },
  });
  expect(findRowFacts(record, "002-p1-01")).toBeNull();
});

async function written(format: DataFormat, mostRows?: number) {
  const data = selectExportedClaims(loaded.store.getState(), mostRows);
  if (data === null) throw new Error("no record");
  return { data, text: String((await dataFile(format, { ...data, about })).bytes) };
}

test("a table holds the rows with their own points, what those mean, and the file they come from", async () => {
  const { text } = await written("csv");
  const [head = [], ...lines] = parseCsv(text.replace(/^\uFEFF/u, ""));
  const rows = lines
    .map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ""])))
    .filter(({ document_id }) => document_id === loaded.set.id);
  expect(
    rows.map((row) =>
      [
        "paragraph",
        "place_longitudes",
        "place_precisions",
        "geometry_basis",
        "row_event_id",
        "row_province_by",
      ].map((name) => row[name]),
    ),
  ).toEqual([
    ["2", "71.3764", "1", "row-point", "AFG10", "point"],
    ["3", "71.3764", "4", "row-area-point", "AFG11", "point"],
    ["4", "none", "1", "none-country", "AFG12", "none"],
  ]);
  expect(rows[0]).toMatchObject({
    document_title: "events.csv",
    document_sha256: loaded.set.sha256,
    claimant_names: "Agency One; Paper Two",
    figure_bests: "3",
    when_edtf: "2023-02-16",
    date_precision: "1",
    // On the scale of the column beside it, whatever the file's own is.
    when_basis: "date precision 1 on UCDP’s scale",
  });
});

test("GeoJSON, JSON and citations hold the rows and name the data set", async () => {
  const { set } = loaded;
  const geo = JSON.parse((await written("geojson")).text) as {
    readonly features: readonly {
      readonly geometry: { readonly coordinates: readonly number[] } | null;
      readonly properties: Readonly<Record<string, unknown>>;
    }[];
  };
  const own = geo.features.filter(({ properties }) => properties.document_id === set.id);
  expect(own.map(({ geometry }) => geometry?.coordinates ?? null)).toEqual([
    [71.3764, 34.9878],
    [71.3764, 34.9878],
    null,
  ]);
  expect(own[1]?.properties).toMatchObject({ geometry_basis: "row-area-point", precision: 4 });
  const json = JSON.parse((await written("json")).text) as {
    readonly claims: readonly { readonly id: string; readonly about: string | null }[];
    readonly events: readonly { readonly id: string }[];
    readonly rows: Readonly<Record<string, { readonly line: number }>>;
  };
  const events = new Set(json.events.map(({ id }) => id));
  expect(json.claims.filter(({ about: event }) => event !== null && !events.has(event))).toEqual(
    [],
  );
  expect(Object.values(json.rows).map(({ line }) => line)).toEqual([2, 3, 4]);
  const citations = (await written("citations-txt")).text;
  expect(citations).toContain(`Data set ${set.id}. “events.csv”`);
  expect(citations).toContain(`Data set ${set.id}, line 3: “`);
  // A row without a description has a summary, which is ours and no quotation.
  expect(citations.split("\n").filter((line) => line.includes("line 4"))).toEqual([
    expect.stringMatching(/, line 4$/u),
  ]);
});

test("what reads the record's files reads the rows in JSON, whatever their cells say", async () => {
  const rows = manyRows(ACLED_ROW, "event_id_cnty", [
    { notes: "Two words" },
    { notes: "A whole sentence that ends here." },
    { notes: "", fatalities: "3" },
  ]);
  const { store, set } = await storeWith(rows);
  const again = await readBack(store);
  expect({ rejected: again.rejected, faults: again.faults }).toEqual({ rejected: [], faults: [] });
  const ofSet = [...again.claims.values()].filter(({ document }) => document === set.id);
  expect(ofSet.map(({ locator }) => locator.quote.exact)).toEqual([
    "Two words",
    "A whole sentence that ends here.",
    "",
  ]);
});

test("an event of a type that ACLED does not have is an event in the file as well", async () => {
  const { store, set } = await storeWith(
    manyRows(ACLED_ROW, "event_id_cnty", [{}, { event_type: "Airstrike" }, { event_type: "" }]),
  );
  const again = await readBack(store);
  expect({ rejected: again.rejected, faults: again.faults }).toEqual({ rejected: [], faults: [] });
  const reader = createAppStore();
  reader.actions.loadRecord(again);
  for (const { actions } of [store, reader]) actions.actOnValue("document", set.id, "only");
  expect(selectTotals(reader.getState())?.passing).toEqual(selectTotals(store.getState())?.passing);
  expect(selectTotals(reader.getState())?.passing.events).toBe(3);
  const counted = (of: AppStore) =>
    selectFacet("eventType")(of.getState()).map(({ value, count }) => [value, count]);
  expect(counted(reader)).toEqual(counted(store));
});

test("estimates of deaths that are out of order are said, kept as they are, and read back from JSON", async () => {
  const { store, set } = await storeWith([{ ...UCDP_ROW, low: "9", best: "6", high: "2" }]);
  expect(set.notes).toMatchObject([{ fate: "noted", reason: "deaths-out-of-order", lines: [2] }]);
  const again = await readBack(store);
  expect({ rejected: again.rejected, faults: again.faults }).toEqual({ rejected: [], faults: [] });
  expect([...again.claims.values()].find(({ document }) => document === set.id)?.figures).toEqual([
    { quantity: "fatalities", low: 9, best: 6, high: 2, stated: "low 9, best 6, high 2" },
  ]);
});

test("a file that cannot hold all rows holds the first and says how many it leaves out", async () => {
  const { data } = await written("csv", 2);
  expect(data.rowsLeftOut).toBe(1);
  expect([...data.rows.values()].map(({ line }) => line)).toEqual([2, 3]);
  expect(data.claims.length).toBe(smallRecord().claims.size + 2);
});

test("names of the data set are listed with their rows and whom they count as", () => {
  const { store } = loaded;
  const named = (name: string) =>
    selectDataSetActors(store.getState()).find((each) => each.name === name);
  expect(named("Group B")).toMatchObject({ rows: 3, by: "nobody" });
  const [someone = ""] = smallRecord().actors.keys();
  store.actions.choose({ actors: { "Group B": someone } });
  expect(named("Group B")).toEqual({ name: "Group B", rows: 3, actor: someone, by: "choice" });
  expect(store.getState().record?.actors.has(named("Police of A")?.actor ?? "")).toBe(true);
  store.actions.choose({ actors: {} });
  expect(named("Group B")).toMatchObject({ by: "nobody" });
});
