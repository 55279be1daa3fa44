import { useState } from "react";
import { t } from "../../i18n/index.ts";
import { selectQuotedClaimants } from "../../selectors/own-ratings.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { RatingEditor } from "./RatingEditor.tsx";

interface SourceRatingsProps {
  /** The id of a document. */
  readonly document: string;
}

/** How reliable a document is and, folded, each claimant that it quotes. */
export function SourceRatings({ document }: SourceRatingsProps) {
  const quoted = useSelector(selectQuotedClaimants).get(document) ?? [];
  const naming = useSelector(selectNaming);
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <>
      <RatingEditor subject="document" id={document} label={t.domain.ownVoice} />
      {quoted.length > 0 && (
        <button
          type="button"
          className="panel__link panel__fold"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? t.panels.filters.fewer : t.ratings.claimants(quoted.length)}
        </button>
      )}
      {isUnfolded &&
        quoted.map((claimant) => (
          <RatingEditor
            key={claimant}
            subject="claimant"
            id={claimant}
            label={naming.claimant(claimant)}
          />
        ))}
    </>
  );
}
