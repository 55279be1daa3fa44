import { t } from "../../i18n/index.ts";

/** The catalogue's words for why boundaries were refused; the code itself where it has none. */
export function refusalInWords(code: string, detail: string): string {
  const reasons: Readonly<Record<string, string | ((detail: string) => string)>> =
    t.ownBoundaries.refused;
  const reason = reasons[code] ?? code;
  return typeof reason === "string" ? reason : reason(detail);
}
