import type { Clause } from "../../domain/clause.ts";
import type { Side } from "../../domain/comparison.ts";
import { OTHER_TYPE, type Unit, UNITS } from "../../domain/dimension.ts";
import { EVENT_TYPES } from "../../domain/vocabularies.ts";
import { sideInWords } from "../../exports/side-in-words.ts";
import { t } from "../../i18n/index.ts";
import { BACK_TO_BACK, selectComparison } from "../../selectors/comparison.ts";
import { selectNaming } from "../../selectors/names.ts";
import { also } from "../../selectors/panel-where.ts";
import { useSelector } from "../../store/react.ts";
import { CountButton } from "../claims/CountButton.tsx";
import { PanelFrame } from "../detail/PanelFrame.tsx";
import { PanelSection } from "../detail/PanelSection.tsx";
import { DisagreementRows } from "../evidence/Disagreements.tsx";
import { BackToBackBars } from "./BackToBackBars.tsx";
import { SharedLists } from "./SharedLists.tsx";
import { SideChoice } from "./SideChoice.tsx";
import "./comparison.css";

const words = t.compare;

interface ComparisonPanelProps {
  readonly a: Side;
  readonly b: Side;
}

/** Two documents, groups or claimants side by side: how much, of what, and where they conflict. */
export function ComparisonPanel({ a, b }: ComparisonPanelProps) {
  const compared = useSelector(selectComparison);
  const naming = useSelector(selectNaming);
  const unit = useSelector(({ view }) => view.unit);
  if (compared === null) return null;
  const names = [sideInWords(a, naming), sideInWords(b, naming)] as const;
  const [totalsA, totalsB] = compared.totals;
  // Not every claim reports an event.
  const whereOf = (side: readonly Clause[], counted: Unit) =>
    counted === "events" ? [...side, also("eventType", [...EVENT_TYPES, OTHER_TYPE], side)] : side;
  return (
    <PanelFrame kind={words.kind} title={words.title(...names)}>
      <SideChoice a={a} b={b} />
      <p className="panel__text panel__text--muted">{words.note}</p>
      <table className="compare__totals">
        <thead>
          <tr>
            <th scope="col">{names[0]}</th>
            <td />
            <th scope="col">{names[1]}</th>
          </tr>
        </thead>
        <tbody>
          {UNITS.map((each) => (
            <tr key={each}>
              <td>
                <CountButton
                  count={totalsA[each]}
                  label={`${names[0]}, ${words.count(totalsA[each], each)}`}
                  where={whereOf(a, each)}
                />
              </td>
              <th scope="row">{t.domain.unitName[each]}</th>
              <td>
                <CountButton
                  count={totalsB[each]}
                  label={`${names[1]}, ${words.count(totalsB[each], each)}`}
                  where={whereOf(b, each)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <PanelSection title={words.conflicts}>
        <DisagreementRows found={compared.disagreements} nothing={words.noConflict} />
      </PanelSection>
      {BACK_TO_BACK.map((dimension) => (
        <PanelSection
          key={dimension}
          title={words.chart(t.domain.dimension[dimension], unit)}
          unit={t.panels.detail.countedIn(unit)}
        >
          <BackToBackBars dimension={dimension} rows={compared.rows[dimension]} names={names} />
        </PanelSection>
      ))}
      <SharedLists compared={compared} names={names} sides={[a, b]} />
    </PanelFrame>
  );
}
