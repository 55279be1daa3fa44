import { useLayoutEffect, useRef } from "react";
import { t } from "../../i18n/index.ts";
import { selectBorderPlaces } from "../../selectors/map-features.ts";
import { selectMapUnits, selectPlaceCounts } from "../../selectors/map-units.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { useSideNames } from "../use-side-names.ts";
import { CellLines, PileLines, RowLines } from "./RowLines.tsx";
import type { Hovered } from "../hovered.ts";
import { placeTooltip } from "./tooltip-place.ts";

const words = t.map.tooltip;
const GAP = 14;
/** Wherever in the largest mark the pointer is, all of the mark shows. */
const GAP_OF_MARK = 22;

const gapOf = ({ kind }: Hovered) => (kind === "unit" || kind === "border" ? GAP : GAP_OF_MARK);

function UnitLines({ id }: { readonly id: string }) {
  const unit = useSelector(({ view }) => view.unit);
  const counts = useSelector(selectMapUnits).byId.get(id);
  const note = useSelector(
    ({ boundaries }) =>
      boundaries?.admin1.features.find(({ properties }) => properties.id === id)?.properties
        .disputedNote,
  );
  const [one, other] = useSideNames();
  if (counts === undefined) return null;
  const { count, all, wider, mentions, contested, sides } = counts;
  return (
    <>
      <span>{count > 0 ? words.located(count, unit) : all > 0 ? words.zero : words.none}</span>
      {sides !== null && <span>{words.sides(one, sides.a, other, sides.b, unit)}</span>}
      {contested.length > 0 && <span>{words.contested(contested.length)}</span>}
      {wider > 0 && <span>{words.wider(wider, unit)}</span>}
      {mentions > 0 && <span>{words.mentions(mentions, unit)}</span>}
      {note !== undefined && <span>{note}</span>}
    </>
  );
}

function PlaceLines({ id, kind }: { readonly id: string; readonly kind: "border" | "place" }) {
  const unit = useSelector(({ view }) => view.unit);
  const count = useSelector(selectPlaceCounts).get(id) ?? 0;
  const radius = useSelector(
    ({ boundaries }) =>
      boundaries?.places.features.find(({ properties }) => properties.id === id)?.properties
        .radius_km ?? 0,
  );
  return (
    <>
      <span>{words[kind](count, unit)}</span>
      {radius > 0 && <span>{words.radius(radius)}</span>}
    </>
  );
}

/** Follows the pointer; the same words are announced to those who walk by keyboard. */
export function Tooltip({ hovered }: { readonly hovered: Hovered | null }) {
  const naming = useSelector(selectNaming);
  const borders = useSelector(selectBorderPlaces);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const map = element?.parentElement;
    if (hovered === null || element == null || map == null) return;
    const place = () => {
      const { left, top } = placeTooltip(
        hovered,
        { width: element.offsetWidth, height: element.offsetHeight },
        { width: map.clientWidth, height: map.clientHeight },
        gapOf(hovered),
      );
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
    };
    place();
    // What it says decides how large it is, and changes with the counts.
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [hovered]);
  if (hovered === null) return null;
  const id = hovered.kind === "border" ? (borders.get(hovered.id) ?? hovered.id) : hovered.id;
  return (
    <div ref={box} className="map__tooltip" aria-hidden="true">
      {hovered.kind === "row" ? (
        <RowLines id={id} />
      ) : hovered.kind === "pile" ? (
        hovered.content && <PileLines content={hovered.content} />
      ) : hovered.kind === "rows" ? (
        <CellLines id={id} />
      ) : (
        <>
          <strong dir="auto">{naming.place(id)}</strong>
          {hovered.kind === "unit" ? (
            <UnitLines id={id} />
          ) : (
            <PlaceLines id={id} kind={hovered.kind} />
          )}
        </>
      )}
    </div>
  );
}
