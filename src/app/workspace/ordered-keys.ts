/** Keys in the order in which they are kept; those that it does not name come last, by themselves. */
export function orderedKeys(keys: Iterable<string>, order: readonly string[]): readonly string[] {
  const rank = new Map(order.map((key, at) => [key, at]));
  const rankOf = (key: string) => rank.get(key) ?? order.length;
  return [...keys].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

export const isSameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, at) => key === other[at]);
