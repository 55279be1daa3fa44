import type { Claim } from "../../domain/schema/claim.ts";
import { t } from "../../i18n/index.ts";
import { selectJudgement } from "../../selectors/judgement.ts";
import { useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { Tooltip } from "../../ui/Tooltip.tsx";

const words = t.ratings;

interface AdmiraltyPairProps {
  readonly claim: Claim;
  /** The id of what it opens. */
  readonly rates: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The Admiralty pair of a claim, how reliable who speaks and how credible; opens its ratings. */
export function AdmiraltyPair({ claim, rates, isOpen, onToggle }: AdmiraltyPairProps) {
  const judgement = useSelector(selectJudgement);
  const sources =
    claim.claimants.length === 0
      ? [judgement.documentReliability(claim.document)]
      : claim.claimants.map(judgement.claimantReliability);
  const credibility = judgement.credibilityOf(claim);
  const isOwn = [...sources, credibility].some(({ origin }) => origin === "analyst");
  const reliabilities = [...new Set(sources.map(({ value }) => value))];
  const pair = `${reliabilities.join("/")}${credibility.value}`;
  const { reliability: ofSource, credibility: ofClaim } = t.panels.detail;
  const meaning = words.card.meaning(
    reliabilities.map((value) => ofSource[value]).join(", "),
    ofClaim[credibility.value],
  );
  return (
    <Tooltip text={meaning}>
      <Button
        look="plain"
        className="card__pair"
        aria-label={isOwn ? words.card.showOwn(pair) : words.card.show(pair)}
        aria-expanded={isOpen}
        {...(isOpen ? { "aria-controls": rates } : {})}
        onPress={() => onToggle(!isOpen)}
      >
        {pair}
        {isOwn && <span className="card__yours">{words.yours}</span>}
      </Button>
    </Tooltip>
  );
}
