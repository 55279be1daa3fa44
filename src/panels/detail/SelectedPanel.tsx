import { type ReactNode, useEffect, useMemo } from "react";
import type { Selection } from "../../domain/selection.ts";
import { t } from "../../i18n/index.ts";
import { isInRecord } from "../../selectors/known-scene.ts";
import { useSelector } from "../../store/react.ts";
import { ComparisonPanel } from "../compare/ComparisonPanel.tsx";
import { ClaimPanel } from "../evidence/ClaimPanel.tsx";
import { PropositionPanel } from "../evidence/PropositionPanel.tsx";
import { ActorPanel } from "./ActorPanel.tsx";
import { DocumentPanel } from "./DocumentPanel.tsx";
import { ListPanel } from "./ListPanel.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { PlacePanel } from "./PlacePanel.tsx";
import { RejectedPanel } from "./RejectedPanel.tsx";

export type Something = Exclude<Selection, { readonly type: "none" }>;

function panelOf(selection: Something): ReactNode {
  switch (selection.type) {
    case "places":
      return <PlacePanel ids={selection.ids} />;
    case "actor":
      return <ActorPanel id={selection.id} />;
    case "document":
      return <DocumentPanel id={selection.id} />;
    case "claim":
      return <ClaimPanel id={selection.id} />;
    case "proposition":
      return <PropositionPanel id={selection.id} />;
    case "comparison":
      return <ComparisonPanel a={selection.a} b={selection.b} />;
    case "list":
      return <ListPanel where={selection.where} />;
    case "rejected":
      return <RejectedPanel />;
  }
}

/** What was selected left with its data set, or waits for it to be shown again. */
function GonePanel() {
  const { title, why } = t.panels.detail.gone;
  return (
    <PanelFrame title={title}>
      <p className="panel__text">{why}</p>
    </PanelFrame>
  );
}

interface SelectedPanelProps {
  readonly selection: Something;
  /** Called once the panel stands, which is later than asked for when it is loaded first. */
  readonly onShown: () => void;
}

export function SelectedPanel({ selection, onShown }: SelectedPanelProps) {
  useEffect(onShown, [onShown]);
  const record = useSelector((state) => state.record);
  const isGone = useMemo(
    () => record !== null && "id" in selection && !isInRecord(record, selection),
    [record, selection],
  );
  return isGone ? <GonePanel /> : panelOf(selection);
}
