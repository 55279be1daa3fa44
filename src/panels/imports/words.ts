import type { Decision } from "../../domain/decision.ts";
import type { RowNote } from "../../domain/event-columns.ts";
import type { NotRead } from "../../domain/import-question.ts";
import type { Aggregate, Recognised } from "../../domain/recognised.ts";
import { t } from "../../i18n/index.ts";
import { wordsOfCode } from "../../i18n/words-of-code.ts";

const words = t.imports;

/** What was decided for a table, as a sentence. */
export function decisionInWords(decision: Decision): string {
  const said = words.decisions;
  switch (decision.code) {
    case "layout": {
      const { convention, layout, columns, form } = decision;
      return words.recognised(convention, layout, columns, form);
    }
    case "mapped":
      return said.mapped(decision.fileName, decision.columns);
    case "column":
      return said.column(decision.field, decision.column);
    case "encoding":
      return said.encoding(decision.encoding);
    case "delimiter":
      return said.delimiter(decision.delimiter);
    case "line-ends":
      return said.lineEnds(decision.lineEnds);
    case "header-line":
      return said.headerLine(decision.line);
    case "date-order":
      return said.dateOrder(decision.order, decision.because, decision.rows);
    case "year-added":
      return said.yearAdded(decision.from, decision.said, decision.dates);
    case "excel-dates":
      return said.excelDates(decision.cells);
    case "solar-dates":
      return said.solarDates(decision.cells);
    case "reprojected":
      return said.reprojected(decision.system);
    case "angles":
      return said.angles(decision.cells);
    case "death-ranges":
      return said.deathRanges(decision.rows);
    case "decimal-comma":
      return said.decimalComma(decision.cells);
    case "grouped-deaths":
      return said.groupedDeaths(decision.cells);
    case "zero-deaths":
      return said.zeroDeaths(decision.rows);
    case "cut-file":
      return said.cutFile(decision.report);
  }
}

function aggregateInWords(aggregate: Aggregate): string {
  const said = words.aggregates;
  switch (aggregate.code) {
    case "counted":
      return said.counted(aggregate.column, aggregate.period);
    case "series":
      return said.series(aggregate.column);
    case "cumulative":
      return said.cumulative(aggregate.column);
    case "regular":
      return said.regular(aggregate.days);
    case "pivot":
      return said.pivot(aggregate.column, aggregate.columns);
    case "numbers":
      return said.numbers();
  }
}

/** What a table was recognised as. */
export function recognisedInWords(recognised: Recognised): string {
  switch (recognised.kind) {
    case "layout": {
      const { layout, convention } = recognised.mapping;
      return words.recognised(convention, layout, recognised.columns, recognised.form);
    }
    case "aggregate":
      return aggregateInWords(recognised.aggregate);
    case "unknown":
      return words.unknown(recognised.columns);
  }
}

/** The reason for which rows were set aside or repaired; its code where it has no words. */
export const reasonInWords = (reason: string): string => wordsOfCode(words.notes.reasons, reason);

const TOTALS = ["set-aside", "repaired"] as const;

/** "807 rows set aside", "17 rows repaired": what was not taken over as it stands in the file. */
export const notesInWords = (notes: readonly RowNote[]): readonly string[] =>
  TOTALS.flatMap((fate) => {
    const rows = notes.reduce((sum, note) => sum + (note.fate === fate ? note.rows : 0), 0);
    return rows === 0 ? [] : [words.notes.total[fate](rows)];
  });

/** Why a part of a file became no data set. */
export function notReadInWords(notRead: NotRead): string {
  switch (notRead.code) {
    case "fault":
      return words.faults[notRead.fault.code](notRead.fault.detail);
    case "aggregate":
      return aggregateInWords(notRead.aggregate);
    case "nothing-kept":
      return words.nothingKept(
        notRead.notes.map(({ fate, rows, reason }) =>
          words.notes.note[fate](rows, reasonInWords(reason)),
        ),
      );
  }
}
