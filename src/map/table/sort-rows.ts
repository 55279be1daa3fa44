export interface Order<K extends string> {
  readonly key: K;
  readonly isDescending: boolean;
}

/** Rows by one of their columns; equal ones by name. */
export function sortRows<K extends string, R extends Readonly<Record<K | "name", string | number>>>(
  rows: readonly R[],
  { key, isDescending }: Order<K>,
): readonly R[] {
  const compare = (a: string | number, b: string | number) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
  return rows.toSorted(
    (a, b) => compare(a[key], b[key]) * (isDescending ? -1 : 1) || compare(a.name, b.name),
  );
}

/** The order after a click on a column's head: the same column turns round, numbers begin with most. */
export function nextOrder<K extends string>(order: Order<K>, key: K, isNumber: boolean): Order<K> {
  return { key, isDescending: order.key === key ? !order.isDescending : isNumber };
}
