import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectSelectedDocuments } from "../../selectors/panel-documents.ts";
import { narrowed } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { TallyRows } from "./TallyRows.tsx";

/** By which documents the selection's claims are made. */
export function DocumentRows() {
  const documents = useSelector(selectSelectedDocuments);
  const selection = useSelector((state) => state.selection);
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  const rows = documents.map(({ value, count }) => ({
    id: value,
    name: naming.document(value),
    count,
    where: narrowed(selection, "document", [value]),
    onOpen: () => select({ type: "document", id: value }),
  }));
  return (
    <TallyRows
      label={t.panels.detail.document.claims}
      rows={rows}
      nothing={t.panels.detail.nothing.filtered}
    />
  );
}
