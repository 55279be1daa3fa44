import { expect, test } from "vitest";
import { putDataSets } from "../../store/joined.ts";
import { createAppStore } from "../../store/store.ts";
import { inventedDataSet } from "../../testing/event-columns.ts";
import { smallRecord } from "../../testing/small-record.ts";
import type { Palette } from "../layers/palette.ts";
import { rowLegend } from "./row-legend.ts";

const PALETTE = { muted: "#777", sets: [] } as unknown as Palette;

test("where the filter leaves no mark, no sizes of marks are explained", () => {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  store.changeAtOnce((state) => putDataSets(state, [inventedDataSet([{ unit: "AF-BDS" }])]));
  store.actions.actOnValue("document", "001", "only");
  const labels = rowLegend(store.getState(), PALETTE).map(({ label }) => label);
  expect(labels).toHaveLength(1);
  expect(labels[0]).toMatch(/: 0$/u);
});
