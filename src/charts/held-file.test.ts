import { expect, test } from "vitest";
import { DEFAULT_VIEW } from "../domain/view.ts";
import { heldTable, selectCheckable } from "../selectors/held-table.ts";
import { selectHeld } from "../selectors/held-matching.ts";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { smallRecord } from "../testing/small-record.ts";
import { fileOf } from "./held-file.ts";

test("in the picture the two columns of a data set differ from their first words on", () => {
  const { body } = fileOf([], {
    settings: DEFAULT_VIEW.held,
    clauses: [],
    names: { place: (id) => id, actorShort: (id) => id },
    sets: ["2021-01-01-2025-11-28-Afghanistan-Pakistan.csv"],
  });
  const [matching = "", possible = ""] = body.type === "cells" ? body.columns : [];
  expect(matching.slice(0, 8)).not.toBe(possible.slice(0, 8));
  expect(possible).toContain("may belong");
});

test("in the picture a claim whose numbers have a caveat has a star, and a note says what it means", () => {
  const file = (others: readonly string[]) => {
    const store = createAppStore();
    store.actions.loadRecord(smallRecord());
    const row = {
      unit: "AF-BDS",
      sides: { actor1: ["The reds"] },
      days: [18_854, 18_854],
    } as const;
    const set = inventedDataSet([
      row,
      ...others.map((name) => ({ ...row, sides: { actor1: [name] } })),
    ]);
    store.changeAtOnce((state) => putDataSets(state, [set]));
    const state = store.getState();
    const rows = heldTable(selectHeld(state), selectCheckable(state), "claim");
    const found = rows.filter(({ claim }) => claim.id === "001-p1-01");
    return fileOf(found, {
      settings: DEFAULT_VIEW.held,
      clauses: [],
      names: { place: (id) => id, actorShort: (id) => id },
      sets: ["invented"],
    });
  };
  const labels = ({ body }: ReturnType<typeof file>) =>
    body.type === "cells" ? body.rows.map(({ label }) => label) : [];
  const [plain, withCaveat] = [file([]), file(["Strangers"])];
  expect(labels(plain)[0]).toMatch(/^001-p1-01/u);
  expect(plain.notes?.join()).not.toContain("*");
  expect(labels(withCaveat)[0]).toMatch(/^\* 001-p1-01/u);
  expect(withCaveat.notes).toContain("*: 1 claim has a caveat, which the table (CSV) has in words");
});
