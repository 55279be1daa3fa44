import { lazy, Suspense, useCallback } from "react";
import type { Presenting } from "../domain/presenting.ts";
import { t } from "../i18n/index.ts";
import { useSelector } from "../store/react.ts";
import { STAGE_ROOMS } from "./stage-rooms.tsx";
import { DataFaults } from "../panels/faults/DataFaults.tsx";
import { OpenRatingsProvider } from "../panels/ratings/open-ratings.ts";
import { Announcer } from "./Announcer.tsx";
import { DroppedNotice } from "./DroppedNotice.tsx";
import { InterruptedNotice } from "./InterruptedNotice.tsx";
import { KeepingNotice } from "./KeepingNotice.tsx";
import { Layout } from "./Layout.tsx";
import { loadPalette } from "./load-palette.ts";
import { useShortcuts } from "./shortcuts.ts";
import { TopBar } from "./TopBar.tsx";
import { UnmadeNotice } from "./UnmadeNotice.tsx";
import { IntakeProvider } from "../panels/reader/intake-context.ts";
import { WorkspaceProvider } from "../panels/workspace/workspace-context.ts";
import { useWorkspaceDesk } from "./workspace/use-workspace-desk.ts";
import { useIntake } from "./use-intake.ts";
import { type Overlay, useOverlay } from "./overlay.ts";
import "./app.css";

const CommandPalette = lazy(loadPalette);
const AttachDialog = lazy(() =>
  import("../panels/reader/AttachDialog.tsx").then((module) => ({ default: module.AttachDialog })),
);
const BoundaryRoom = lazy(() =>
  import("./BoundaryRoom.tsx").then(({ BoundaryRoom: component }) => ({ default: component })),
);
const KeyboardHelp = lazy(() =>
  import("./KeyboardHelp.tsx").then(({ KeyboardHelp: component }) => ({ default: component })),
);
const ExportRoom = lazy(() =>
  import("./ExportRoom.tsx").then(({ ExportRoom: component }) => ({ default: component })),
);
const RatingsDialog = lazy(() =>
  import("../panels/ratings/RatingsDialog.tsx").then(({ RatingsDialog: component }) => ({
    default: component,
  })),
);

const WorkspaceDialog = lazy(() =>
  import("../panels/workspace/WorkspaceDialog.tsx").then((module) => ({
    default: module.WorkspaceDialog,
  })),
);

const Stage = lazy(() =>
  import("../briefing/stage/Stage.tsx").then(({ Stage: component }) => ({ default: component })),
);
const ExploreBar = lazy(() =>
  import("../briefing/stage/ExploreBar.tsx").then((module) => ({ default: module.ExploreBar })),
);

/** A presentation in the place of the dashboard, once the record and the briefing are there. */
function useStaged() {
  const presenting = useSelector((state) => state.presenting);
  const isExploring = useSelector((state) => state.isExploring);
  const briefings = useSelector((state) => state.briefings);
  const briefing = briefings.find(({ key }) => key === presenting?.key)?.content;
  if (presenting === null || briefing === undefined) return { staged: null, exploring: null };
  return isExploring
    ? { staged: null, exploring: presenting }
    : { staged: { presenting, briefing }, exploring: null };
}

/** The dashboard or a presentation, and the dialogs that stand above either. */
export function App() {
  const { overlay, open, close } = useOverlay();
  const openRatings = useCallback(() => open("ratings"), [open]);
  const intaking = useIntake(open, close);
  const desk = useWorkspaceDesk(open, intaking.add);
  const { staged, exploring } = useStaged();
  const isRead = useSelector(({ record }) => record !== null);
  const exporting = useSelector((state) => state.exporting);
  const draft = useSelector((state) => state.boundaryDraft);
  return (
    <IntakeProvider value={intaking}>
      <WorkspaceProvider value={desk}>
        <OpenRatingsProvider value={openRatings}>
          {staged === null ? (
            <Dashboard exploring={exploring} onOpen={open} />
          ) : (
            <Suspense>{isRead && <Stage {...staged} rooms={STAGE_ROOMS} />}</Suspense>
          )}
          <Suspense>
            {overlay === "palette" && <CommandPalette onClose={close} onOpen={open} />}
            {overlay === "documents" && draft === null && <AttachDialog onClose={close} />}
            {draft !== null && <BoundaryRoom draft={draft} />}
            {overlay === "ratings" && <RatingsDialog onClose={close} />}
            {exporting !== null && <ExportRoom exporting={exporting} />}
            {overlay === "workspace" && <WorkspaceDialog onClose={close} />}
            {overlay === "help" && <KeyboardHelp onClose={close} />}
          </Suspense>
        </OpenRatingsProvider>
      </WorkspaceProvider>
    </IntakeProvider>
  );
}

interface DashboardProps {
  readonly exploring: Presenting | null;
  readonly onOpen: (overlay: Overlay) => void;
}

/** The frame: top bar and the rooms. */
function Dashboard({ exploring, onOpen }: DashboardProps) {
  useShortcuts(onOpen);
  return (
    <div className="app">
      <a className="app__skip" href="#map">
        {t.app.skipToMap}
      </a>
      <a className="app__skip" href="#details">
        {t.app.skipToPanel}
      </a>
      <TopBar
        onPalette={() => onOpen("palette")}
        onFiles={() => onOpen("documents")}
        onWorkspace={() => onOpen("workspace")}
        onHelp={() => onOpen("help")}
      />
      <Suspense>{exploring !== null && <ExploreBar presenting={exploring} />}</Suspense>
      <DroppedNotice />
      <KeepingNotice onWorkspace={() => onOpen("workspace")} />
      <UnmadeNotice />
      <InterruptedNotice />
      <DataFaults />
      <Layout />
      <Announcer />
    </div>
  );
}
