import { t } from "../../i18n/index.ts";
import type { Footnote, HandoutPage, ListedClaim, Run } from "./handout.ts";
import { locators } from "./locators.ts";

/** What there is of several parts, in one line. */
export const dotted = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(" · ");

/** "“a phrase of it”"; nothing for a row of a data set that describes nothing. */
export const quoteText = ({ quote }: Footnote): string =>
  quote === "" ? "" : t.handout.quote(quote);

/** "Document 002, paragraph 10: “a phrase of it”" */
export const footnoteText = (footnote: Footnote): string =>
  [footnote.source, quoteText(footnote)].filter((part) => part !== "").join(": ");

/**
 * How many claims are in view and where they stand, and how many events of which data sets; nothing
 * for a page without a view.
 */
export const countedText = ({ counted, countedRows }: HandoutPage): readonly string[] => [
  ...(counted.length === 0 ? [] : [`${t.handout.counted(counted.length)}: ${locators(counted)}`]),
  ...countedRows.map(({ dataSet, rows }) => t.handout.countedRows(rows, dataSet)),
];

/** The footnotes of a page and of its notes, each once. */
export const allFootnotes = ({ footnotes, notesFootnotes }: HandoutPage): readonly Footnote[] => [
  ...new Map([...footnotes, ...notesFootnotes].map((each) => [each.number, each])).values(),
];

/** Who says a claim. */
export const voiceText = ({ claimants }: ListedClaim): string =>
  claimants === "" ? t.handout.ownVoice : claimants;

/** A text without style. */
export const plain = (text: string): readonly Run[] => [
  { text, isStrong: false, isEmphasis: false, footnotes: [] },
];

/** A claim with the mark of its footnote. */
export const claimRuns = ({ summary, footnote }: ListedClaim): readonly Run[] => [
  ...plain(summary),
  { text: "", isStrong: false, isEmphasis: false, footnotes: [footnote] },
];

/** Whether a page is read as a cover: its title stands large and alone. */
export const isCover = ({ layout }: HandoutPage): boolean =>
  layout === "title" || layout === "closing";
