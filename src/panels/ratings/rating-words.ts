import type { Credibility, Rated, Reliability } from "../../domain/rating.ts";
import { t } from "../../i18n/index.ts";
import type { Naming } from "../../selectors/names.ts";

/** "F · Cannot be judged". */
export const valueWords = (value: Credibility | Reliability): string =>
  typeof value === "number" ? t.domain.credibility[value] : t.domain.reliability[value];

/** What a rating judges, by the name that is known on screen: a document's number, a claim's id. */
export function subjectName({ subject, id }: Rated, naming: Naming) {
  if (subject === "claimant") return naming.claimant(id);
  return `${t.ratings.subject[subject]} ${subject === "document" ? naming.documentShort(id) : id}`;
}
