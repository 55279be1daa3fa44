/**
 * A function that remembers, of each first argument, which is the engines, its answer to the last
 * others; for as long as somebody has the engines. null for none.
 */
export function lastOfEngines<F extends (engines: never, ...others: never[]) => unknown>(
  evaluate: F,
): F {
  const last = new WeakMap<
    object,
    { readonly others: readonly unknown[]; readonly value: unknown }
  >();
  return ((engines: object | null, ...others: readonly unknown[]): unknown => {
    if (engines === null) return null;
    const known = last.get(engines);
    if (known?.others.every((other, at) => other === others[at]) === true) return known.value;
    const value = Reflect.apply(evaluate, undefined, [engines, ...others]);
    last.set(engines, { others, value });
    return value;
  }) as unknown as F;
}
