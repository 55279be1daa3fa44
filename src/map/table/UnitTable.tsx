import { useMemo, useState } from "react";
import type { Side } from "../../domain/comparison.ts";
import { isOfMission, type Unit } from "../../domain/dimension.ts";
import { countryName, t } from "../../i18n/index.ts";
import { selectSelectedIds } from "../../selectors/map-states.ts";
import { selectMapScale, selectMapUnits, type UnitCounts } from "../../selectors/map-units.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectOwnUnits } from "../../selectors/own-units.ts";
import { also } from "../../selectors/panel-where.ts";
import { useSelector } from "../../store/react.ts";
import { ListNumber } from "../ListNumber.tsx";
import { useSideNames } from "../use-side-names.ts";
import { PickCell } from "./PickCell.tsx";
import { nextOrder, type Order, sortRows } from "./sort-rows.ts";
import { SortHead } from "./SortHead.tsx";

const COLUMNS = [
  "name",
  "country",
  "sideA",
  "sideB",
  "count",
  "contested",
  "wider",
  "mentions",
] as const;
type Column = (typeof COLUMNS)[number];
type NumberColumn = Exclude<Column, "name" | "country">;
const isNumber = (column: Column): column is NumberColumn =>
  column !== "name" && column !== "country";

const words = t.map.table;

/** Units that say something, or lie in the two countries of the mission. */
const isOfInterest = ({ country, all, wider, mentions }: UnitCounts) =>
  isOfMission(country) || all + wider + mentions > 0;

interface Row {
  readonly id: string;
  readonly name: string;
  /** Counts of the sides of a comparison; 0 where nothing is compared. */
  readonly sideA: number;
  readonly sideB: number;
  readonly count: number;
  readonly contested: number;
  readonly propositions: readonly string[];
  readonly wider: number;
  readonly mentions: number;
}

/** The two sides of a comparison by the columns that they fill. */
type ComparedColumns = Readonly<
  Record<"sideA" | "sideB", { readonly name: string; readonly clauses: Side }>
>;

/** A number of a row, its name, and the claims behind it. */
function numberIn(row: Row, column: NumberColumn, unit: Unit, sides: ComparedColumns | null) {
  const { id, name } = row;
  const count = row[column];
  switch (column) {
    case "sideA":
    case "sideB": {
      const side = sides?.[column];
      return {
        count,
        label: `${side?.name ?? ""}, ${words.openLocated(count, unit, name)}`,
        where: [...(side?.clauses ?? []), also("province", [id], side?.clauses)],
      };
    }
    case "count":
      return {
        count,
        label: words.openLocated(count, unit, name),
        where: [also("province", [id])],
      };
    case "contested":
      return {
        count,
        label: words.openContested(count, name),
        where: [also("province", [id]), also("proposition", row.propositions)],
      };
    case "wider":
      return { count, label: words.openWider(count, unit, name), where: [also("wider", [id])] };
    case "mentions":
      return {
        count,
        label: words.openMentions(count, unit, name),
        where: [also("mention", [id])],
      };
  }
}

/** The provinces with their counts; each number opens its claims. */
export function UnitTable() {
  const { units } = useSelector(selectMapUnits);
  const selected = useSelector(selectSelectedIds);
  const unit = useSelector(({ view }) => view.unit);
  const naming = useSelector(selectNaming);
  const [order, setOrder] = useState<Order<Column>>({ key: "count", isDescending: true });
  const rows = useMemo(() => {
    const named = units
      .filter(isOfInterest)
      .map(({ id, country, sides, count, contested, wider, mentions }) => ({
        id,
        name: naming.place(id),
        country: countryName(naming.place, country),
        sideA: sides?.a ?? 0,
        sideB: sides?.b ?? 0,
        count,
        contested: contested.length,
        propositions: contested,
        wider,
        mentions,
      }));
    return sortRows(named, order);
  }, [units, naming, order]);
  const scale = useSelector(selectMapScale);
  const selection = useSelector((state) => state.selection);
  const [nameA, nameB] = useSideNames();
  const compared: ComparedColumns | null =
    selection.type === "comparison"
      ? {
          sideA: { name: nameA, clauses: selection.a },
          sideB: { name: nameB, clauses: selection.b },
        }
      : null;
  const isShown: Readonly<Partial<Record<Column, boolean>>> = {
    contested: scale === "contested",
    sideA: compared !== null,
    sideB: compared !== null,
  };
  const columns = COLUMNS.filter((column) => isShown[column] ?? true);
  const own = useSelector(selectOwnUnits);
  const heads: Readonly<Record<Column, string>> = {
    ...words,
    name: own?.name ?? words.name,
    count: words.count(unit),
    sideA: nameA,
    sideB: nameB,
  };
  return (
    <table>
      <caption>
        {words.caption(unit, own?.name)}{" "}
        <span className="map-table__hint">{own === null ? words.hint : words.hintOwn}</span>
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <SortHead
              key={column}
              column={column}
              order={order}
              onSort={(next) => setOrder(nextOrder(order, next, isNumber(next)))}
            >
              {heads[column]}
            </SortHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-unit={row.id}>
            <PickCell id={row.id} name={row.name} code={row.id} isSelected={selected.has(row.id)} />
            <td dir="auto">{row.country}</td>
            {columns.filter(isNumber).map((column) => (
              <td key={column}>
                <ListNumber {...numberIn(row, column, unit, compared)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
