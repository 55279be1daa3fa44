import { t } from "../../i18n/index.ts";

/** What a file says of rows of data sets that it does not hold; "" where it holds all. */
export const leftOutInWords = (held: number, leftOut: number): string =>
  leftOut === 0 ? "" : t.dataSets.leftOut(held, leftOut);
