import fc from "fast-check";
import { expect, it } from "vitest";
import { smallRecord } from "../testing/small-record.ts";
import { mergeActors, ownActorId } from "./merge-actors.ts";

const { actors } = smallRecord();
const [known] = [...actors.keys()];
const merged = (names: readonly string[], mapping: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    mergeActors(names, actors, (name) => (name === "Known" ? (known as never) : null), mapping),
  );

it("takes names for whom the analyst says, else for one of the record, else for one of their own", () => {
  expect(merged(["Known", "A", "B"], { A: known ?? "" })).toEqual({
    Known: known,
    A: known,
    B: ownActorId("B"),
  });
});

it("goes where a name that another was merged into goes, in whatever order they stand", () => {
  const mapping = { A: ownActorId("B"), B: ownActorId("Known") };
  expect(merged(["A", "B", "Known"], mapping)).toEqual({ A: known, B: known, Known: known });
  expect(merged(["Known", "B", "A"], mapping)).toEqual({ A: known, B: known, Known: known });
});

it("keeps a name of its own against the record where the analyst says so", () => {
  expect(merged(["Known"], { Known: ownActorId("Known") })).toEqual({
    Known: ownActorId("Known"),
  });
});

it("gives no weight to choices of who is not there", () => {
  expect(merged(["A"], { A: ownActorId("Not there") })).toEqual({ A: ownActorId("A") });
});

it("ends for any choices, with an actor of the record or of a name that is there", () => {
  const names = ["A", "B", "C", "Known"];
  const targets = fc.constantFrom(...names.map(ownActorId), known ?? "", "nobody");
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), targets), (mapping) => {
      const ids = new Set<string>([...actors.keys(), ...names.map(ownActorId)]);
      for (const id of Object.values(merged(names, mapping))) expect(ids.has(id)).toBe(true);
    }),
  );
});
