import type { ReactNode } from "react";
import type { Selection } from "../../domain/selection.ts";
import { useSelector } from "../../store/react.ts";
import { ActorPanel } from "./ActorPanel.tsx";
import { DocumentPanel } from "./DocumentPanel.tsx";
import { ListPanel } from "./ListPanel.tsx";
import { usePanelFocus } from "./panel-focus.ts";
import { PlacePanel } from "./PlacePanel.tsx";
import { RejectedPanel } from "./RejectedPanel.tsx";
import { StartPanel } from "./StartPanel.tsx";

function panelOf(selection: Selection): ReactNode {
  switch (selection.type) {
    case "none":
      return <StartPanel />;
    case "places":
      return <PlacePanel ids={selection.ids} />;
    case "actor":
      return <ActorPanel id={selection.id} />;
    case "document":
      return <DocumentPanel id={selection.id} />;
    case "list":
      return <ListPanel where={selection.where} />;
    case "rejected":
      return <RejectedPanel />;
  }
}

/** What is known of the selection, down to the quoted phrase. */
export function DetailPanel() {
  const region = usePanelFocus();
  const selection = useSelector((state) => state.selection);
  return (
    <div ref={region} className="detail">
      {panelOf(selection)}
    </div>
  );
}
