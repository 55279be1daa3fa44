import type { Disagreement } from "../../analysis/disagreement.ts";
import { t } from "../../i18n/index.ts";
import { selectDisagreementsHere } from "../../selectors/disagreements.ts";
import { selectNaming } from "../../selectors/names.ts";
import { also } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { PanelSection } from "../detail/PanelSection.tsx";
import { SilentDocuments } from "./SilentDocuments.tsx";
import "./evidence.css";

const words = t.evidence.disagreements;

function sizeOf(found: Disagreement): string {
  const kind = t.evidence.proposition[found.kind];
  return found.type === "stance"
    ? words.row(kind, found.supporting.length, found.denying.length)
    : words.figures(kind, found.entries.length);
}

interface RowProps {
  readonly found: Disagreement;
}

function Row({ found }: RowProps) {
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  const { proposition } = found;
  const name =
    proposition === null
      ? t.domain.quantity(found.type === "value" ? found.quantity : "")
      : naming.proposition(proposition);
  const open = () => {
    if (proposition !== null) select({ type: "proposition", id: proposition });
    else if (found.type === "value")
      select({ type: "list", where: [also("quantity", [found.quantity])] });
  };
  return (
    <li className="evidence__disagreement" data-kind={found.kind}>
      <button type="button" className="panel__link" onClick={open}>
        {name} <span className="evidence__size">{sizeOf(found)}</span>
      </button>
    </li>
  );
}

interface DisagreementRowsProps {
  readonly found: readonly Disagreement[];
  readonly nothing: string;
}

/** Disagreements in a line each; every one opens both sides. */
export function DisagreementRows({ found, nothing }: DisagreementRowsProps) {
  if (found.length === 0) return <p className="panel__nothing">{nothing}</p>;
  return (
    <ul className="evidence__rows">
      {found.map((each) => (
        <Row
          key={`${each.proposition} ${each.kind} ${each.type === "value" ? each.quantity : ""}`}
          found={each}
        />
      ))}
    </ul>
  );
}

/** What sources disagree on about the selection. */
export function Disagreements() {
  const found = useSelector(selectDisagreementsHere);
  return (
    <PanelSection title={words.title}>
      <DisagreementRows found={found} nothing={words.nothing} />
    </PanelSection>
  );
}

export function Silence() {
  return (
    <PanelSection title={t.evidence.silent.title}>
      <SilentDocuments />
    </PanelSection>
  );
}
