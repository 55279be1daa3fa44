import type { Document } from "../../domain/schema/document.ts";
import { t } from "../../i18n/index.ts";

/** A document as an item of CSL-JSON, the common ground of reference managers. */
export interface CslItem {
  /** Citation key, in ASCII: "attest-002". */
  readonly id: string;
  readonly type: "document";
  readonly title: string;
  readonly publisher?: string;
  /** Year, month and day as far as they are stated; `literal` where it is no plain date. */
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] } | { literal: string };
  readonly language: string;
  /** Number of the document in the record. */
  readonly number: string;
  readonly note: string;
}

const words = t.dataPackage;
const PLAIN_DATE = /^\d{4}(?:-\d{2}){0,2}$/u;

function issued(published: string | null): Pick<CslItem, "issued"> {
  if (published === null) return {};
  return PLAIN_DATE.test(published)
    ? { issued: { "date-parts": [published.split("-").map(Number)] } }
    : { issued: { literal: published } };
}

/** What is not stated is said in the note: a reference manager must not take it for a name. */
export function toCsl({ id, title, publisher, published, sha256, language }: Document): CslItem {
  const note = [
    words.documentWord(id),
    ...(publisher === null ? [words.noPublisher] : []),
    ...(published === null ? [words.dateNotStated] : []),
    words.hash(sha256),
  ];
  return {
    id: `attest-${id}`,
    type: "document",
    title,
    ...(publisher === null ? {} : { publisher }),
    ...issued(published),
    language,
    number: id,
    note: note.join(". "),
  };
}

/** Year, month and day as far as they are stated. */
export const datePartsOf = ({ issued }: CslItem): readonly number[] =>
  issued !== undefined && "date-parts" in issued ? (issued["date-parts"][0] ?? []) : [];
