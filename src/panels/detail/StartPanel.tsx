import { t } from "../../i18n/index.ts";
import { selectTotals } from "../../selectors/evaluation.ts";
import { selectFacet } from "../../selectors/facets.ts";
import { selectNaming } from "../../selectors/names.ts";
import { also, insteadOf } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Numbers } from "./Numbers.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { PanelSection } from "./PanelSection.tsx";
import { TallyRows } from "./TallyRows.tsx";

const words = t.panels.detail.start;
const labels = t.panels.detail.number;

function Totals() {
  const totals = useSelector(selectTotals);
  const events = useSelector(({ record }) => record?.events);
  const documents = useSelector(({ record }) => record?.documents);
  if (totals === null || !events || !documents) return null;
  const { passing } = totals;
  const everything = [also("document", [...documents.keys()])];
  return (
    <Numbers
      numbers={[
        { count: passing.claims, label: labels.claims(passing.claims), where: everything },
        {
          count: passing.events,
          label: labels.events(passing.events),
          where: [also("event", [...events.keys()])],
        },
        { count: passing.documents, label: labels.documents(passing.documents), where: everything },
        { count: passing.voices, label: labels.voices(passing.voices), where: everything },
      ]}
    />
  );
}

function Documents() {
  const rows = useSelector(selectFacet("document"));
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  return (
    <TallyRows
      label={words.documents}
      nothing={t.panels.detail.nothing.filtered}
      rows={rows.map(({ value, count }) => ({
        id: value,
        name: naming.document(value),
        count,
        where: insteadOf("document", value),
        onOpen: () => select({ type: "document", id: value }),
      }))}
    />
  );
}

/** Nothing is selected: what this is, how to read it, and where to begin. */
export function StartPanel() {
  const isRead = useSelector(({ record }) => record !== null);
  return (
    <PanelFrame title={words.title} canClose={false}>
      <p className="panel__text">{words.what}</p>
      {isRead && <Contents />}
    </PanelFrame>
  );
}

function Contents() {
  const unit = useSelector(({ view }) => view.unit);
  return (
    <>
      <Totals />
      <p className="panel__text panel__text--muted">{words.click}</p>
      <PanelSection title={words.documents} unit={t.panels.detail.countedIn(unit)}>
        <Documents />
      </PanelSection>
      <PanelSection title={words.how}>
        <dl className="panel__pairs">
          {words.apart.map(([name, meaning]) => (
            <div key={name} className="panel__pair">
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </PanelSection>
    </>
  );
}
