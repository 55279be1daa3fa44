import type { Clause } from "../domain/clause.ts";
import type { HeldSettings } from "../domain/held-settings.ts";
import type { Step } from "../exports/figure.ts";
import { caveatInWords, type HeldNames, windowInWords } from "../exports/held-in-words.ts";
import { t } from "../i18n/index.ts";
import type { HeldAnswer } from "../selectors/held-matching.ts";
import { hasRows, type HeldRow } from "../selectors/held-table.ts";
import { heldWhere } from "../selectors/held-where.ts";
import type { ChartFile } from "./chart-file.ts";
import type { SheetCell } from "./chart-sheet.ts";

const words = t.held;

/** What the table is written with. */
export interface HeldContext {
  readonly settings: HeldSettings;
  readonly clauses: readonly Clause[];
  readonly names: HeldNames;
  /** Names of the data sets, in the order of the answers. */
  readonly sets: readonly string[];
}

/** The number of rows that match and of those that may belong, each with the rows behind it. */
export function cellsOf(
  { claim }: HeldRow,
  { joined: { set }, sums, possible, coverage }: HeldAnswer,
  { settings, clauses }: HeldContext,
): readonly [matching: SheetCell, possible: SheetCell] {
  const where = (certainty: "matching" | "possible") =>
    heldWhere(clauses, { claim: claim.id, certainty, settings }, set.id);
  return [
    {
      count: sums.rows,
      label: words.count(sums.rows, set.name, claim.id),
      where: where("matching"),
      ...(sums.rows === 0 && !coverage.isCovered && { said: words.chart.notCovered }),
    },
    {
      count: possible,
      label: words.countPossible(possible, set.name, claim.id),
      where: where("possible"),
    },
  ];
}

/** All that a reader must bear in mind of a claim's numbers, a sentence after the other. */
export const caveatsOf = ({ answers }: HeldRow, { names, sets }: HeldContext): string =>
  answers
    .flatMap(({ coverage: { isCovered, caveats } }, at) => {
      const said = [
        ...(isCovered ? [] : [`${words.notCovered}.`]),
        ...caveats.map((caveat) => caveatInWords(caveat, names)),
      ];
      if (said.length === 0) return [];
      return [sets.length > 1 ? `${sets[at] ?? ""}: ${said.join(" ")}` : said.join(" ")];
    })
    .join(" ");

/** More rows than this are no picture. */
const DRAWN = 40;

/** The step of the scale: 1 row, up to 10, 100, 1,000, more. */
const stepOf = (count: number): Step =>
  Math.min(5, 1 + Math.ceil(Math.log10(Math.max(1, count)))) as Step;

/** The table for files: every claim in the table, the first with rows in the picture. */
export function fileOf(rows: readonly HeldRow[], context: HeldContext): ChartFile {
  const { sets, names, settings } = context;
  const drawn = rows.filter(hasRows);
  const inPicture = drawn.slice(0, DRAWN);
  const starred = new Set(inPicture.filter((row) => caveatsOf(row, context) !== ""));
  const hasUncovered = inPicture.some(({ answers }) =>
    answers.some(({ sums, coverage }) => sums.rows === 0 && !coverage.isCovered),
  );
  const labelOf = ({ claim }: HeldRow) => `${claim.id} ${claim.summary}`;
  return {
    title: words.chart.title,
    keys: [],
    body: {
      type: "cells",
      columns: sets.flatMap((set) => [set, words.chart.possibleHead(set)]),
      rows: inPicture.map((row) => ({
        label: starred.has(row) ? words.chart.withCaveats(labelOf(row)) : labelOf(row),
        cells: row.answers.flatMap((answer) =>
          cellsOf(row, answer, context).map(({ count, said }) => ({
            count,
            step: count === 0 ? null : stepOf(count),
            isUnknown: said !== undefined,
          })),
        ),
      })),
    },
    notes: [
      words.chart.note,
      ...(starred.size > 0 ? [words.chart.star(starred.size)] : []),
      ...(hasUncovered ? [words.chart.dash] : []),
      words.chart.shown(drawn.length, rows.length),
      ...(drawn.length > DRAWN ? [words.chart.more(drawn.length - DRAWN)] : []),
    ],
    sheet: {
      columns: [
        words.chart.claim,
        words.chart.document,
        words.chart.window,
        words.chart.caveats,
        ...sets.flatMap((set) => [words.chart.rows(set), words.chart.possible(set)]),
      ],
      rows: rows.map((row) => ({
        name: `${row.claim.id}: ${row.claim.summary}`,
        texts: [
          row.claim.document,
          windowInWords(row.found, settings.tolerance, names),
          caveatsOf(row, context),
        ],
        cells: row.answers.flatMap((answer) => cellsOf(row, answer, context)),
      })),
    },
  };
}
