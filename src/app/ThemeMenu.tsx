import { THEMES } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { useActions, useSelector } from "../store/react.ts";
import { ChoiceMenu } from "../ui/ChoiceMenu.tsx";
import { Icon } from "../ui/Icon.tsx";

const options = THEMES.map((value) => ({ value, label: t.app.theme[value] }));

export function ThemeMenu() {
  const theme = useSelector(({ view }) => view.theme);
  const { setView } = useActions();
  return (
    <ChoiceMenu
      label={t.app.theme.label}
      icon={<Icon name="theme" />}
      value={theme}
      options={options}
      onChange={(next) => setView({ theme: next })}
    />
  );
}
