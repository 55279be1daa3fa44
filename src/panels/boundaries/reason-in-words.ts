import { t } from "../../i18n/index.ts";
import { wordsOfCode } from "../../i18n/words-of-code.ts";

/** The catalogue's words for why boundaries were refused; the code itself where it has none. */
export const refusalInWords = (code: string, detail: string): string =>
  wordsOfCode(t.ownBoundaries.refused, code, detail);
