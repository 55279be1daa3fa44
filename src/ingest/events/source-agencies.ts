import { splitAtSemicolons } from "./coded-columns.ts";

/** The form of UCDP GED since 2013 or so: "Xinhua News Agency,2015-05-25,Headline". */
const DATED = /(?:^|[;"])\s*"?([^";,]{2,80}),\s*\d{4}-\d{2}-\d{2}\s*,/gu;
/** Older entries: an agency, then a date or a headline. */
const LEADING = /^[^"\d(,;]+/u;

/** UCDP's `source_article` → whom it names: agencies and newspapers, as they stand there. */
export function agenciesOf(article: string): string[] {
  const dated = [...article.matchAll(DATED)].map(([, agency = ""]) => agency.trim());
  if (dated.length > 0) return dated;
  // Headlines stand in quotes, and have semicolons of their own.
  const bare = article.replace(/"[^"]*(?:"|$)/gu, ";");
  return (/[^;\s]/u.test(bare) ? bare : article)
    .split(/;|\s\/\s?|"\s*\//u)
    .map((part) => LEADING.exec(part.trim().replace(/^"/u, ""))?.[0].trim() ?? "")
    .filter((agency) => agency.length > 1 && agency.length <= 80);
}

const ADDRESS = /^https?:\/\/(?:www\.)?([^/:?#;\s]+)/iu;
/** A semicolon parts sources; within an address it does only before a space or another address. */
const BETWEEN = /;\s+|;(?=https?:)/iu;

/** A cell that names sources. Of an address of the web its publisher's part is kept. */
export function sourcesIn(cell: string): string[] {
  return cell.split(BETWEEN).flatMap((part) => {
    const text = part.trim();
    if (!ADDRESS.test(text)) return [...splitAtSemicolons(text)];
    return (
      text
        // From the first of a run only, or a long one would be looked at from each of its characters.
        .split(/(?<![,\s])[,\s]+(?=https?:)/iu)
        .map((address) => ADDRESS.exec(address)?.[1]?.toLowerCase() ?? address)
    );
  });
}
