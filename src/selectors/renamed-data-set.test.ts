import { expect, test } from "vitest";
import type { DataSetSettings } from "../domain/data-set.ts";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectEvaluation, selectUnfiltered } from "./evaluation.ts";
import { selectHeld } from "./held-matching.ts";
import { selectCellGeometry, selectCellStates } from "./map-row-cells.ts";
import { selectMappedSets, selectRowTally } from "./map-rows.ts";
import { selectNaming } from "./names.ts";

const ROWS = [
  { type: "Battles", point: [69.2, 34.5], geoPrecision: 1, country: "Redland" },
  { type: "Riots", point: [69.2, 34.5], geoPrecision: 1, country: "Redland" },
] as const;
const LEVEL = 4;

function started() {
  const store = createAppStore();
  const set = inventedDataSet(ROWS);
  store.actions.loadRecord(smallRecord());
  store.changeAtOnce((state) => putDataSets(state, [set]));
  return {
    store,
    id: set.id,
    change: (to: Partial<DataSetSettings>) => store.actions.changeDataSet(set.id, to),
  };
}

const counted = (store: ReturnType<typeof createAppStore>) => {
  const state = store.getState();
  return [
    selectEvaluation(state),
    selectUnfiltered(state),
    selectRowTally(state),
    selectCellGeometry(state, LEVEL),
  ];
};

test.each<Partial<DataSetSettings>>([{ name: "Raids" }, { hue: 4 }, { trust: "label" }])(
  "nothing is counted anew after %j",
  (settings) => {
    const { store, change } = started();
    const before = counted(store);
    change(settings);
    counted(store).forEach((each, at) => expect(each).toBe(before[at]));
  },
);

test("the name and colour of now are read everywhere", () => {
  const { store, id, change } = started();
  const [claim] = smallRecord().claims.values();
  selectHeld(store.getState()).answersTo(claim!);
  change({ name: "Raids" });
  change({ hue: 4 });
  const state = store.getState();
  expect(selectNaming(state).document(id)).toBe("Raids");
  expect(state.record?.documents.get(id)?.title).toBe("Raids");
  expect(state.record?.dataSets[0]?.set).toMatchObject({ name: "Raids", hue: 4 });
  expect(selectMappedSets(state)[0]?.set.hue).toBe(4);
  expect([...selectCellStates(state, LEVEL).values()].map(({ hue }) => hue)).toEqual([4]);
  const held = selectHeld(state);
  expect(held.sets.map(({ joined }) => joined.set.name)).toEqual(["Raids"]);
  expect(held.answersTo(claim!)).toBe(held.answersTo(claim!));
  for (const { joined } of held.answersTo(claim!)) expect(joined.set.name).toBe("Raids");
});

test("what was counted is there again when a data set is switched off and on", () => {
  const { store, change } = started();
  const before = counted(store);
  change({ isOn: false });
  expect(selectUnfiltered(store.getState())?.passing.total).toBe(smallRecord().claims.size);
  change({ isOn: true });
  expect(selectUnfiltered(store.getState())).toBe(before[1]);
});

test("rows that are joined anew are counted anew, under the name of now", () => {
  const { store, id, change } = started();
  const before = selectUnfiltered(store.getState());
  change({ name: "Raids" });
  const [set] = store.getState().dataSets;
  store.changeAtOnce((state) =>
    putDataSets(state, [{ ...set!, join: { ...set!.join, trust: "label" } }]),
  );
  expect(selectUnfiltered(store.getState())).not.toBe(before);
  expect(selectNaming(store.getState()).document(id)).toBe("Raids");
});

test.each([true, false])("a data set that is removed while shown: %s leaves nothing", (isOn) => {
  const { store, id, change } = started();
  const before = selectUnfiltered(store.getState());
  const { dataSets } = store.getState();
  change({ isOn });
  store.actions.removeDataSet(id);
  expect(store.getState().record?.documents.has(id)).toBe(false);
  store.changeAtOnce((state) => putDataSets(state, dataSets));
  expect(selectUnfiltered(store.getState())).not.toBe(before);
});
