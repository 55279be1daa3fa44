import { expect, test } from "vitest";
import { rowClaimId } from "../domain/data-set.ts";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { pointsSet } from "../testing/points-set.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectPassingRows } from "./claim-cards.ts";

test("a claim is found by its id where it stands among all that pass", () => {
  const store = createAppStore();
  const set = pointsSet([{}, {}, {}]);
  store.actions.loadRecord(smallRecord());
  store.changeAtOnce((state) => putDataSets(state, [set]));
  const idOf = (row: number) => rowClaimId(set.id, set.events.line[row] ?? 0);
  const [first = ""] = smallRecord().claims.keys();
  const places = () => {
    const rows = selectPassingRows(store.getState());
    const all = rows.slice(0, rows.length).map(({ id }) => id as string);
    const asked = [first, idOf(0), idOf(2), rowClaimId(set.id, 99), "none"];
    expect(asked.map(rows.placeOf)).toEqual(asked.map((id) => all.indexOf(id)));
    return asked.map(rows.placeOf);
  };
  const { size } = smallRecord().claims;
  expect(places()).toEqual([0, size, size + 2, -1, -1]);
  store.actions.actOnValue("document", set.id, "only");
  expect(places()).toEqual([-1, 0, 2, -1, -1]);
});
