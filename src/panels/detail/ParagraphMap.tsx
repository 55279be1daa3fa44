import { type KeyboardEvent, useState } from "react";
import { t } from "../../i18n/index.ts";
import { selectParagraphCoverage } from "../../selectors/panel-documents.ts";
import { useSelector } from "../../store/react.ts";
import "./paragraph-map.css";

const words = t.panels.detail.document;
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** One stop for Tab; arrow keys go through the paragraphs that have claims. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const at = cells.findIndex((cell) => cell === event.target);
  event.preventDefault();
  cells[at + step]?.focus();
}

/** How densely each paragraph is coded, from the first to the last; empty ones stay visible. */
export function ParagraphMap({ onGo }: { readonly onGo: (paragraph: number) => void }) {
  const counts = useSelector(selectParagraphCoverage);
  const [entry, setEntry] = useState<number | null>(null);
  const most = Math.max(1, ...counts);
  const first = counts.findIndex((count) => count > 0);
  const stop = entry !== null && (counts[entry] ?? 0) > 0 ? entry : first;
  return (
    <>
      <p className="panel__text panel__text--muted">{words.coverageNote}</p>
      <div className="paragraphs" role="toolbar" aria-label={words.coverage} onKeyDown={walk}>
        {counts.map((count, at) =>
          count === 0 ? (
            <span key={at} className="paragraphs__one" aria-hidden="true">
              {at + 1}
            </span>
          ) : (
            <button
              key={at}
              type="button"
              className="paragraphs__one paragraphs__one--coded"
              aria-label={words.coverageOf(at + 1, count)}
              title={words.coverageOf(at + 1, count)}
              tabIndex={at === stop ? 0 : -1}
              onFocus={() => setEntry(at)}
              onClick={() => onGo(at + 1)}
            >
              {at + 1}
              <span
                className="paragraphs__bar"
                style={{ inlineSize: `${(100 * count) / most}%` }}
                aria-hidden="true"
              />
            </button>
          ),
        )}
      </div>
    </>
  );
}
