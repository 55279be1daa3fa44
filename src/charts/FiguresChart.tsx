import { rangeOf } from "../analysis/disagreement.ts";
import type { FigureEntry } from "../analysis/positions.ts";
import type { QuantityGroup } from "../analysis/quantities.ts";
import { formatNumber, t } from "../i18n/index.ts";
import { selectQuantities } from "../selectors/quantities.ts";
import { also } from "../selectors/panel-where.ts";
import { useSelector } from "../store/react.ts";
import type { ChartFile } from "./chart-file.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { FigureRange } from "./FigureRange.tsx";
import { figureInWords } from "../i18n/figure-in-words.ts";
import { fullOf, pointOf, spanOf } from "./figure-scale.ts";
import "./figures-chart.css";

const words = t.charts.figures;

const entriesOf = ({ byDocument }: QuantityGroup): readonly FigureEntry[] =>
  [...byDocument.values()].flat();

/** What could be mistaken for one another comes first. */
const inOrder = (groups: readonly QuantityGroup[]) =>
  groups.toSorted((a, b) => b.lookAlikes.length - a.lookAlikes.length);

const rowName = ({ claim, figure }: FigureEntry) =>
  `${claim.id}: ${figureInWords(figure)} (“${figure.stated}”)`;

const endInWords = (end: number) => (Number.isFinite(end) ? formatNumber(end) : words.openEnd);

function fileOf(groups: readonly QuantityGroup[]): ChartFile {
  return {
    title: words.title,
    keys: [],
    body: {
      type: "ranges",
      blocks: groups.map((group) => {
        const entries = entriesOf(group);
        const full = fullOf(entries.map(({ figure }) => rangeOf(figure)));
        return {
          head: t.domain.quantity(group.quantity),
          ranges: entries.map(({ claim, figure }) => ({
            label: claim.id,
            said: `${figureInWords(figure)} (“${figure.stated}”)`,
            ...spanOf(figure, full),
          })),
        };
      }),
    },
    notes: [
      words.note,
      ...groups.flatMap(({ quantity, lookAlikes }) =>
        lookAlikes.map((each) =>
          words.lookAlike(t.domain.quantity(quantity), t.domain.quantity(each.quantity), each.why),
        ),
      ),
    ],
    sheet: {
      columns: [words.column, words.low, words.high, words.value],
      rows: groups.flatMap((group) =>
        entriesOf(group).map((entry) => ({
          name: `${t.domain.quantity(group.quantity)} · ${rowName(entry)}`,
          texts: rangeOf(entry.figure).map(endInWords),
          cells: [
            {
              count: pointOf(entry.figure),
              label: rowName(entry),
              where: [also("quantity", [group.quantity]), also("document", [entry.claim.document])],
            },
          ],
        })),
      ),
    },
  };
}

/** What each claim says of each quantity: a range on an axis of the quantity's own. */
export function FiguresChart() {
  const groups = inOrder(useSelector(selectQuantities));
  return (
    <ChartFrame chart="figures" title={words.title} note={words.note} file={() => fileOf(groups)}>
      {() =>
        groups.length === 0 ? (
          <p className="chart__nothing">{t.charts.nothing}</p>
        ) : (
          <div className="figures" tabIndex={0} role="group" aria-label={words.title}>
            {groups.map((group) => {
              const entries = entriesOf(group);
              const full = fullOf(entries.map(({ figure }) => rangeOf(figure)));
              return (
                <section key={group.quantity} className="figures__group">
                  <h3 className="figures__head">{t.domain.quantity(group.quantity)}</h3>
                  {group.lookAlikes.map((each) => (
                    <p key={each.quantity} className="figures__warning">
                      {words.notSame(t.domain.quantity(each.quantity), each.why)}
                    </p>
                  ))}
                  <ul className="figures__rows">
                    {entries.map((entry) => (
                      <FigureRange
                        key={`${entry.claim.id} ${entry.figure.stated}`}
                        entry={entry}
                        full={full}
                      />
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
        )
      }
    </ChartFrame>
  );
}
