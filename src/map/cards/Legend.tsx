import { memo } from "react";
import { MEASURES } from "../../domain/view.ts";
import { t } from "../../i18n/index.ts";
import { type Meaning, selectMarkedGroups, selectMeanings } from "../../selectors/map-legend.ts";
import { selectMapScale, selectMapUnits } from "../../selectors/map-units.ts";
import { selectNaming } from "../../selectors/names.ts";
import { also } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { ActorMark } from "../../ui/ActorMark.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { stepOfClass } from "../layers/palette.ts";
import { legendTitle, meaningInWords, noClassInWords } from "../legend-words.ts";
import { useSideNames } from "../use-side-names.ts";
import { Card } from "./Card.tsx";
import { Sample } from "./Sample.tsx";

const STEPS = 5;

/** Classes with their ranges and the number of units in each; each opens the claims behind it. */
function Classes() {
  const { classes, units } = useSelector(selectMapUnits);
  const unit = useSelector(({ view }) => view.unit);
  const scale = useSelector(selectMapScale);
  const isContested = scale === "contested";
  const { select } = useActions();
  if (classes.breaks.length === 0) return <p className="map-card__note">{noClassInWords(scale)}</p>;
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
              <span className="map-legend__range">{range}</span>
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

/** Groups that a slide's legend names; the others are in the table of the map. */
const BRIEF_MARKS = 4;

/** Whose the marks of the places are. */
function Marks({ isBrief }: { readonly isBrief: boolean }) {
  const groups = useSelector(selectMarkedGroups);
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  const shown = isBrief ? groups.slice(0, BRIEF_MARKS) : groups;
  if (groups.length === 0) return null;
  // The mark of no group is a mark and not one more group.
  const hidden = groups.slice(shown.length).filter(({ actor }) => actor !== null).length;
  return (
    <ul className="map-legend__marks" aria-label={t.map.marks}>
      {shown.map(({ actor, hue, shape }) => (
        <li key={actor ?? ""} className="map-legend__mark">
          <ActorMark hue={hue} shape={shape} />
          {actor === null ? (
            <span>{t.map.noGroup}</span>
          ) : (
            <button type="button" onClick={() => select({ type: "actor", id: actor })}>
              {naming.actorShort(actor)}
            </button>
          )}
        </li>
      ))}
      {hidden > 0 && <li>{t.map.moreMarks(hidden)}</li>}
    </ul>
  );
}

const BRIEF_MEANINGS: readonly Meaning[] = ["zero", "wider"];

interface LegendProps {
  readonly isRoomy: boolean;
  /** On a slide: what colours, hatching and marks mean, and no more. */
  readonly isBrief: boolean;
}

/** What each drawing on the map means; what is not drawn now is left out. */
export const Legend = memo(function Legend({ isRoomy, isBrief }: LegendProps) {
  const unit = useSelector(({ view }) => view.unit);
  const scale = useSelector(selectMapScale);
  const meanings = useSelector(selectMeanings);
  const hasUnits = useSelector(({ view }) => !view.hiddenLayers.includes("units"));
  return (
    <Card title={legendTitle(scale, unit)} isRoomy={isRoomy}>
      {scale !== "difference" && !isBrief && <MeasureChoice />}
      {hasUnits && (scale === "difference" ? <Differences /> : <Classes />)}
      <ul className="map-legend__meanings">
        {meanings
          .filter((meaning) => !isBrief || BRIEF_MEANINGS.includes(meaning))
          .map((meaning) => (
            <Sample key={meaning} kind={meaning}>
              {meaningInWords(meaning, scale, unit)}
            </Sample>
          ))}
      </ul>
      {/* Beside a roomy map the filters show whose each mark is. */}
      {(isBrief || !isRoomy) && <Marks isBrief={isBrief} />}
    </Card>
  );
});
