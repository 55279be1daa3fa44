import type { Unit } from "../domain/dimension.ts";
import type { Figure, FigureKey, Segment, Step } from "../exports/figure.ts";
import { t, valueLabel } from "../i18n/index.ts";
import type { ActorMark } from "../selectors/actor-marks.ts";
import type { ChartRow, RowDimension } from "../selectors/chart-rows.ts";
import type { Naming } from "../selectors/names.ts";
import { also, insteadOf } from "../selectors/panel-where.ts";
import type { ChartSheet, SheetRow } from "./chart-sheet.ts";

/** A row with the words that are drawn and read out. */
export interface NamedRow extends ChartRow {
  /** As short as it can be told apart, for the drawing. */
  readonly name: string;
  readonly fullName: string;
  readonly hint: string;
  readonly countLabel: string;
  readonly mark: ActorMark | null;
}

export interface RowBlock {
  readonly dimension: RowDimension;
  /** "" where it is the only one. */
  readonly head: string;
  readonly rows: readonly NamedRow[];
}

/** Documents in the record's order take the steps of the scale from the dark end. */
const DOCUMENT_STEPS: readonly Step[] = [5, 4, 3, 2];
const PLAIN: Step = 4;

/** More documents than steps cannot be told apart by colour: then bars are not split. */
export const canSplit = (documents: readonly string[]): boolean =>
  documents.length > 1 && documents.length <= DOCUMENT_STEPS.length;

export const documentKeys = (documents: readonly string[], naming: Naming): readonly FigureKey[] =>
  documents.map((document, at) => ({
    label: naming.documentShort(document),
    step: DOCUMENT_STEPS[at] ?? PLAIN,
  }));

export function segmentsOf({ parts, count }: ChartRow): readonly Segment[] {
  if (parts === null) return [{ size: count, step: PLAIN }];
  return parts.map((size, at) => ({ size, step: DOCUMENT_STEPS[at] ?? PLAIN }));
}

interface NamingOptions {
  readonly dimension: RowDimension;
  readonly naming: Naming;
  readonly unit: Unit;
  /** The documents that bars are split by; none: they are not. */
  readonly documents: readonly string[];
  readonly markOf?: (value: string) => ActorMark;
}

export function nameRow(row: ChartRow, options: NamingOptions): NamedRow {
  const { dimension, naming, unit, documents, markOf } = options;
  const { value, count, all } = row;
  const full = valueLabel(naming.value, dimension, value);
  const short = dimension === "actor" ? naming.actorShort(value) : full;
  const parts = documents.length === 0 ? null : row.parts;
  const byDocument =
    parts?.map((n, at) => t.charts.part(naming.documentShort(documents[at] ?? ""), n)) ?? [];
  return {
    ...row,
    parts,
    name: short,
    fullName: full,
    hint: [t.charts.barHint(full, count, all, unit), ...byDocument].join(" · "),
    countLabel: t.charts.count(count, unit, full),
    mark: markOf?.(value) ?? null,
  };
}

/** The rows of a chart as a table, under what is `counted`; a column for each document where bars are split. */
export function sheetOf(
  dimensionHead: string,
  rows: readonly (NamedRow & { readonly dimension: RowDimension })[],
  documents: readonly string[],
  naming: Naming,
  unit: Unit,
  counted: string,
): ChartSheet {
  const isSplit = rows.some(({ parts }) => parts !== null);
  const split = isSplit ? documents : [];
  return {
    columns: [dimensionHead, counted, ...split.map(naming.documentShort)],
    rows: rows.map((row): SheetRow => {
      const where = insteadOf(row.dimension, row.value);
      return {
        name: row.fullName,
        short: row.name,
        cells: [
          { count: row.count, label: row.countLabel, where },
          ...split.map((document, at) => {
            const count = row.parts?.[at] ?? 0;
            return {
              count,
              label: t.charts.count(
                count,
                unit,
                `${row.fullName}, ${naming.documentShort(document)}`,
              ),
              where: [...where, also("document", [document])],
            };
          }),
        ],
      };
    }),
  };
}

/** The rows as a figure's body. */
export function bodyOf(blocks: readonly RowBlock[]): Figure["body"] {
  return {
    type: "bars",
    blocks: blocks.map(({ head, rows }) => ({
      head,
      bars: rows.map((row) => ({
        label: row.fullName,
        count: row.count,
        all: row.all,
        isMuted: !row.passes,
        segments: segmentsOf(row),
      })),
    })),
  };
}
