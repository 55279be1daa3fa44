import { formatNumber } from "../../i18n/index.ts";

/** What parts thousands is narrower than a digit. */
const SEPARATOR = 0.4;

/** Width of the widest of the numbers, in digits; 0 where there are none. */
export const countWidth = (counts: readonly number[]): number =>
  Math.max(
    0,
    ...counts.map((count) =>
      [...formatNumber(count)].reduce(
        (width, sign) => width + (/\d/u.test(sign) ? 1 : SEPARATOR),
        0,
      ),
    ),
  );
