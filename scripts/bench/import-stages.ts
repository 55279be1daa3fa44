import { readFileSync } from "node:fs";
import { createCrossfilter } from "../../src/analysis/crossfilter.ts";
import { layOut } from "../../src/analysis/laid-table.ts";
import type { Boundaries } from "../../src/domain/boundaries.ts";
import { type DataSet, dataSetId } from "../../src/domain/data-set.ts";
import { buffersOf } from "../../src/ingest/buffers-of.ts";
import { openEventFile } from "../../src/ingest/events/open-event-file.ts";
import { readEventFile } from "../../src/ingest/events/read-event-file.ts";
import { joinProvinces } from "../../src/ingest/join-provinces.ts";
import { mendByLabel } from "../../src/ingest/mend-by-label.ts";
import { readRecord } from "../../src/records/read-record.ts";
import { selectClaimTable } from "../../src/selectors/claim-table.ts";
import { putDataSets } from "../../src/store/joined.ts";
import { createAppStore } from "../../src/store/store.ts";
import { readDataFolder } from "../data/read-folder.ts";

/** What a first look at the dashboard counts. */
const GROUPS = ["actor", "province", "eventType", "claimant", "document"] as const;

const admin1 = JSON.parse(
  readFileSync(new URL("../../public/geo/admin1.geojson", import.meta.url), "utf8"),
) as Boundaries["admin1"];
const boundaries = { admin1, countries: { type: "FeatureCollection" as const, features: [] } };
const record = readRecord(readDataFolder("data"));

/** What an import took, and what it left behind. */
export interface Imported {
  readonly rows: number;
  /** Seconds. */
  readonly stages: Readonly<Record<"parse and decode" | "join" | "index", number>>;
  /** Bytes of the data set's own arrays. */
  readonly columnBytes: number;
  /** As long as this is kept, so is all that the page keeps. */
  readonly kept: object;
}

/** The record of the repository in a store, with the columns of its claims. */
export function openDashboard() {
  const store = createAppStore();
  store.actions.loadRecord(record);
  selectClaimTable(store.getState());
  return store;
}

/** A file → beside the record, joined to provinces, in columns of claims, with five groups counted. */
export async function importAndCount(
  blob: Blob,
  store: ReturnType<typeof openDashboard>,
): Promise<Imported> {
  const times = [performance.now()];
  const { tables } = await openEventFile(blob, "events.csv");
  const [table] = tables;
  if (table?.recognised.kind !== "layout") throw new Error("The layout is not known");
  const read = await readEventFile(table, table.recognised.mapping, {
    mendPoints: (columns, note) => mendByLabel(columns, boundaries, note),
  });
  if (read.kind !== "read") throw new Error("The file was not read");
  times.push(performance.now());
  const join = joinProvinces(read.columns, boundaries);
  times.push(performance.now());
  const set: DataSet = {
    id: dataSetId("0".repeat(64)),
    name: "events",
    hue: 1,
    isOn: true,
    trust: "point",
    fileName: "events.csv",
    sha256: "0".repeat(64),
    layout: read.layout,
    decisions: [],
    notes: read.notes,
    events: read.columns,
    join,
    addedAt: "2025-01-01T00:00:00.000Z",
  };
  store.changeAtOnce((state) => putDataSets(state, [set]));
  const claims = selectClaimTable(store.getState());
  if (claims === null) throw new Error("There is no table");
  const crossfilter = createCrossfilter(layOut(claims.table));
  const counts = GROUPS.map((group) => crossfilter.counts(group));
  times.push(performance.now());
  const [start = 0, readAt = 0, joinedAt = 0, end = 0] = times;
  return {
    rows: read.columns.rows,
    stages: {
      "parse and decode": (readAt - start) / 1000,
      join: (joinedAt - readAt) / 1000,
      index: (end - joinedAt) / 1000,
    },
    columnBytes: buffersOf(set).reduce((sum, { byteLength }) => sum + byteLength, 0),
    kept: { store, claims, crossfilter, counts },
  };
}
