import type { HeldOrder } from "../domain/held-settings.ts";
import { t } from "../i18n/index.ts";
import { selectHeld } from "../selectors/held-matching.ts";
import { heldTable, selectCheckable } from "../selectors/held-table.ts";
import { selectNaming } from "../selectors/names.ts";
import { useActions, useSelector } from "../store/react.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { fileOf, type HeldContext } from "./held-file.ts";
import { HeldRowView } from "./HeldRowView.tsx";
import { HeldSettings } from "./HeldSettings.tsx";
import { useWorkedOut } from "./use-worked-out.ts";
import "./held-chart.css";

const words = t.held.chart;

interface SortHeadProps {
  readonly order: HeldOrder;
  readonly name: string;
  /** What is sorted by, where it is not what the column shows. */
  readonly by?: string;
  readonly isNumber?: boolean;
}

function SortHead({ order, name, by = name, isNumber = false }: SortHeadProps) {
  const held = useSelector(({ view }) => view.held);
  const { setView } = useActions();
  const isChosen = held.order === order;
  const direction = order === "claim" ? "ascending" : "descending";
  return (
    <th
      scope="col"
      className={isNumber ? "held-table__number" : ""}
      aria-sort={isChosen ? direction : undefined}
    >
      <button
        type="button"
        className="held-table__sort"
        aria-label={words.sortBy(by)}
        title={words.sortBy(by)}
        onClick={() => setView({ held: { ...held, order } })}
      >
        {name} <span aria-hidden="true">{isChosen ? (order === "claim" ? "▲" : "▼") : ""}</span>
      </button>
    </th>
  );
}

/** Every claim that can be held against data, and what each data set has in its window. */
export function HeldChart() {
  const held = useSelector(selectHeld);
  const claims = useSelector(selectCheckable);
  const settings = useSelector(({ view }) => view.held);
  const clauses = useSelector((state) => state.clauses);
  const names = useSelector(selectNaming);
  const done = useWorkedOut(held, claims);
  const sets = held.sets.map(({ joined }) => joined.set.name);
  const context: HeldContext = { settings, clauses, names, sets };
  const table = () => heldTable(held, claims, settings.order);

  const drawing = () => {
    if (sets.length === 0) return <p className="chart__nothing">{words.noSet}</p>;
    if (claims.length === 0) return <p className="chart__nothing">{words.noClaim}</p>;
    if (done < claims.length)
      return (
        <p className="chart__nothing" role="status">
          {words.working(done, claims.length)}
        </p>
      );
    return (
      <table className="held-table">
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <SortHead order="claim" name={words.claim} />
            <SortHead order="closeness" name={words.window} by={words.closeness} />
            {held.sets.map(({ joined: { set } }) => [
              <SortHead key={set.id} order="rows" name={words.rows(set.name)} isNumber />,
              <SortHead
                key={`${set.id} possible`}
                order="possible"
                name={words.possible(set.name)}
                isNumber
              />,
            ])}
            <th scope="col">{words.caveats}</th>
          </tr>
        </thead>
        <tbody>
          {table().map((row) => (
            <HeldRowView key={row.claim.id} row={row} context={context} />
          ))}
        </tbody>
      </table>
    );
  };

  return (
    <ChartFrame
      chart="held"
      title={words.title}
      note={words.note}
      file={() => fileOf(table(), context)}
      foot={() => <HeldSettings />}
    >
      {drawing}
    </ChartFrame>
  );
}
