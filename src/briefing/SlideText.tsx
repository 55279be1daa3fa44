import { useMemo } from "react";
import Markdown from "react-markdown";
import { referenceInWords } from "../exports/reference-in-words.ts";
import { t } from "../i18n/index.ts";
import { selectNaming } from "../selectors/names.ts";
import { findClaim } from "../selectors/row-claims.ts";
import { useSelector } from "../store/react.ts";
import { CLAIM_SCHEME, remarkClaimReferences } from "./claim-references.ts";
import "./reference.css";

interface ReferenceProps {
  readonly id: string;
  readonly onClaim: ((id: string) => void) | null;
}

/** Document and paragraph that a statement rests on; opens the claim where it can be opened. */
function Reference({ id, onClaim }: ReferenceProps) {
  const record = useSelector((state) => state.record);
  const naming = useSelector(selectNaming);
  const claim = useMemo(() => findClaim(record, id), [record, id]);
  if (claim === undefined) return <span className="reference">{id}</span>;
  const name = referenceInWords(claim, naming.document, t.briefing.stage.claim);
  const { exact } = claim.locator.quote;
  const quote = exact === "" ? undefined : t.handout.quote(exact);
  if (onClaim === null)
    return (
      <span className="reference" title={quote}>
        {name}
      </span>
    );
  return (
    <button
      type="button"
      className="reference"
      title={quote}
      aria-label={t.briefing.stage.openClaim(id)}
      onClick={() => onClaim(id)}
    >
      {name}
    </button>
  );
}

interface SlideTextProps {
  readonly text: string;
  readonly onClaim?: (id: string) => void;
}

const plugins = [remarkClaimReferences];

/** Markdown of a slide. HTML in it stays text, pictures are not loaded, links lead nowhere else. */
export function SlideText({ text, onClaim }: SlideTextProps) {
  return (
    <Markdown
      remarkPlugins={plugins}
      disallowedElements={["img"]}
      components={{
        a: ({ href = "", children }) =>
          href.startsWith(CLAIM_SCHEME) ? (
            <Reference id={href.slice(CLAIM_SCHEME.length)} onClaim={onClaim ?? null} />
          ) : (
            <span title={href}>{children}</span>
          ),
      }}
    >
      {text}
    </Markdown>
  );
}
