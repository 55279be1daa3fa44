import { once } from "node:events";
import { Worker } from "node:worker_threads";
import crossfilter2 from "crossfilter2";
import type { CodeColumn } from "../../src/analysis/columns.ts";
import { createCrossfilter } from "../../src/analysis/crossfilter.ts";
import { layOut } from "../../src/analysis/laid-table.ts";
import type { Filter } from "../../src/analysis/predicate.ts";
import { type BackgroundReply, QueuedBackground } from "../../src/analysis/queued-background.ts";
import {
  type Answers,
  type Chosen,
  type Contestant,
  FIRST_CHOSEN,
  type Window,
} from "./brush-work.ts";
import {
  type BenchTable,
  CODE_DIMENSIONS,
  type CodeDimension,
  type Dimension,
  SIZES,
} from "./synthetic-table.ts";

/** A thread has to be told anew how to read TypeScript. */
function openThread(): Worker {
  const script = JSON.stringify(new URL("./counting-thread.ts", import.meta.url).href);
  const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const start = `import(${tsx}).then((tsx) => { tsx.register(); return import(${script}); });`;
  return new Worker(start, { eval: true });
}

export function ours(table: BenchTable): Contestant {
  const thread = openThread();
  const background = new QueuedBackground((task, handedOver) =>
    thread.postMessage(task, handedOver),
  );
  thread.on("message", (reply: BackgroundReply | number) => {
    if (typeof reply !== "number") background.hear(reply);
  });
  thread.on("error", ({ message }) => background.end(message));
  const laid = layOut(table, { background });
  const crossfilter = createCrossfilter(laid);
  let window: Window | null = null;
  let chosen = FIRST_CHOSEN;

  const answers = (): Answers => {
    const filters = CODE_DIMENSIONS.flatMap((dimension): Filter<Dimension>[] => {
      const include = [...chosen[dimension]];
      if (include.length === 0) return [];
      const predicate = { type: "values", include, exclude: [] } as const;
      return [{ source: dimension, dimension, predicate }];
    });
    if (window !== null) {
      const predicate = { type: "interval", ...window, undated: true } as const;
      filters.push({ source: "date", dimension: "date", predicate });
    }
    crossfilter.apply(filters);
    return CODE_DIMENSIONS.map((dimension) => crossfilter.counts(dimension, dimension));
  };
  answers();
  return {
    brush(next) {
      window = next;
      return answers();
    },
    toggle(next) {
      chosen = next;
      return answers();
    },
    settled: () => laid.settled(),
    async memoryElsewhere() {
      thread.postMessage("memory");
      const [bytes] = (await once(thread, "message")) as [number];
      return bytes;
    },
    close: () => thread.terminate(),
  };
}

/** The codes of a row. */
export function codesAt(column: CodeColumn, row: number): number[] {
  return [...column.values.subarray(column.offsets[row]!, column.offsets[row + 1]!)];
}

/** Whether each row has exactly one code, so that a peer can be given the codes as they are. */
export const hasOneEach = ({ offsets }: CodeColumn): boolean =>
  offsets.every((offset, row) => offset === row);

/** Whether rows have one code in each dimension and are of one day. */
export function isSingle({ columns }: BenchTable): boolean {
  const { start, end } = columns.date;
  return (
    CODE_DIMENSIONS.every((dimension) => hasOneEach(columns[dimension])) &&
    start.every((day, row) => day === end[row])
  );
}

type Row = Record<CodeDimension, number | number[]> & { start: number; end: number };

/** Periods overlap a window by two dimensions; a day has one. Lists are what it calls iterables. */
export function crossfilter2Of(table: BenchTable): Contestant {
  const { columns } = table;
  const { start, end } = columns.date;
  const plain = new Set(CODE_DIMENSIONS.filter((dimension) => hasOneEach(columns[dimension])));
  const valueAt = (dimension: CodeDimension, row: number) =>
    plain.has(dimension) ? columns[dimension].values[row]! : codesAt(columns[dimension], row);
  const rows = Array.from({ length: table.rows }, (_, row): Row => ({
    document: valueAt("document", row),
    kind: valueAt("kind", row),
    modality: valueAt("modality", row),
    actor: valueAt("actor", row),
    province: valueAt("province", row),
    start: start[row]!,
    end: end[row]!,
  }));
  const crossfilter = crossfilter2(rows);
  const dimensionOf = (name: CodeDimension) =>
    plain.has(name)
      ? crossfilter.dimension((row) => row[name] as number)
      : crossfilter.dimension((row) => row[name] as unknown as number, true);
  const dimensions = CODE_DIMENSIONS.map((name) => ({ name, dimension: dimensionOf(name) }));
  const starts = crossfilter.dimension((row) => row.start);
  const ends = isSingle(table) ? null : crossfilter.dimension((row) => row.end);
  const groups = dimensions.map(({ dimension }) => dimension.group<number, number>());

  const answers = (): Answers =>
    groups.map((group, at) => {
      const counts = new Array<number>(SIZES[CODE_DIMENSIONS[at]!]).fill(0);
      for (const { key, value } of group.all()) counts[key] = value;
      return counts;
    });
  const choose = (chosen: Chosen, changed: (name: CodeDimension) => boolean) => {
    for (const { name, dimension } of dimensions) {
      if (!changed(name)) continue;
      if (chosen[name].size === 0) dimension.filterAll();
      else dimension.filterFunction((code) => chosen[name].has(code as number));
    }
  };
  const show = (window: Window | null) => {
    if (window === null) {
      starts.filterAll();
      ends?.filterAll();
    } else if (ends === null) starts.filterRange([window.from, window.to + 1]);
    else {
      starts.filterRange([-Infinity, window.to + 1]);
      ends.filterRange([window.from, Infinity]);
    }
  };
  choose(FIRST_CHOSEN, (name) => FIRST_CHOSEN[name].size > 0);
  answers();
  return {
    brush(window) {
      show(window);
      return answers();
    },
    toggle(chosen, { dimension }) {
      choose(chosen, (name) => name === dimension);
      return answers();
    },
  };
}
