import { memo } from "react";
import { MEASURES } from "../../domain/view.ts";
import { t } from "../../i18n/index.ts";
import { selectClaimedBorders, selectClaimedRoutes } from "../../selectors/map-states.ts";
import { selectMapScale, selectMapUnits } from "../../selectors/map-units.ts";
import { also } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { stepOfClass } from "../layers/palette.ts";
import { useSideNames } from "../use-side-names.ts";
import { Card } from "./Card.tsx";
import { Sample } from "./Sample.tsx";

const STEPS = 5;

/** Classes with their ranges and the number of units in each; each opens the claims behind it. */
function Classes() {
  const { classes, units } = useSelector(selectMapUnits);
  const unit = useSelector(({ view }) => view.unit);
  const isContested = useSelector(selectMapScale) === "contested";
  const { select } = useActions();
  if (classes.breaks.length === 0)
    return <p className="map-card__note">{isContested ? t.map.noConflict : t.map.noClaims}</p>;
  const open = (index: number) => {
    const inClass = units.filter(({ classIndex }) => classIndex === index);
    const here = also(
      "province",
      inClass.map(({ id }) => id),
    );
    const contested = [...new Set(inClass.flatMap((each) => each.contested))];
    const where = isContested ? [here, also("proposition", contested)] : [here];
    select({ type: "list", where });
  };
  const nameOf = (range: string, count: number) =>
    isContested ? t.map.openContested(range, count) : t.map.openClass(range, unit, count);
  return (
    <ol className="map-legend__classes">
      {classes.breaks.map(({ min, max, count }, index) => {
        const step = stepOfClass(index, classes.breaks.length, STEPS) + 1;
        const range = t.map.range(min, max);
        return (
          <li key={min}>
            <button
              type="button"
              className="map-legend__class"
              aria-label={nameOf(range, count)}
              title={nameOf(range, count)}
              onClick={() => open(index)}
            >
              <span className="map-legend__swatch" style={{ background: `var(--scale-${step})` }} />
              <span>{range}</span>
              <span className="map-legend__units">{t.map.unitsInClass(count)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The steps from one side of a comparison to the other. */
function Differences() {
  const [a, b] = useSideNames();
  return (
    <ol className="map-legend__classes">
      {t.map.differences(a, b).map((name, at) => (
        <li key={name} className="map-legend__step">
          <span className="map-legend__swatch" style={{ background: `var(--scale-${at + 1})` }} />
          <span className="map-legend__units">{name}</span>
        </li>
      ))}
    </ol>
  );
}

/** What colours the provinces. */
function MeasureChoice() {
  const measure = useSelector(({ view }) => view.measure);
  const { setView } = useActions();
  return (
    <Segmented
      label={t.map.colourBy}
      value={measure}
      options={MEASURES.map((value) => ({ value, label: t.map.measures[value] }))}
      onChange={(next) => setView({ measure: next })}
    />
  );
}

interface LegendProps {
  readonly isRoomy: boolean;
  /** On a slide: what colours and hatching mean, and no more. */
  readonly isBrief: boolean;
}

/** What each drawing on the map means; what is not drawn now is left out. */
export const Legend = memo(function Legend({ isRoomy, isBrief }: LegendProps) {
  const unit = useSelector(({ view }) => view.unit);
  const { units } = useSelector(selectMapUnits);
  const borders = useSelector(selectClaimedBorders);
  const routes = useSelector(selectClaimedRoutes);
  const hidden = useSelector(({ view }) => view.hiddenLayers);
  const isShown = (layer: (typeof hidden)[number]) => !hidden.includes(layer);
  const hasZero = units.some(({ value, all }) => value === 0 && all > 0);
  const scale = useSelector(selectMapScale);
  return (
    <Card
      title={scale === "count" ? t.map.title(unit) : t.map.scaleTitle[scale](unit)}
      isRoomy={isRoomy}
    >
      {scale !== "difference" && !isBrief && <MeasureChoice />}
      {isShown("units") && (scale === "difference" ? <Differences /> : <Classes />)}
      <ul className="map-legend__meanings">
        {isShown("units") && !isBrief && <Sample kind="none">{t.map.none}</Sample>}
        {isShown("units") && hasZero && (
          <Sample kind="zero">{scale === "count" ? t.map.zero(unit) : t.map.zeroOf[scale]}</Sample>
        )}
        {isShown("wider") && <Sample kind="wider">{t.map.wider}</Sample>}
        {isShown("places") && !isBrief && <Sample kind="place">{t.map.place}</Sample>}
        {isShown("borders") && !isBrief && borders.some(({ count }) => count > 0) && (
          <Sample kind="border">{t.map.border}</Sample>
        )}
        {isShown("borders") && !isBrief && routes.size > 0 && (
          <Sample kind="arc">{t.map.arc}</Sample>
        )}
      </ul>
    </Card>
  );
});
