import type { Screen } from "../../domain/presenting.ts";
import { t } from "../../i18n/index.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import type { PointerLook } from "./Pointer.tsx";

const words = t.briefing.stage;

interface StageBarProps {
  readonly at: number;
  readonly of: number;
  readonly pointer: PointerLook;
  readonly onStep: (by: number) => void;
  readonly onScreen: (screen: Screen) => void;
  readonly acts: Readonly<
    Record<"laser" | "spotlight" | "explore" | "full" | "end" | "presenter", () => void>
  >;
}

/** All that keys do, as buttons; pale until the mouse or the keyboard comes near. */
export function StageBar({ at, of, pointer, onStep, onScreen, acts }: StageBarProps) {
  const button = (icon: IconName, label: string, act: () => void, key: string, isOn = false) => (
    <Button
      look="icon"
      aria-label={label}
      aria-keyshortcuts={key}
      {...(isOn && { className: "stage__on" })}
      onPress={act}
    >
      <Icon name={icon} />
    </Button>
  );
  return (
    <div className="stage__bar" role="toolbar" aria-label={words.bar}>
      <Button
        look="icon"
        aria-label={words.previous}
        isDisabled={at === 0}
        onPress={() => onStep(-1)}
      >
        <Icon name="chevronStart" />
      </Button>
      <Button
        look="icon"
        aria-label={words.next}
        isDisabled={at === of - 1}
        onPress={() => onStep(1)}
      >
        <Icon name="chevronEnd" />
      </Button>
      {button("search", words.explore, acts.explore, "E")}
      {button("laser", words.laser, acts.laser, "L", pointer === "laser")}
      {button("target", words.spotlight, acts.spotlight, "S", pointer === "spotlight")}
      {button("black", words.black, () => onScreen("black"), "B")}
      {button("window", words.presenter, acts.presenter, "P")}
      {button("full", words.full, acts.full, "F")}
      {button("close", words.end, acts.end, "Escape")}
    </div>
  );
}
