import { expect, test } from "vitest";
import { createAppStore } from "../store/store.ts";
import { smallRawRecord, toFiles } from "../testing/small-record.ts";
import { readRecord } from "../records/read-record.ts";
import { markOf, selectActorMarks } from "./actor-marks.ts";

test("twenty groups have twenty marks, and states have one of their own", () => {
  const raw = smallRawRecord();
  const groups = Array.from({ length: 20 }, (_, n) => ({
    ...raw.actors[0],
    id: `group-${String.fromCharCode(97 + n)}`,
  }));
  const store = createAppStore();
  store.actions.loadRecord(readRecord(toFiles({ ...raw, actors: [...raw.actors, ...groups] })));
  const marks = selectActorMarks(store.getState());
  const first = [...marks.values()].slice(0, 20).map(({ hue, shape }) => `${hue} ${shape}`);
  expect(new Set(first).size).toBe(20);
  expect(markOf(marks, "land").shape).toBe("ring");
});
