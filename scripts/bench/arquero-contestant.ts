import { type Answers, type Contestant, FIRST_CHOSEN, type Window } from "./brush-work.ts";
import { loadPeer } from "./peers.ts";
import { type BenchTable, CODE_DIMENSIONS, SIZES } from "./synthetic-table.ts";

interface ArqueroTable {
  params(values: object): ArqueroTable;
  filter(expression: string): ArqueroTable;
  groupby(name: string): ArqueroTable;
  count(): ArqueroTable;
  array(name: string): ArrayLike<number>;
}
interface Arquero {
  table(columns: Record<string, ArrayLike<number>>): ArqueroTable;
}

/** For single values and days. What is chosen stands in a column of its own for each dimension. */
export function arqueroOf({ rows: length, columns }: BenchTable): Contestant {
  const { table: columnsToTable } = loadPeer("arquero") as Arquero;
  const passes = CODE_DIMENSIONS.map(() => new Uint8Array(length));
  const rows = columnsToTable({
    ...Object.fromEntries(CODE_DIMENSIONS.map((name) => [name, columns[name].values])),
    ...Object.fromEntries(CODE_DIMENSIONS.map((name, at) => [`${name}Passes`, passes[at]!])),
    day: columns.date.start,
  });
  let window: Window | null = null;
  const choose = (chosen: typeof FIRST_CHOSEN, at: number) => {
    const name = CODE_DIMENSIONS[at]!;
    const codes = columns[name].values;
    const marks = new Uint8Array(SIZES[name]).fill(chosen[name].size === 0 ? 1 : 0);
    for (const code of chosen[name]) marks[code] = 1;
    const mine = passes[at]!;
    for (let row = 0; row < mine.length; row++) mine[row] = marks[codes[row]!]!;
  };
  const answers = (): Answers => {
    const shown =
      window === null
        ? rows
        : rows.params(window).filter("(d, $) => d.day >= $.from && d.day <= $.to");
    return CODE_DIMENSIONS.map((name) => {
      const others = CODE_DIMENSIONS.filter((other) => other !== name);
      const test = others.map((other) => `d.${other}Passes`).join(" && ");
      const found = shown.filter(`d => ${test}`).groupby(name).count();
      const counts = new Array<number>(SIZES[name]).fill(0);
      const keys = found.array(name);
      const values = found.array("count");
      for (let at = 0; at < keys.length; at++) counts[keys[at]!] = values[at]!;
      return counts;
    });
  };
  CODE_DIMENSIONS.forEach((_, at) => choose(FIRST_CHOSEN, at));
  answers();
  return {
    brush(next) {
      window = next;
      return answers();
    },
    toggle(chosen, { dimension }) {
      choose(chosen, CODE_DIMENSIONS.indexOf(dimension));
      return answers();
    },
  };
}
