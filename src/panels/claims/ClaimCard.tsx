import { useId, useState } from "react";
import type { Claim } from "../../domain/schema/claim.ts";
import { t } from "../../i18n/index.ts";
import { voicesOf } from "../../selectors/claim-cards.ts";
import { selectNaming } from "../../selectors/names.ts";
import { OWN_VOICE } from "../../domain/dimension.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { ClaimRatings } from "../ratings/ClaimRatings.tsx";
import { AdmiraltyPair } from "./AdmiraltyPair.tsx";
import { ClaimContent } from "./ClaimContent.tsx";
import { claimReference } from "./claim-reference.ts";
import "./claim-card.css";

const words = t.panels.detail.card;

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
        {claimReference(claim, naming)}
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
  const [isRating, setRating] = useState(false);
  const rates = useId();
  return (
    <article className="card" aria-labelledby={`card-${claim.id}`} data-claim={claim.id}>
      <div className="card__head">
        <span className="card__kind" data-kind={claim.kind}>
          {t.domain.kind[claim.kind]}
        </span>
        <span className="card__modality">{t.domain.modality[claim.modality]}</span>
        <AdmiraltyPair claim={claim} rates={rates} isOpen={isRating} onToggle={setRating} />
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
      {exact !== "" && <blockquote className="card__quote">“…{exact}…”</blockquote>}
      <Source claim={claim} />
      {isRating && (
        <div className="card__ratings" id={rates}>
          <ClaimRatings claim={claim} />
        </div>
      )}
      <ClaimContent claim={claim} />
    </article>
  );
}
