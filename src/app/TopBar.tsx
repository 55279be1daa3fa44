import { useState } from "react";
import { UNITS } from "../domain/dimension.ts";
import { t } from "../i18n/index.ts";
import { selectTotals } from "../selectors/evaluation.ts";
import { useActions, useAsked, useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";
import { isSingleFile } from "../ui/embedded-file.ts";
import { Icon } from "../ui/Icon.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { ThemeMenu } from "./ThemeMenu.tsx";

const PALETTE_KEYS = /Mac|iPhone|iPad/u.test(navigator.platform) ? "⌘K" : "Ctrl K";
const unitOptions = UNITS.map((value) => ({ value, label: t.domain.unitShort[value] }));

function ShareButton() {
  const [said, setSaid] = useState("");
  const share = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid(t.app.shared);
    } catch {
      setSaid(t.app.shareFailed);
    }
  };
  return (
    <>
      <Button look="icon" onPress={() => void share()} aria-label={t.app.share}>
        <Icon name="link" />
      </Button>
      <span role="status" className={said === "" ? "visually-hidden" : "topbar__said"}>
        {said}
      </span>
    </>
  );
}

function Brand() {
  const all = useSelector(selectTotals)?.all;
  return (
    <div className="topbar__brand">
      <h1 className="topbar__name">{t.app.name}</h1>
      <p className="topbar__summary">
        {all ? t.app.summary(all.documents, all.claims, all.events) : t.app.tagline}
      </p>
    </div>
  );
}

/** What is chosen shows at once, and the counts follow when they are there. */
function UnitChoice() {
  const unit = useAsked(({ view }) => view.unit);
  const { setView } = useActions();
  return (
    <Segmented
      label={t.app.countIn}
      value={unit}
      options={unitOptions}
      onChange={(chosen) => setView({ unit: chosen })}
    />
  );
}

interface TopBarProps {
  readonly onPalette: () => void;
  readonly onFiles: () => void;
  readonly onWorkspace: () => void;
  readonly onHelp: () => void;
}

export function TopBar({ onPalette, onFiles, onWorkspace, onHelp }: TopBarProps) {
  const canUndo = useAsked(({ past }) => past.length > 0);
  const canRedo = useAsked(({ future }) => future.length > 0);
  const { undo, redo, openExport } = useActions();
  return (
    <header className="topbar">
      <Brand />
      <Button className="topbar__palette" onPress={onPalette} aria-label={t.app.palette.label}>
        <Icon name="search" />
        <span className="topbar__hint">{t.app.palette.open}</span>
        <kbd className="topbar__hint">{PALETTE_KEYS}</kbd>
      </Button>
      <UnitChoice />
      <div className="topbar__group">
        <Button look="icon" aria-label={t.app.undo} isDisabled={!canUndo} onPress={undo}>
          <Icon name="undo" />
        </Button>
        <Button look="icon" aria-label={t.app.redo} isDisabled={!canRedo} onPress={redo}>
          <Icon name="redo" />
        </Button>
        <ShareButton />
        {!isSingleFile && (
          <Button onPress={onFiles} aria-label={t.app.addFiles}>
            <Icon name="upload" />
            <span className="topbar__wide">{t.app.addFiles}</span>
          </Button>
        )}
        <Button onPress={() => openExport({ what: "map" })} aria-label={t.handout.dialog.title}>
          <Icon name="download" />
          <span className="topbar__wide">{t.handout.dialog.title}</span>
        </Button>
        {!isSingleFile && (
          <Button onPress={onWorkspace} aria-label={t.workspace.open}>
            <Icon name="archive" />
            <span className="topbar__wide">{t.workspace.title}</span>
          </Button>
        )}
        <ThemeMenu />
        <Button look="icon" className="topbar__keys" aria-label={t.app.help} onPress={onHelp}>
          <Icon name="help" />
        </Button>
      </div>
    </header>
  );
}
