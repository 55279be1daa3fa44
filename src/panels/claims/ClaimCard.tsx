import type { Claim } from "../../domain/schema/claim.ts";
import { t } from "../../i18n/index.ts";
import { voicesOf } from "../../selectors/claim-cards.ts";
import { selectNaming } from "../../selectors/names.ts";
import { OWN_VOICE } from "../../domain/dimension.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { Tooltip } from "../../ui/Tooltip.tsx";
import { ClaimContent } from "./ClaimContent.tsx";
import "./claim-card.css";

const words = t.panels.detail.card;

/** The Admiralty pair of a claim: how reliable the source, how credible the claim. */
function Admiralty({ claim }: { readonly claim: Claim }) {
  const reliability = useSelector(
    ({ record }) => record?.documents.get(claim.document)?.reliability ?? "F",
  );
  const { reliability: ofSource, credibility: ofClaim } = t.panels.detail;
  const pair = `${reliability}${claim.credibility}`;
  return (
    <Tooltip text={words.rated(ofSource[reliability], ofClaim[claim.credibility])}>
      <Button look="plain" className="card__pair" aria-label={words.admiralty(pair)}>
        {pair}
      </Button>
    </Tooltip>
  );
}

/** Which document, which paragraph, in whose voice, when. */
function Source({ claim }: { readonly claim: Claim }) {
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  const voices = voicesOf(claim);
  const voice =
    voices[0] === OWN_VOICE ? words.ownVoice : words.voices(voices.map(naming.claimant).join(", "));
  return (
    <p className="card__source">
      <button
        type="button"
        className="card__document"
        title={naming.document(claim.document)}
        onClick={() => select({ type: "document", id: claim.document })}
      >
        {words.paragraph(claim.document, claim.locator.paragraph)}
      </button>
      {" · "}
      {voice}
      {" · "}
      {claim.when === null ? (
        words.undated
      ) : (
        <span title={claim.when.basis}>
          {words.dateAsStated(claim.when.stated)}
          {/* "in 2022 (2022)" would say it twice. */}
          {claim.when.edtf !== null &&
            !claim.when.stated.includes(claim.when.edtf) &&
            ` (${claim.when.edtf})`}
        </span>
      )}
    </p>
  );
}

/** One claim with its evidence: what is said, in which words, where it stands and whose voice it is. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { exact } = claim.locator.quote;
  const { select } = useActions();
  return (
    <article className="card" aria-labelledby={`card-${claim.id}`} data-claim={claim.id}>
      <div className="card__head">
        <span className="card__kind" data-kind={claim.kind}>
          {t.domain.kind[claim.kind]}
        </span>
        <span className="card__modality">{t.domain.modality[claim.modality]}</span>
        <Admiralty claim={claim} />
        <button
          type="button"
          className="card__open"
          aria-label={t.evidence.open(claim.id)}
          onClick={() => select({ type: "claim", id: claim.id })}
        >
          {claim.id}
        </button>
      </div>
      <p className="card__summary" id={`card-${claim.id}`} tabIndex={-1}>
        {claim.summary}
      </p>
      <blockquote className="card__quote">“…{exact}…”</blockquote>
      <Source claim={claim} />
      <ClaimContent claim={claim} />
    </article>
  );
}
