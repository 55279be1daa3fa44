import { expect, test } from "vitest";
import { INITIAL_STATE } from "../store/state.ts";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { pointsSet } from "../testing/points-set.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectNaming } from "./names.ts";

const SET = { ...pointsSet([{}], { id: "data-97fac8ba" }), name: "Strikes" };

function started() {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  store.changeAtOnce((state) => putDataSets(state, [SET]));
  return selectNaming(store.getState());
}

test("a document carries its number before its title, a data set its name alone", () => {
  const naming = started();
  expect(naming.document("001")).toBe("001 Document 001");
  expect(naming.document(SET.id)).toBe("Strikes");
  expect(naming.value("document", "001")).toBe("001 Document 001");
  expect(naming.value("document", SET.id)).toBe("Strikes");
});

test("where room is short a document is its number, a data set still its name", () => {
  const naming = started();
  expect(naming.documentShort("001")).toBe("001");
  expect(naming.documentShort(SET.id)).toBe("Strikes");
});

test("a data set that is switched off is still called by its name", () => {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  store.changeAtOnce((state) => putDataSets(state, [{ ...SET, isOn: false }]));
  const naming = selectNaming(store.getState());
  expect([naming.document(SET.id), naming.documentShort(SET.id)]).toEqual(["Strikes", "Strikes"]);
  expect(naming.dataSet(SET.id)?.isOn).toBe(false);
  expect(naming.dataSet("data-00000000")).toBeNull();
});

test("a document that is not open is shown by its id", () => {
  const naming = selectNaming(INITIAL_STATE);
  expect(naming.document("009")).toBe("009");
  expect(naming.documentShort(SET.id)).toBe(SET.id);
});
