import type { CSSProperties } from "react";
import type { Step } from "../exports/figure.ts";
import { formatNumber, t, valueLabel } from "../i18n/index.ts";
import { markOf, selectActorMarks } from "../selectors/actor-marks.ts";
import { type ChartGrid, selectGrid } from "../selectors/chart-grid.ts";
import type { ChartRow } from "../selectors/chart-rows.ts";
import { type Naming, selectNaming } from "../selectors/names.ts";
import { selectOwnUnits } from "../selectors/own-units.ts";
import { useSelector } from "../store/react.ts";
import { ActorMark } from "../ui/ActorMark.tsx";
import { walkRows } from "../ui/walk-rows.ts";
import type { ChartFile } from "./chart-file.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { GridHead } from "./GridHead.tsx";
import { useCounted } from "./measured.ts";
import { HeatCell } from "./HeatCell.tsx";
import { whereOfCell } from "./where-of-cell.ts";
import "./grid-chart.css";

/** The scale without its middle step, on which no ink can be read in the dark theme. */
const STEPS: readonly Step[] = [1, 2, 4, 5];

const stepOf = ({ classes }: ChartGrid, count: number): Step | null => {
  const at = classes.breaks.findLastIndex(({ min }) => min <= count);
  // A filtered count may be less than the least that there was.
  return count === 0 ? null : (STEPS[Math.max(0, at)] ?? 5);
};

/** From that height on, in pixels, there is room for whole names of provinces. */
const TALL = 240;

/** A cell is at least as wide as a target must be, in pixels. */
const CELL = 28;
/** Of a digit or what parts thousands, in the numbers' size. */
const DIGIT = 7.5;
const ROUND_NUMBER = 6;

/** How wide a cell is that holds every number of the grid, in pixels. */
function cellOf({ actors, provinces, count }: ChartGrid): number {
  const most = actors.reduce(
    (sofar, actor) =>
      provinces.reduce((max, { value }) => Math.max(max, count(actor.value, value)), sofar),
    0,
  );
  return Math.max(CELL, Math.ceil(formatNumber(most).length * DIGIT + ROUND_NUMBER));
}

const isLive = (actor: ChartRow, province: ChartRow) => actor.passes && province.passes;

function fileOf(grid: ChartGrid, naming: Naming, title: string, note: string): ChartFile {
  const { actors, provinces, count } = grid;
  const cellsOf = (actor: ChartRow) =>
    provinces.map((province) => {
      const n = count(actor.value, province.value);
      return { count: n, step: stepOf(grid, n) };
    });
  const place = (row: ChartRow) => valueLabel(naming.value, "province", row.value);
  return {
    title,
    keys: grid.classes.breaks.map(({ min, max }, at) => ({
      label: min === max ? String(min) : t.charts.between(String(min), String(max)),
      step: STEPS[at] ?? 5,
    })),
    body: {
      type: "cells",
      columns: provinces.map(place),
      rows: actors.map((actor) => ({
        label: naming.actor(actor.value),
        cells: cellsOf(actor),
      })),
    },
    notes: [note],
    sheet: {
      columns: [t.charts.columns.value.actor, ...provinces.map(place)],
      rows: actors.map((actor) => ({
        name: naming.actor(actor.value),
        cells: provinces.map((province) => ({
          count: count(actor.value, province.value),
          label: t.charts.cell(naming.actor(actor.value), place(province)),
          where: whereOfCell(actor.value, province.value),
        })),
      })),
    },
  };
}

/** Which groups are named in claims about which provinces. */
export function GridChart() {
  const grid = useSelector(selectGrid);
  const naming = useSelector(selectNaming);
  const marks = useSelector(selectActorMarks);
  const unit = useSelector(({ view }) => view.unit);
  const counted = useCounted();
  const words = t.charts;
  const own = useSelector(selectOwnUnits);
  const title = words.title.grid(counted, own?.name);
  const { actors, others, provinces } = grid;
  const note = others === 0 ? words.note.grid : words.note.gridCut(actors.length, others);
  return (
    <ChartFrame
      chart="grid"
      isMeasured
      title={title}
      note={note}
      file={() => fileOf(grid, naming, title, note)}
    >
      {({ height }) =>
        actors.length === 0 ? (
          <p className="chart__nothing">{words.nothing}</p>
        ) : (
          <div
            role="grid"
            aria-label={title}
            className="heat"
            data-tall={height >= TALL || undefined}
            style={{ "--cell": `${cellOf(grid)}px` } as CSSProperties}
            onKeyDown={walkRows}
          >
            <div role="row" className="heat__row heat__row--head">
              <span role="columnheader" className="heat__corner">
                <span className="visually-hidden">{words.columns.value.actor}</span>
              </span>
              {provinces.map((province) => (
                <GridHead
                  key={province.value}
                  role="columnheader"
                  dimension="province"
                  row={province}
                  name={naming.place(province.value)}
                />
              ))}
            </div>
            {actors.map((actor, row) => (
              <div key={actor.value} role="row" className="heat__row">
                <GridHead
                  role="rowheader"
                  dimension="actor"
                  row={actor}
                  name={naming.actorShort(actor.value)}
                  isEntry={row === 0}
                  mark={<ActorMark {...markOf(marks, actor.value)} />}
                />
                {provinces.map((province) => {
                  const count = grid.count(actor.value, province.value);
                  return (
                    <HeatCell
                      key={province.value}
                      count={count}
                      step={stepOf(grid, count)}
                      isMuted={!isLive(actor, province)}
                      label={words.count(
                        count,
                        unit,
                        words.cell(naming.actor(actor.value), naming.place(province.value)),
                      )}
                      where={whereOfCell(actor.value, province.value)}
                    />
                  );
                })}
              </div>
            ))}
          </div>
        )
      }
    </ChartFrame>
  );
}
