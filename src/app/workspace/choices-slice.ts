import { type ImportChoices, NO_CHOICES } from "../../domain/import-choices.ts";
import type { Choice } from "../../domain/workspace.ts";
import { readChoice } from "../../records/read-choice.ts";
import { withChoices } from "../../store/joined.ts";
import type { KeptSlice } from "./kept-slice.ts";
import { putWhenReady } from "./put-slice.ts";

const listOf = (choices: ImportChoices): readonly Choice[] =>
  Object.entries(choices).flatMap(([kind, named]) =>
    Object.entries<unknown>(named).map(([name, value]): Choice => ({ kind, name, value })),
  );

/** Of choices that have been checked. */
const choicesOf = (list: readonly Choice[]): ImportChoices => {
  const named = Object.keys(NO_CHOICES).map((kind) => [
    kind,
    Object.fromEntries(
      list.filter((each) => each.kind === kind).map(({ name, value }) => [name, value]),
    ),
  ]);
  return Object.fromEntries(named) as ImportChoices;
};

/** What the analyst decided about files of events, one record a decision. */
export const choicesSlice: KeptSlice<Choice> = {
  kind: "choices",
  sourceOf: ({ choices }) => choices,
  listOf: ({ choices }) => listOf(choices),
  keyOf: ({ kind, name }) => `${kind}:${name}`,
  isOrdered: false,
  isTyped: false,
  isLarge: false,
  goesWith: [],
  parts: [
    {
      name: "choices",
      write: (choice) => choice,
      isSame: (one, other) => JSON.stringify(one.value) === JSON.stringify(other.value),
    },
  ],
  read: ({ choices }) => readChoice(choices),
  put: putWhenReady((state, list) => withChoices(state, choicesOf(list))),
};
