import { type CSSProperties, useLayoutEffect, useRef, useState } from "react";
import { t } from "../../i18n/index.ts";
import { selectBorderPlaces } from "../../selectors/map-features.ts";
import { selectMapUnits, selectPlaceCounts } from "../../selectors/map-units.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { useSideNames } from "../use-side-names.ts";
import { CellLines, PileLines, RowLines } from "./RowLines.tsx";
import type { Hovered } from "../hovered.ts";

const words = t.map.tooltip;
const GAP = 14;

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

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Below and after the pointer, on the other side of it where the map ends. */
function positionOf({ x, y }: Hovered, map: Size): CSSProperties {
  const across = x > map.width / 2 ? { right: map.width - x + GAP } : { left: x + GAP };
  const down = y > map.height / 2 ? { bottom: map.height - y + GAP } : { top: y + GAP };
  return { ...across, ...down };
}

/** Follows the pointer; the same words are announced to those who walk by keyboard. */
export function Tooltip({ hovered }: { readonly hovered: Hovered | null }) {
  const naming = useSelector(selectNaming);
  const borders = useSelector(selectBorderPlaces);
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { clientWidth: width, clientHeight: height } = box.current?.parentElement ?? {};
    if (width !== undefined && height !== undefined)
      setMap((before) =>
        before.width === width && before.height === height ? before : { width, height },
      );
  }, [hovered]);
  if (hovered === null) return null;
  const id = hovered.kind === "border" ? (borders.get(hovered.id) ?? hovered.id) : hovered.id;
  return (
    <div ref={box} className="map__tooltip" aria-hidden="true" style={positionOf(hovered, map)}>
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
