import { t } from "../../i18n/index.ts";
import { selectBorderPlaces } from "../../selectors/map-features.ts";
import { selectMapUnits, selectPlaceCounts } from "../../selectors/map-units.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import type { Hit } from "../controller.ts";

/** What is under the pointer or the keyboard, and where on the map, in pixels. */
export interface Hovered extends Hit {
  readonly x: number;
  readonly y: number;
}

const words = t.map.tooltip;

function UnitLines({ id }: { readonly id: string }) {
  const unit = useSelector(({ view }) => view.unit);
  const counts = useSelector(selectMapUnits).byId.get(id);
  if (counts === undefined) return null;
  const { count, all, wider, mentions } = counts;
  return (
    <>
      <span>{count > 0 ? words.located(count, unit) : all > 0 ? words.zero : words.none}</span>
      {wider > 0 && <span>{words.wider(wider, unit)}</span>}
      {mentions > 0 && <span>{words.mentions(mentions, unit)}</span>}
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
  if (hovered === null) return null;
  const id = hovered.kind === "border" ? (borders.get(hovered.id) ?? hovered.id) : hovered.id;
  return (
    <div
      className="map__tooltip"
      aria-hidden="true"
      style={{ transform: `translate(${hovered.x + 14}px, ${hovered.y + 14}px)` }}
    >
      <strong dir="auto">{naming.place(id)}</strong>
      {hovered.kind === "unit" ? <UnitLines id={id} /> : <PlaceLines id={id} kind={hovered.kind} />}
    </div>
  );
}
