import { useEffect, useRef } from "react";
import { t } from "../../i18n/index.ts";
import {
  type Run,
  selectAttachedParagraphs,
  selectPointedClaims,
} from "../../selectors/passages.ts";
import { useActions, useSelector } from "../../store/react.ts";
import "./document-text.css";

interface DocumentTextProps {
  readonly document: string;
  /** The claim whose phrase stands out and is scrolled to; null: from the beginning. */
  readonly claim: string | null;
}

interface MarkProps extends Run {
  readonly current: string | null;
}

/** The next claim of a phrase that several quote: another click goes round. */
const nextOf = (claims: readonly string[], current: string | null): string | undefined =>
  claims[(claims.indexOf(current ?? "") + 1) % claims.length];

function Mark({ text, claims, current }: MarkProps) {
  const { select, point } = useActions();
  const pointed = useSelector(selectPointedClaims);
  const next = nextOf(claims, current);
  if (next === undefined) return text;
  const isCurrent = current !== null && claims.includes(current);
  return (
    // A link and not a button, so that a long phrase breaks over lines like the text around it.
    <a
      href={`#${next}`}
      className="document-text__mark"
      data-pointed={claims.some((id) => pointed.has(id))}
      aria-current={isCurrent ? "true" : undefined}
      aria-label={t.reader.mark(text, claims.length)}
      onClick={(event) => {
        event.preventDefault();
        select({ type: "claim", id: next });
      }}
      onMouseEnter={() => point({ type: "claim", id: next })}
      onMouseLeave={() => point(null)}
      onFocus={() => point({ type: "claim", id: next })}
      onBlur={() => point(null)}
    >
      {text}
    </a>
  );
}

/** An attached document with every coded phrase marked; a phrase and its place light up together. */
export function DocumentText({ document, claim }: DocumentTextProps) {
  const paragraphs = useSelector(selectAttachedParagraphs).get(document);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>("[aria-current]");
    if (box.current === null || mark == null) return;
    // Only the text's own box scrolls, and the phrase comes to its middle.
    const middle = (box.current.clientHeight - mark.offsetHeight) / 2;
    box.current.scrollTop = mark.offsetTop - box.current.offsetTop - middle;
  }, [claim, paragraphs]);

  if (paragraphs === undefined) return null;
  return (
    <div
      ref={box}
      className="document-text"
      role="region"
      aria-label={t.reader.text(document)}
      tabIndex={0}
    >
      {paragraphs.map(({ number, runs }) => (
        <p key={number} className="document-text__paragraph">
          <span className="document-text__number" aria-label={t.reader.paragraph(number)}>
            {number}
          </span>
          {runs.map((run, at) => (
            <Mark key={at} {...run} current={claim} />
          ))}
        </p>
      ))}
    </div>
  );
}
