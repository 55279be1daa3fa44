import { lazy, Suspense, useCallback } from "react";
import { t } from "../i18n/index.ts";
import { DataFaults } from "../panels/faults/DataFaults.tsx";
import { OpenRatingsProvider } from "../panels/ratings/open-ratings.ts";
import { Announcer } from "./Announcer.tsx";
import { DroppedNotice } from "./DroppedNotice.tsx";
import { KeepingNotice } from "./KeepingNotice.tsx";
import { Layout } from "./Layout.tsx";
import { useShortcuts } from "./shortcuts.ts";
import { TopBar } from "./TopBar.tsx";
import { IntakeProvider } from "../panels/reader/intake-context.ts";
import { useIntake } from "./use-intake.ts";
import { useOverlay } from "./overlay.ts";
import "./app.css";

const CommandPalette = lazy(() =>
  import("./CommandPalette.tsx").then(({ CommandPalette: component }) => ({ default: component })),
);
const AttachDialog = lazy(() =>
  import("../panels/reader/AttachDialog.tsx").then((module) => ({ default: module.AttachDialog })),
);
const KeyboardHelp = lazy(() =>
  import("./KeyboardHelp.tsx").then(({ KeyboardHelp: component }) => ({ default: component })),
);
const RatingsDialog = lazy(() =>
  import("../panels/ratings/RatingsDialog.tsx").then(({ RatingsDialog: component }) => ({
    default: component,
  })),
);

/** The frame: top bar, the rooms, and what floats above them. */
export function App() {
  const { overlay, open, close } = useOverlay();
  const openRatings = useCallback(() => open("ratings"), [open]);
  useShortcuts(open);
  const intaking = useIntake(open);
  return (
    <IntakeProvider value={intaking}>
      <div className="app">
        <a className="app__skip" href="#map">
          {t.app.skipToMap}
        </a>
        <a className="app__skip" href="#details">
          {t.app.skipToPanel}
        </a>
        <TopBar onPalette={() => open("palette")} onHelp={() => open("help")} />
        <DroppedNotice />
        <KeepingNotice onRatings={openRatings} />
        <DataFaults />
        <OpenRatingsProvider value={openRatings}>
          <Layout />
        </OpenRatingsProvider>
        <Announcer />
        <Suspense>
          {overlay === "palette" && <CommandPalette onClose={close} onOpen={open} />}
          {overlay === "documents" && <AttachDialog onClose={close} />}
          {overlay === "ratings" && <RatingsDialog onClose={close} />}
          {overlay === "help" && <KeyboardHelp onClose={close} />}
        </Suspense>
      </div>
    </IntakeProvider>
  );
}
