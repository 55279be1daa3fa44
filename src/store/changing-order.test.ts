import fc from "fast-check";
import { expect, test } from "vitest";
import { type Unit, UNITS } from "../domain/dimension.ts";
import { DEFAULT_VIEW } from "../domain/view.ts";
import { rated } from "../testing/ratings.ts";
import type { Preparing } from "./changing.ts";
import { EMPTY_SCENE, type State, type Update } from "./state.ts";
import { type Actions, createAppStore } from "./store.ts";

type Outcome = (how: "ready" | "stale" | "fault") => void;

/** Views that have to be made ready for another unit, and are when told so; never for `never`. */
function preparedOnCall(never: ReadonlySet<Unit> = new Set()) {
  let answer: Outcome | null = null;
  const preparing: Preparing = {
    isReady: (one, other) => one.view.unit === other.view.unit,
    prepare: (_store, next) =>
      new Promise((resolve, reject) => {
        const { unit } = next().view;
        answer = (how) => {
          answer = null;
          if (how === "fault" || never.has(unit)) reject(new Error("cannot be counted"));
          else resolve(how === "stale" ? null : next());
        };
      }),
  };
  const tell: Outcome = (how) => answer?.(how);
  return { preparing, tell };
}

/** What a person decides, as steps back and forth do, and what comes from elsewhere. */
type Deed =
  | { readonly is: "unit"; readonly unit: Unit }
  | { readonly is: "actor" | "place"; readonly id: string }
  | { readonly is: "rate"; readonly value: "A" | "B" }
  | { readonly is: "scene"; readonly unit: Unit; readonly id: string }
  | { readonly is: "undo" | "redo" | "camera" };

function doIt(actions: Actions, deed: Deed): void {
  if (deed.is === "unit") actions.setView({ unit: deed.unit });
  else if (deed.is === "actor") actions.actOnValue("actor", deed.id, "toggle");
  else if (deed.is === "place") actions.selectPlace(deed.id, true);
  else if (deed.is === "rate") actions.rate(rated("document", "001", deed.value));
  else if (deed.is === "camera") actions.recordCamera({ longitude: 70, latitude: 36, zoom: 6 });
  else if (deed.is === "scene")
    actions.visitScene({
      ...EMPTY_SCENE,
      selection: { type: "places", ids: [deed.id] },
      view: { ...DEFAULT_VIEW, unit: deed.unit },
    });
  else actions[deed.is]();
}

const unit = fc.constantFrom(...UNITS);
const id = fc.constantFrom("a", "b");
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ is: fc.constant("unit" as const), unit }),
  fc.record({ is: fc.constantFrom("actor" as const, "place" as const), id }),
  fc.record({
    is: fc.constant("rate" as const),
    value: fc.constantFrom("A" as const, "B" as const),
  }),
  fc.record({ is: fc.constant("scene" as const), unit, id }),
  fc.record({ is: fc.constantFrom("undo" as const, "redo" as const, "camera" as const) }),
);
type Tick = "ready" | "stale" | "fault";
const readiness: fc.Arbitrary<Tick> = fc.constantFrom("ready" as const, "stale" as const);

/** Until nothing is left to be done by those that wait for no answer. */
const rest = () => new Promise<void>((resolve) => setImmediate(resolve));

test("any decisions, whenever the views are ready, end as if each had waited for the one before", async () => {
  const anyStep = fc.oneof({ weight: 3, arbitrary: anyDeed }, { weight: 1, arbitrary: readiness });
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
      const { preparing, tell } = preparedOnCall();
      const store = createAppStore("main", preparing);
      const atOnce = createAppStore();
      for (const step of steps) {
        if (typeof step === "string") {
          tell(step);
          await rest();
        } else {
          doIt(store.actions, step);
          doIt(atOnce.actions, step);
          // What is asked for is known at once, whatever is shown.
          expect(store.asked.getState()).toEqual(atOnce.getState());
        }
      }
      while (store.getState() !== store.asked.getState()) {
        tell("ready");
        await rest();
      }
      expect(store.getState()).toEqual(atOnce.getState());
    }),
    { numRuns: 300 },
  );
});

/** A change whose end is up to the test: what it does, and whether it is taken back while it waits. */
interface Asked {
  readonly update: Update;
  readonly canceller: AbortController;
  readonly end: Promise<boolean>;
}

const updateOf = (deed: { readonly unit: Unit | null; readonly id: string }): Update =>
  deed.unit === null
    ? ({ clauses }) => ({
        clauses: [
          ...clauses,
          { source: `${deed.id}${clauses.length}`, dimension: "text", value: deed.id },
        ],
      })
    : ({ view, dropped }) => ({
        view: { ...view, unit: deed.unit! },
        dropped: [...dropped, { key: deed.id, problem: { code: "no-filter" } }],
      });

test("any changes of which some are cancelled or cannot be shown end as if these were never asked for", async () => {
  const anyChange = fc.record({ unit: fc.option(unit), id });
  const anyStep = fc.oneof(
    { weight: 4, arbitrary: anyChange },
    { weight: 1, arbitrary: fc.record({ cancel: fc.nat(5) }) },
    { weight: 2, arbitrary: readiness },
    { weight: 1, arbitrary: fc.constant("fault" as const) },
  );
  const never: ReadonlySet<Unit> = new Set(["voices"]);
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
      const { preparing, tell } = preparedOnCall(never);
      const store = createAppStore("main", preparing);
      const asked: Asked[] = [];
      for (const step of steps) {
        if (typeof step === "string") tell(step);
        else if ("cancel" in step) asked.at(-1 - step.cancel)?.canceller.abort();
        else {
          const canceller = new AbortController();
          const update = updateOf(step);
          const end = store.change(update, { signal: canceller.signal }).then(
            () => true,
            () => false,
          );
          asked.push({ update, canceller, end });
        }
        await rest();
      }
      while (store.getState() !== store.asked.getState()) {
        tell("ready");
        await rest();
      }
      const begin: State = createAppStore().getState();
      const wasMade = await Promise.all(asked.map(({ end }) => end));
      const expected = asked
        .filter((_, at) => wasMade[at])
        .reduce<State>((state, { update }) => ({ ...state, ...update(state) }), begin);
      expect(store.getState()).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
