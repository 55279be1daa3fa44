import type { CSSProperties } from "react";
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

/** Names of files have no spaces: they may break after what stands in the place of one. */
const withBreaks = (name: string) => name.replaceAll(/[_.-]/gu, "$&\u200b");

const directionOf = (order: HeldOrder) => (order === "claim" ? "ascending" : "descending");

interface SortButtonProps {
  readonly order: HeldOrder;
  readonly name: string;
  /** What is sorted by, where it is not what is shown. */
  readonly by?: string;
}

function SortButton({ order, name, by = name }: SortButtonProps) {
  const held = useSelector(({ view }) => view.held);
  const { setView } = useActions();
  const mark = directionOf(order) === "ascending" ? "▲" : "▼";
  return (
    <button
      type="button"
      className="held-table__sort"
      aria-label={words.sortBy(by)}
      title={words.sortBy(by)}
      onClick={() => setView({ held: { ...held, order } })}
    >
      <span className="held-table__name" dir="auto">
        {withBreaks(name)} {held.order === order && <span aria-hidden="true">{mark}</span>}
      </span>
    </button>
  );
}

function SortHead(props: SortButtonProps & { readonly className: string }) {
  const order = useSelector(({ view }) => view.held.order);
  return (
    <th
      scope="col"
      className={props.className}
      aria-sort={order === props.order ? directionOf(order) : undefined}
    >
      <SortButton {...props} />
    </th>
  );
}

/** Of a data set: by its events in the window, or by those that may belong. */
function SetHead({ name }: { readonly name: string }) {
  const order = useSelector(({ view }) => view.held.order);
  const isChosen = order === "rows" || order === "possible";
  return (
    <th
      scope="col"
      className="held-table__number"
      aria-sort={isChosen ? directionOf(order) : undefined}
    >
      <SortButton order="rows" name={name} />
      <SortButton order="possible" name={words.mayBelong} by={words.possible(name)} />
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
      <table className="held-table" style={{ "--sets": sets.length } as CSSProperties}>
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <SortHead order="claim" name={words.claim} className="held-table__claims" />
            <SortHead
              order="closeness"
              name={words.window}
              by={words.closeness}
              className="held-table__window"
            />
            {held.sets.map(({ joined: { set } }) => (
              <SetHead key={set.id} name={set.name} />
            ))}
            <th scope="col" className="held-table__caveats">
              {words.caveats}
            </th>
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
