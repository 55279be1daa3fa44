import { useState } from "react";
import { t, valueLabel } from "../../i18n/index.ts";
import { isDataSetId } from "../../domain/data-set.ts";
import { selectSelectedClaims, selectSelectedRows } from "../../selectors/claim-cards.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectSelectedKinds } from "../../selectors/panel-documents.ts";
import { narrowed } from "../../selectors/panel-where.ts";
import { useSelector } from "../../store/react.ts";
import { CompareButton } from "../compare/CompareButton.tsx";
import { Disagreements } from "../evidence/Disagreements.tsx";
import { ProfileRows, StancesBeside } from "../evidence/ProfileRows.tsx";
import { DocumentText } from "../reader/DocumentText.tsx";
import { ClaimList } from "../claims/ClaimList.tsx";
import { DataSetPanel } from "./DataSetPanel.tsx";
import { DocumentFacts } from "./DocumentFacts.tsx";
import { GroupRows } from "./GroupRows.tsx";
import { NumbersOfSelection } from "./NumbersOfSelection.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { PanelSection } from "./PanelSection.tsx";
import { ParagraphMap } from "./ParagraphMap.tsx";
import { PlaceRows } from "./PlaceRows.tsx";
import { TallyRows } from "./TallyRows.tsx";
import { SourceRatings } from "../ratings/SourceRatings.tsx";
import { VoiceRows } from "./VoiceRows.tsx";

const words = t.panels.detail;

function KindRows() {
  const kinds = useSelector(selectSelectedKinds);
  const selection = useSelector((state) => state.selection);
  const naming = useSelector(selectNaming);
  return (
    <TallyRows
      label={words.document.kinds}
      nothing={words.nothing.filtered}
      rows={kinds.map(({ value, count }) => ({
        id: value,
        name: valueLabel(naming.value, "kind", value),
        count,
        where: narrowed(selection, "kind", [value]),
      }))}
    />
  );
}

/** A document: what it is, what it covers, and its claims in the order of the text. */
export function DocumentPanel({ id }: { readonly id: string }) {
  const document = useSelector(({ record }) => record?.documents.get(id));
  const claims = useSelector(selectSelectedClaims);
  const rows = useSelector(selectSelectedRows);
  const unit = useSelector(({ view }) => view.unit);
  const isAttached = useSelector(({ attached }) => attached.has(id));
  const [reveal, setReveal] = useState<{ readonly id: string } | null>(null);
  if (document === undefined) return null;
  if (isDataSetId(id)) return <DataSetPanel document={document} />;
  const goToParagraph = (paragraph: number) => {
    const first = claims.find(({ locator }) => locator.paragraph === paragraph);
    if (first !== undefined) setReveal({ id: first.id });
  };
  const countedIn = words.countedIn(unit);
  return (
    <PanelFrame kind={`${t.domain.dimension.document} ${id}`} title={document.title}>
      <NumbersOfSelection />
      <DocumentFacts document={document} />
      <CompareButton dimension="document" value={id} />
      <PanelSection title={t.ratings.section}>
        <SourceRatings document={id} />
      </PanelSection>
      <PanelSection title={words.document.coverage}>
        <ParagraphMap onGo={goToParagraph} />
      </PanelSection>
      {isAttached && (
        <PanelSection title={t.reader.text(id)}>
          <DocumentText document={id} claim={null} />
        </PanelSection>
      )}
      <PanelSection title={t.evidence.profile.title} unit={words.countedIn("claims")}>
        <ProfileRows document={id} />
      </PanelSection>
      <PanelSection title={t.evidence.profile.stances} unit={words.countedIn("claims")}>
        <StancesBeside document={id} />
      </PanelSection>
      <Disagreements />
      <PanelSection title={words.document.voices} unit={countedIn}>
        <VoiceRows />
      </PanelSection>
      <PanelSection title={words.document.kinds} unit={countedIn}>
        <KindRows />
      </PanelSection>
      <PanelSection title={words.document.actors} unit={countedIn}>
        <GroupRows />
      </PanelSection>
      <PanelSection title={words.document.places} unit={countedIn}>
        <PlaceRows />
      </PanelSection>
      <PanelSection title={words.document.claims}>
        <ClaimList
          claims={rows}
          nothing={words.nothing.filtered}
          label={words.document.claims}
          reveal={reveal}
        />
      </PanelSection>
    </PanelFrame>
  );
}
