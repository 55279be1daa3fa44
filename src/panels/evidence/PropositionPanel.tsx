import { useMemo } from "react";
import type { Proposition } from "../../domain/schema/reference.ts";
import { t } from "../../i18n/index.ts";
import { listOf } from "../../selectors/claim-cards.ts";
import { type Side, selectSides } from "../../selectors/reader.ts";
import { useSelector } from "../../store/react.ts";
import { ClaimList } from "../claims/ClaimList.tsx";
import { PanelFrame } from "../detail/PanelFrame.tsx";
import { PanelSection } from "../detail/PanelSection.tsx";
import { SilentDocuments } from "./SilentDocuments.tsx";
import "./evidence.css";

const words = t.evidence.proposition;

/** What the claims of both sides are to each other, in words. */
function Verdict() {
  const { disagreements } = useSelector(selectSides);
  if (disagreements.length === 0) return <p className="panel__nothing">{words.agreed}</p>;
  return disagreements.map((found) => (
    <p key={found.kind} className="evidence__verdict" data-kind={found.kind}>
      <b>{words[found.kind]}.</b>{" "}
      {found.type === "value"
        ? words.valuesConflict(found.entries.length)
        : words[found.kind === "conflict" ? "conflictMeans" : "tensionMeans"](
            found.supporting.length,
            found.denying.length,
          )}
    </p>
  ));
}

interface SideViewProps {
  readonly title: string;
  readonly side: Side;
  readonly nothing: string;
}

/** The claims of one side by document, in the order of the record. */
function SideView({ title, side, nothing }: SideViewProps) {
  const claims = useMemo(() => listOf(side.claims), [side.claims]);
  return (
    <section className="evidence__side" aria-label={title}>
      <h3 className="evidence__head">
        {title}
        <span className="panel__unit">{words.side(claims.length, side.voices)}</span>
      </h3>
      <ClaimList claims={claims} nothing={nothing} label={title} />
    </section>
  );
}

function LookAlikes({ proposition }: { readonly proposition: Proposition }) {
  if (proposition.kind !== "value" || proposition.notSameAs.length === 0) return null;
  return proposition.notSameAs.map(({ quantity, why }) => (
    <p key={quantity} className="evidence__verdict" data-kind="tension">
      {words.lookAlike(t.domain.quantity(quantity), why)}
    </p>
  ));
}

/** A question on which sources take sides, or give values: both sides face to face. */
export function PropositionPanel({ id }: { readonly id: string }) {
  const proposition = useSelector(({ record }) => record?.propositions.get(id));
  const sides = useSelector(selectSides);
  if (proposition === undefined) return null;
  return (
    <PanelFrame kind={words.kind} title={proposition.question}>
      <Verdict />
      <LookAlikes proposition={proposition} />
      {proposition.kind === "stance" ? (
        <div className="evidence__sides">
          <SideView
            title={words.supports(proposition.supports)}
            side={sides.supports}
            nothing={words.nothing}
          />
          <SideView
            title={words.denies(proposition.denies)}
            side={sides.denies}
            nothing={words.nothing}
          />
        </div>
      ) : (
        <SideView title={words.values} side={sides.value} nothing={words.noValue} />
      )}
      <PanelSection title={t.evidence.silent.title}>
        <SilentDocuments />
      </PanelSection>
    </PanelFrame>
  );
}
