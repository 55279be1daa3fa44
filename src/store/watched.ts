import type { Readable, State } from "./state.ts";

type Select = (state: State) => unknown;

const watched = new WeakMap<Readable, Map<Select, number>>();

/** Notes that a view looks at the store through a selector, until it calls what it is given. */
export function watch(store: Readable, selector: Select): () => void {
  const views = watched.get(store) ?? new Map<Select, number>();
  watched.set(store, views);
  views.set(selector, (views.get(selector) ?? 0) + 1);
  return () => {
    const others = (views.get(selector) ?? 1) - 1;
    if (others === 0) views.delete(selector);
    else views.set(selector, others);
  };
}

/** The selectors that views look through now, each once. */
export const watchedOf = (store: Readable): readonly Select[] => [
  ...(watched.get(store)?.keys() ?? []),
];
