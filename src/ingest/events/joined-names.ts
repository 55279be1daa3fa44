import { isDate } from "./cell-kinds.ts";

type Texts = readonly string[];

const NUMBER = /^[+-]?\d[\d.,]*$/u;
const at = (texts: Texts, column: number) => (texts[column] ?? "").trim();
/** So many cells under names of one group must be numbers: those of an event may be anything. */
const MOST = 0.8;

function areNumbers(rows: readonly Texts[], column: number): boolean {
  const cells = rows.map((row) => at(row, column)).filter((text) => text !== "");
  return (
    cells.length > 0 && cells.filter((text) => NUMBER.test(text)).length >= cells.length * MOST
  );
}

/**
 * A row of names in which some stand over several columns, whose own names are in the row below:
 * "Killed" over "Civilians" and "Militants". `rows`: those under both. → both in one; null: the row
 * below is none of names.
 */
export function joinedBelow(names: Texts, below: Texts, rows: readonly Texts[]): Texts | null {
  const width = Math.max(names.length, below.length);
  let group = "";
  let joined = 0;
  const all: string[] = [];
  for (let column = 0; column < width; column++) {
    const [name, own] = [at(names, column), at(below, column)];
    const isOver = at(names, column + 1) === "" && at(below, column + 1) !== "";
    if (name !== "") group = isOver ? name : "";
    if (own === "" || own === name) {
      all.push(name);
      continue;
    }
    if (group === "" || NUMBER.test(own) || isDate(own) || !areNumbers(rows, column)) return null;
    joined += 1;
    all.push(`${group} ${own}`);
  }
  return joined > 1 ? all : null;
}

/**
 * Names of which some stand there twice, under the names of groups in the row above → each with that of
 * its group.
 */
export function joinedAbove(names: Texts, above: Texts): Texts {
  let group = "";
  return names.map((name, column) => {
    group = at(above, column) || group;
    const isTwice = name.trim() !== "" && names.indexOf(name) !== names.lastIndexOf(name);
    return isTwice && group !== "" ? `${group} ${name.trim()}` : name;
  });
}
