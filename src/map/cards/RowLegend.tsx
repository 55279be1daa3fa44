import { t } from "../../i18n/index.ts";
import { selectShownClasses } from "../../selectors/map-row-cells.ts";
import { type MappedSet, selectMappedSets, selectRowTally } from "../../selectors/map-rows.ts";
import { also } from "../../selectors/panel-where.ts";
import { useSelector } from "../../store/react.ts";
import { SetMark } from "../../ui/SetMark.tsx";
import { CELL_RADII } from "../layers/row-layers.ts";
import { ListNumber } from "../ListNumber.tsx";
import { Card } from "./Card.tsx";
import "./row-legend.css";

const words = t.mapRows;

/** Each size of a mark and how many rows it stands for. */
function Sizes() {
  const classes = useSelector(selectShownClasses);
  if (classes.length === 0) return null;
  const radii = classes.map((_, at) => CELL_RADII[at] ?? 0);
  // The largest that is there, with its rim.
  const tallest = 2 * Math.max(...radii) + 2;
  return (
    <>
      <p className="map-card__note" aria-hidden="true">
        {words.inOneMark}
      </p>
      <ul className="map-rows__sizes" aria-label={words.sizes}>
        {classes.map((from, at) => {
          const radius = radii[at] ?? 0;
          return (
            <li key={from}>
              <svg width={2 * radius + 2} height={tallest} aria-hidden="true">
                <circle cx={radius + 1} cy={tallest - radius - 1} r={radius} />
              </svg>
              {words.size(from)}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The colours alone, while the card is folded; their names stand in it. */
function Colours({ sets }: { readonly sets: readonly MappedSet[] }) {
  return (
    <span className="map-rows__colours">
      {sets.map(({ set: { id, hue } }) => (
        <SetMark key={id} hue={hue} />
      ))}
    </span>
  );
}

/** What else the marks say, and what has none. */
function Notes({ isBrief }: { readonly isBrief: boolean }) {
  const sets = useSelector(selectMappedSets);
  const { byStanding } = useSelector(selectRowTally);
  return (
    <>
      {sets.length > 1 && <p className="map-card__note">{words.colour}</p>}
      {!isBrief && byStanding.near > 0 && (
        <p className="map-rows__near">
          <span className="map-rows__ring" aria-hidden="true" />
          {words.near}
        </p>
      )}
      {byStanding.province > 0 && (
        <p className="map-card__note">{words.province(byStanding.province)}</p>
      )}
      {byStanding.wider > 0 && <p className="map-card__note">{words.wider(byStanding.wider)}</p>}
    </>
  );
}

interface RowLegendProps {
  readonly isRoomy: boolean;
  /** On a slide: what the marks mean, and no number that leads away. */
  readonly isBrief: boolean;
}

/** Whose colours the marks of rows have, what their sizes say, and what has no mark. */
export function RowLegend({ isRoomy, isBrief }: RowLegendProps) {
  const sets = useSelector(selectMappedSets);
  const { drawn } = useSelector(selectRowTally);
  const listed = sets
    .map(({ set }, at) => ({ set, count: drawn[at] ?? 0 }))
    // A slide names no colour that is nowhere on its map.
    .filter(({ count }) => !isBrief || count > 0);
  if (listed.length === 0) return null;
  return (
    <Card title={words.title} isRoomy={isRoomy} summary={<Colours sets={sets} />}>
      <div className="map-rows">
        <Sizes />
        <ul className="map-rows__sets">
          {listed.map(({ set: { id, name, hue }, count }) => (
            <li key={id}>
              <SetMark hue={hue} />
              <span dir="auto">{name}</span>
              {!isBrief && (
                <ListNumber
                  count={count}
                  label={words.open(count, name)}
                  where={[also("document", [id]), also("geoPrecision", ["1", "2", "3", "none"])]}
                />
              )}
            </li>
          ))}
        </ul>
        <Notes isBrief={isBrief} />
      </div>
    </Card>
  );
}
