import { t, valueLabel } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectSelectedVoices } from "../../selectors/panel-documents.ts";
import { narrowed } from "../../selectors/panel-where.ts";
import { useSelector } from "../../store/react.ts";
import { FoldedRows } from "./FoldedRows.tsx";

/** In whose voice the selection's claims are made. */
export function VoiceRows() {
  const voices = useSelector(selectSelectedVoices);
  const selection = useSelector((state) => state.selection);
  const naming = useSelector(selectNaming);
  return (
    <FoldedRows
      label={t.panels.detail.actor.byClaimant}
      nothing={t.panels.detail.nothing.filtered}
      rows={voices.map(({ value, count }) => ({
        id: value,
        name: valueLabel(naming.value, "claimant", value),
        count,
        where: narrowed(selection, "claimant", [value]),
      }))}
    />
  );
}
