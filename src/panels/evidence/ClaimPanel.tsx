import { useMemo } from "react";
import { isDataSetId } from "../../domain/data-set.ts";
import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { findClaim } from "../../selectors/row-claims.ts";
import { selectClaimsOfSameEvent, selectNeighbours } from "../../selectors/reader.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { claimReference } from "../claims/claim-reference.ts";
import { ClaimContent } from "../claims/ClaimContent.tsx";
import { PanelFrame } from "../detail/PanelFrame.tsx";
import { PanelSection } from "../detail/PanelSection.tsx";
import { HeldSection } from "../held/HeldSection.tsx";
import { ClaimRatings } from "../ratings/ClaimRatings.tsx";
import { Passage } from "../reader/Passage.tsx";
import { RowDetails } from "./RowDetails.tsx";
import { Chain } from "./Chain.tsx";
import { ClaimLinks } from "./ClaimLinks.tsx";
import { Relations, Stances } from "./Stances.tsx";
import "./evidence.css";

const words = t.evidence;

function Steps() {
  const { previous, next, at, of } = useSelector(selectNeighbours);
  const { select } = useActions();
  const go = (id: string | null) => {
    if (id !== null) select({ type: "claim", id });
  };
  return (
    <div className="evidence__steps" role="group" aria-label={words.order}>
      <Button
        aria-label={words.previous}
        isDisabled={previous === null}
        onPress={() => go(previous)}
      >
        {words.previousWord} <kbd>[</kbd>
      </Button>
      {at > 0 && <span className="evidence__at">{words.place(at, of)}</span>}
      <Button aria-label={words.next} isDisabled={next === null} onPress={() => go(next)}>
        {words.nextWord} <kbd>]</kbd>
      </Button>
    </div>
  );
}

/** The evidence reader: one claim with its whole chain, from who publishes to the phrase. */
export function ClaimPanel({ id }: { readonly id: string }) {
  const record = useSelector((state) => state.record);
  const claim = useMemo(() => findClaim(record, id), [record, id]);
  const naming = useSelector(selectNaming);
  const others = useSelector(selectClaimsOfSameEvent);
  const eventType = record?.events.get(claim?.about ?? "")?.type;
  if (claim === undefined) return null;
  const isRow = isDataSetId(claim.document);
  const { prefix, exact, suffix } = claim.locator.quote;
  return (
    <PanelFrame
      kind={[
        isRow ? claimReference(claim, naming) : `${words.claim} ${id}`,
        t.domain.kind[claim.kind],
        t.domain.modality[claim.modality],
      ].join(" · ")}
      title={claim.summary}
    >
      <Steps />
      {exact !== "" && (
        <PanelSection title={words.quote}>
          <blockquote className="evidence__quote">
            …{prefix}
            <mark className="evidence__exact">{exact}</mark>
            {suffix}…
          </blockquote>
        </PanelSection>
      )}
      <PanelSection title={words.chain.title}>
        <Chain claim={claim} />
      </PanelSection>
      {isRow ? (
        <RowDetails claim={id} />
      ) : (
        <PanelSection title={words.passage}>
          <Passage claim={claim} />
        </PanelSection>
      )}
      <PanelSection title={words.admiralty}>
        <ClaimRatings claim={claim} />
      </PanelSection>
      {claim.propositions.length > 0 && (
        <PanelSection title={words.bears}>
          <Stances claim={claim} />
        </PanelSection>
      )}
      {claim.relations.length > 0 && (
        <PanelSection title={words.relations}>
          <Relations claim={claim} />
        </PanelSection>
      )}
      <PanelSection title={words.details}>
        <div className="evidence__content">
          <p>
            {claim.when === null
              ? words.undated
              : words.when(claim.when.stated, claim.when.edtf, claim.when.basis)}
          </p>
          <ClaimContent claim={claim} hasPositionsBeside />
        </div>
      </PanelSection>
      <HeldSection claim={claim} />
      {claim.about !== null && !isRow && (
        <PanelSection
          title={words.others}
          unit={eventType === undefined ? "" : t.domain.eventType[eventType]}
        >
          <p className="panel__text">{naming.event(claim.about)}</p>
          {others.length === 0 ? (
            <p className="panel__nothing">{words.noOthers}</p>
          ) : (
            <ClaimLinks claims={others} />
          )}
        </PanelSection>
      )}
    </PanelFrame>
  );
}
