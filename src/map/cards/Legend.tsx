import { t } from "../../i18n/index.ts";
import { selectMapUnits } from "../../selectors/map-units.ts";
import { useSelector } from "../../store/react.ts";
import { stepOfClass } from "../layers/palette.ts";
import { Card } from "./Card.tsx";
import { Sample } from "./Sample.tsx";

const STEPS = 5;

/** Classes with their ranges and the number of units in each. */
function Classes() {
  const { classes } = useSelector(selectMapUnits);
  if (classes.breaks.length === 0) return <p className="card__note">{t.map.noClaims}</p>;
  return (
    <ol className="legend__classes">
      {classes.breaks.map(({ min, max, count }, index) => {
        const step = stepOfClass(index, classes.breaks.length, STEPS) + 1;
        return (
          <li key={min} className="legend__class" title={t.map.unitsInClass(count)}>
            <span className="legend__swatch" style={{ background: `var(--scale-${step})` }} />
            <span>{t.map.range(min, max)}</span>
            <span className="legend__units">{t.map.unitsInClass(count)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** What each drawing on the map means. */
export function Legend() {
  const unit = useSelector(({ view }) => view.unit);
  return (
    <Card title={t.map.title(unit)}>
      <Classes />
      <ul className="legend__meanings">
        <Sample kind="wider">{t.map.wider}</Sample>
        <Sample kind="place">{t.map.place}</Sample>
        <Sample kind="zero">{t.map.zero(unit)}</Sample>
        <Sample kind="none">{t.map.none}</Sample>
      </ul>
    </Card>
  );
}
