import type { StatedYear } from "../../domain/import-question.ts";
import type { OpenedTable } from "./opened.ts";
import { yearOfHeading, yearsOf } from "./without-year.ts";

const withoutEnding = (name: string) => name.replace(/(?:\.\p{L}\w{1,7})+$/u, "");

/**
 * The year that the title above a table, the name of its sheet or that of its file gives to all of its
 * rows. null: none does, or they name several.
 */
export function statedYear({
  titles = [],
  name,
  source,
}: Pick<OpenedTable, "titles" | "name" | "source">): StatedYear | null {
  const file = name.split(/[/›]/u).map(withoutEnding).join(" ");
  const sheet = source.kind === "sheet" ? source.sheet : "";
  const said = [
    ["title", titles.flatMap(yearsOf)],
    ["sheet", yearsOf(sheet)],
    ["file", yearsOf(file)],
  ] as const;
  const years = new Set(said.flatMap(([, all]) => all));
  const [year] = years;
  const from = said.find(([, all]) => all.length > 0)?.[0];
  return years.size === 1 && year !== undefined && from !== undefined ? { year, from } : null;
}

/** Does a row of a table hold nothing but a heading that says the year of what follows? */
export const isYearHeading = (row: readonly string[]): boolean => {
  const [only = "", more] = row.filter((cell) => cell.trim() !== "");
  return more === undefined && yearOfHeading(only) !== null;
};
