import { lazy } from "react";
import { type Theme, THEMES } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { useActions, useSelector } from "../store/react.ts";
import { Icon } from "../ui/Icon.tsx";
import { OnDemand } from "../ui/OnDemand.tsx";

const ChoiceMenu = lazy(() =>
  import("../ui/ChoiceMenu.tsx").then((module) => ({ default: module.ChoiceMenu<Theme> })),
);

const options = THEMES.map((value) => ({ value, label: t.app.theme[value] }));

export function ThemeMenu() {
  const theme = useSelector(({ view }) => view.theme);
  const { setView } = useActions();
  const face = { label: t.app.theme.label, icon: <Icon name="theme" /> };
  return (
    <OnDemand {...face}>
      <ChoiceMenu
        {...face}
        value={theme}
        options={options}
        onChange={(next) => setView({ theme: next })}
      />
    </OnDemand>
  );
}
