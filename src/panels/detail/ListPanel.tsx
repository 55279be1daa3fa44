import type { Clause } from "../../domain/clause.ts";
import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { clausesInWords } from "../../exports/clause-in-words.ts";
import { NumbersOfSelection } from "./NumbersOfSelection.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { PanelTabs } from "./PanelTabs.tsx";

/** The claims behind a number, with the number's meaning as the heading. */
export function ListPanel({ where }: { readonly where: readonly Clause[] }) {
  const naming = useSelector(selectNaming);
  const filtered = useSelector(({ clauses }) => clauses.length > 0);
  const { nothing } = t.panels.detail;
  return (
    <PanelFrame
      kind={filtered ? t.panels.detail.list.filtered : t.panels.detail.list.title}
      title={clausesInWords(where, naming)}
    >
      <NumbersOfSelection />
      <PanelTabs nothing={filtered ? nothing.filtered : nothing.list} />
    </PanelFrame>
  );
}
