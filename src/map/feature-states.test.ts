import fc from "fast-check";
import { expect, test } from "vitest";
import { changedStates, type FeatureStates } from "./feature-states.ts";

const states: fc.Arbitrary<FeatureStates> = fc
  .dictionary(fc.constantFrom("a", "b", "c"), fc.record({ step: fc.nat(2), zero: fc.boolean() }))
  .map((record) => new Map(Object.entries(record)));

test("applying the changes to what was gives what is to be", () => {
  fc.assert(
    fc.property(states, states, (before, next) => {
      const changes = changedStates(before, next);
      for (const [id, state] of next) expect(changes.get(id) ?? before.get(id)).toEqual(state);
      for (const [id, state] of changes) expect(before.get(id)).not.toEqual(state);
    }),
  );
});
