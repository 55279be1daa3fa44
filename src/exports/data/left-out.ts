import { t } from "../../i18n/index.ts";

/** What a file says of rows of data sets that it does not hold; "" where it holds all. */
export const leftOutInWords = (held: number, leftOut: number): string =>
  leftOut === 0 ? "" : t.dataSets.leftOut(held, leftOut);

/**
 * What does not travel in the one page of a briefing though views may count it: data sets by their
 * names, and units of somebody's own; "" where there is neither.
 */
export const notInPageInWords = (dataSets: readonly string[], ownUnits: string | null): string =>
  dataSets.length === 0 && ownUnits === null
    ? ""
    : t.handout.dialog.notInPage(
        [...dataSets, ...(ownUnits === null ? [] : [ownUnits])].join(", "),
      );
