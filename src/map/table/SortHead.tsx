import { Icon } from "../../ui/Icon.tsx";
import type { Order } from "./sort-rows.ts";

interface SortHeadProps<K extends string> {
  readonly column: K;
  readonly order: Order<K>;
  readonly onSort: (column: K) => void;
  readonly children: string;
}

/** The head of a column that its rows can be sorted by. */
export function SortHead<K extends string>({ column, order, onSort, children }: SortHeadProps<K>) {
  const isSorted = order.key === column;
  const direction = order.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isSorted ? direction : "none"}>
      <button type="button" className="map-table__head" onClick={() => onSort(column)}>
        {children}
        {isSorted && <Icon name={order.isDescending ? "chevronDown" : "chevronUp"} />}
      </button>
    </th>
  );
}
