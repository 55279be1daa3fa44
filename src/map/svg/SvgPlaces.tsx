import { t } from "../../i18n/index.ts";
import { selectMapGeometry } from "../../selectors/map-features.ts";
import {
  selectClaimedBorders,
  selectMarkedPlaces,
  selectSelectedIds,
} from "../../selectors/map-states.ts";
import { useSelector } from "../../store/react.ts";
import { MARK_PATHS } from "../../ui/ActorMark.tsx";
import { toFrame } from "../../geo/frame.ts";
import { BADGE_NAME_ZOOM } from "../layers/place-layers.ts";
import { zoomOfScale } from "./zoom-of-scale.ts";

interface SvgPlacesProps {
  readonly hovered: string | null;
  /** The drawing's units for each pixel. */
  readonly scale: number;
}

/** A mark is drawn on a grid of 12 by 12. */
const MARK = 12;
const LETTER = 6.8;

/** Towns, districts and facilities that documents name, in the mark of their leading group. */
export function SvgPlaces({ hovered, scale }: SvgPlacesProps) {
  const places = useSelector(selectMarkedPlaces);
  const features = useSelector(({ boundaries }) => boundaries?.places.features);
  const selected = useSelector(selectSelectedIds);
  const hidden = useSelector(({ view }) => view.hiddenLayers);
  if (hidden.includes("places")) return null;
  return places
    .filter(({ count }) => count > 0)
    .map(({ id, hue, shape }) => {
      const point = features?.find(({ properties }) => properties.id === id);
      if (point === undefined) return null;
      const [x, y] = toFrame(point.geometry.coordinates);
      return (
        <g key={id} data-place={id} transform={`translate(${x} ${y}) scale(${scale})`}>
          <circle
            r="11"
            className="svg-map__halo"
            data-marked={selected.has(id) || id === hovered}
          />
          <path
            d={MARK_PATHS[shape]}
            transform={`translate(${-MARK / 2} ${-MARK / 2})`}
            fill={`var(--hue-${hue})`}
            fillRule="evenodd"
            className="svg-map__mark"
          />
        </g>
      );
    });
}

/** The counts of borders, on the line. */
export function SvgBadges({ scale }: { readonly scale: number }) {
  const { badges } = useSelector(selectMapGeometry);
  const borders = useSelector(selectClaimedBorders);
  const hidden = useSelector(({ view }) => view.hiddenLayers);
  if (hidden.includes("borders")) return null;
  const hasNames = zoomOfScale(scale) >= BADGE_NAME_ZOOM;
  return borders
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => {
      const point = badges.features.find(({ properties }) => properties?.["id"] === id)?.geometry;
      if (point?.type !== "Point") return null;
      const [x, y] = toFrame(point.coordinates);
      const text = hasNames ? t.map.badge(id, count) : t.map.badgeCount(count);
      const width = text.length * LETTER + 16;
      return (
        <g key={id} data-border={id} transform={`translate(${x} ${y}) scale(${scale})`}>
          <rect
            x={-width / 2}
            y="-11"
            width={width}
            height="22"
            rx="11"
            className="svg-map__badge"
          />
          <text y="4" className="svg-map__badge-text">
            {text}
          </text>
        </g>
      );
    });
}
