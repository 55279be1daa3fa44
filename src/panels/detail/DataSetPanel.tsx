import { useMemo } from "react";
import { daysOf } from "../../analysis/data-set-extent.ts";
import type { DataSet } from "../../domain/data-set.ts";
import { formatDay } from "../../domain/edtf.ts";
import type { Document } from "../../domain/schema/document.ts";
import { formatNumber, t } from "../../i18n/index.ts";
import { selectSelectedRows } from "../../selectors/claim-cards.ts";
import { useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { ClaimList } from "../claims/ClaimList.tsx";
import { CompareButton } from "../compare/CompareButton.tsx";
import { SourceRatings } from "../ratings/SourceRatings.tsx";
import { useIntaking } from "../reader/intake-context.ts";
import { Checksum } from "./DocumentFacts.tsx";
import { GroupRows } from "./GroupRows.tsx";
import { NumbersOfSelection } from "./NumbersOfSelection.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { PanelSection } from "./PanelSection.tsx";
import { PlaceRows } from "./PlaceRows.tsx";
import { VoiceRows } from "./VoiceRows.tsx";
import { FactPairs } from "./FactPairs.tsx";

const words = t.dataSets.document;

function Facts({ set }: { readonly set: DataSet }) {
  const { fileName, layout, events, sha256 } = set;
  const days = useMemo(() => daysOf(events), [events]);
  const facts = [
    [words.file, fileName],
    [words.layout, words.layouts[layout]],
    [words.rows, formatNumber(events.rows)],
    [
      words.days,
      days === null
        ? t.dataSets.holds.undated
        : t.dataSets.holds.days(formatDay(days.first), formatDay(days.last)),
    ],
    [t.panels.detail.document.sha, <Checksum key={sha256} sha256={sha256} />],
  ] as const;
  return <FactPairs facts={facts} />;
}

/** A data set as the document that it is: what it holds, and its rows in the order of the file. */
export function DataSetPanel({ document }: { readonly document: Document }) {
  const { id } = document;
  const set = useSelector(({ dataSets }) => dataSets.find((each) => each.id === id));
  const rows = useSelector(selectSelectedRows);
  const unit = useSelector(({ view }) => view.unit);
  const { open } = useIntaking();
  const countedIn = t.panels.detail.countedIn(unit);
  const sections = t.panels.detail.document;
  return (
    <PanelFrame kind={words.kind} title={document.title}>
      <NumbersOfSelection />
      {set !== undefined && <Facts set={set} />}
      <div className="panel__text">
        <Button onPress={open}>{words.manage}</Button>
      </div>
      <CompareButton dimension="document" value={id} />
      <PanelSection title={t.ratings.section}>
        <SourceRatings document={id} />
      </PanelSection>
      <PanelSection title={words.voices} unit={countedIn}>
        <VoiceRows />
      </PanelSection>
      <PanelSection title={sections.actors} unit={countedIn}>
        <GroupRows />
      </PanelSection>
      <PanelSection title={sections.places} unit={countedIn}>
        <PlaceRows />
      </PanelSection>
      <PanelSection title={words.claims}>
        <ClaimList claims={rows} nothing={t.panels.detail.nothing.filtered} label={words.claims} />
      </PanelSection>
    </PanelFrame>
  );
}
