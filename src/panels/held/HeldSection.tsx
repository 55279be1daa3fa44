import { rowOfId } from "../../domain/data-set.ts";
import type { Claim } from "../../domain/schema/claim.ts";
import { t } from "../../i18n/index.ts";
import { selectHeld } from "../../selectors/held-matching.ts";
import { useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { PanelSection } from "../detail/PanelSection.tsx";
import { useIntaking } from "../reader/intake-context.ts";
import { HeldAnswer } from "./HeldAnswer.tsx";
import { HeldControls } from "./HeldControls.tsx";
import "./held.css";

const words = t.held;

function Offer() {
  const { open } = useIntaking();
  return (
    <div className="held__offer">
      <p className="panel__text--muted">{words.offer}</p>
      <Button onPress={open}>{words.bring}</Button>
    </div>
  );
}

function Answers({ claim }: { readonly claim: Claim }) {
  const held = useSelector(selectHeld);
  const found = held.windowOf(claim);
  if (found === null) {
    const isAsserted = claim.modality !== "predicted" && claim.modality !== "proposed";
    return <p className="panel__nothing">{isAsserted ? words.notCheckable : words.notAsserted}</p>;
  }
  if (held.sets.length === 0) return <Offer />;
  const answers = held.answersTo(claim);
  return (
    <>
      <HeldControls found={found} />
      {answers.length === 0 && <p className="panel__nothing">{words.nothingOn}</p>}
      {held.sets.map((asked, at) => {
        const answer = answers[at];
        return answer === undefined ? null : (
          <HeldAnswer
            key={asked.joined.set.id}
            claim={claim}
            found={found}
            asked={asked}
            answer={answer}
          />
        );
      })}
    </>
  );
}

/** A claim of a document held against the data sets that are on. Rows of data sets are not claims to check. */
export function HeldSection({ claim }: { readonly claim: Claim }) {
  if (rowOfId(claim.id) !== null) return null;
  return (
    <PanelSection title={words.title}>
      <Answers claim={claim} />
    </PanelSection>
  );
}
