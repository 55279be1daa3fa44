import type { Claim } from "../../domain/schema/claim.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { RatingEditor } from "./RatingEditor.tsx";
import { subjectName } from "./rating-words.ts";

/** The ratings of a claim and of each who speaks in it: its claimants, or the document itself. */
export function ClaimRatings({ claim }: { readonly claim: Claim }) {
  const naming = useSelector(selectNaming);
  return (
    <>
      <RatingEditor subject="claim" id={claim.id} />
      {claim.claimants.length === 0 ? (
        <RatingEditor
          subject="document"
          id={claim.document}
          label={subjectName({ subject: "document", id: claim.document }, naming)}
        />
      ) : (
        claim.claimants.map((claimant) => (
          <RatingEditor
            key={claimant}
            subject="claimant"
            id={claimant}
            label={naming.claimant(claimant)}
          />
        ))
      )}
    </>
  );
}
