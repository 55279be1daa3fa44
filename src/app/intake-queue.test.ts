import { expect, it } from "vitest";
import type { Intake } from "../domain/attached.ts";
import type { ImportQuestion } from "../domain/import-question.ts";
import { createAppStore } from "../store/store.ts";
import type { Course, ImportTalk } from "./event-import.ts";
import { createIntakeQueue } from "./intake-queue.ts";

const QUESTION: ImportQuestion = {
  about: "date-order",
  table: "a.csv",
  undecided: { dmy: 0, mdy: 0, either: 1, readings: [] },
};
const DONE: Course = { state: "no-events", notRead: [] };
const fileNamed = (name: string) => new File(["x"], name);

function queueOf(takeFile: (file: File, talk: ImportTalk) => Promise<Course>) {
  const store = createAppStore();
  const queue = createIntakeQueue(store, takeFile);
  const states = () =>
    store.getState().intakes.map(({ fileName, state }) => `${fileName} ${state}`);
  const keyOf = (name: string) =>
    store.getState().intakes.find(({ fileName }) => fileName === name)?.key ?? "";
  /** Resolves when a file has come to a state. */
  const until = (name: string, state: Intake["state"]) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (states().includes(`${name} ${state}`)) resolve();
      };
      store.subscribe(look);
      look();
    });
  return { store, queue, states, keyOf, until };
}

it("reads one file at a time, and lets others pass while one waits for an answer", async () => {
  let reading = 0;
  let most = 0;
  const { queue, states, keyOf, until } = queueOf(async (file, { inTurn, ask }) => {
    const read = () =>
      inTurn(async () => {
        reading += 1;
        most = Math.max(most, reading);
        await Promise.resolve();
        reading -= 1;
      });
    await read();
    if (file.name === "a.csv") await ask(QUESTION);
    await read();
    return DONE;
  });
  queue.add(["a.csv", "b.csv", "c.csv"].map(fileNamed));
  await until("c.csv", "no-events");
  expect(states()).toEqual(["a.csv asking", "b.csv no-events", "c.csv no-events"]);
  queue.answer(keyOf("a.csv"), { about: "date-order", order: "dmy" });
  await until("a.csv", "no-events");
  expect(most).toBe(1);
});

it("cancels a file that waits for an answer, and no other", async () => {
  const { queue, keyOf, until, states } = queueOf(async (_, { ask }) => {
    await ask(QUESTION);
    return DONE;
  });
  queue.add(["a.csv", "b.csv"].map(fileNamed));
  await until("b.csv", "asking");
  queue.cancel(keyOf("a.csv"));
  await until("a.csv", "refused");
  expect(states()).toEqual(["a.csv refused", "b.csv asking"]);
});

it("answers a question by what was chosen meanwhile", async () => {
  const { store, queue, until, states } = queueOf(async (_, { ask }) => {
    await ask(QUESTION, () =>
      "k" in store.getState().choices.places ? { about: "date-order", order: "mdy" } : null,
    );
    return DONE;
  });
  queue.add([fileNamed("a.csv")]);
  await until("a.csv", "asking");
  store.actions.choose({ places: { other: "AF-KNR" } });
  expect(states()).toEqual(["a.csv asking"]);
  store.actions.choose({ places: { k: "AF-KNR" } });
  await until("a.csv", "no-events");
});

it("keeps on the list what is not done with when more files come", async () => {
  const { queue, until, states } = queueOf(async (file, { ask }) => {
    if (file.name === "a.csv") await ask(QUESTION);
    return DONE;
  });
  queue.add(["a.csv", "b.csv"].map(fileNamed));
  await until("b.csv", "no-events");
  queue.add([fileNamed("c.csv")]);
  await until("c.csv", "no-events");
  expect(states()).toEqual(["a.csv asking", "c.csv no-events"]);
});

it("says of one file that its reader broke off, and goes on with the next", async () => {
  const { queue, store, until } = queueOf((file) =>
    file.name === "a.csv" ? Promise.reject(new Error("out of memory")) : Promise.resolve(DONE),
  );
  queue.add(["a.csv", "b.csv"].map(fileNamed));
  await until("b.csv", "no-events");
  expect(store.getState().intakes[0]).toMatchObject({
    state: "refused",
    code: "reader-failed",
    detail: "out of memory",
  });
});
