import { selectMarkedPlaces, selectSelectedIds } from "../../selectors/map-states.ts";
import { useSelector } from "../../store/react.ts";
import { MARK_PATHS } from "../../ui/ActorMark.tsx";
import { toFrame } from "../../geo/frame.ts";
import { BADGE_HEIGHT, useBadges } from "./use-badges.ts";

interface SvgPlacesProps {
  readonly hovered: string | null;
  /** The drawing's units for each pixel. */
  readonly scale: number;
}

/** A mark is drawn on a grid of 12 by 12. */
const MARK = 12;

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
  const badges = useBadges(scale);
  return badges.map(({ id, at, text, width }) => {
    const [x, y] = toFrame(at);
    return (
      <g key={id} data-border={id} transform={`translate(${x} ${y}) scale(${scale})`}>
        <rect
          x={-width / 2}
          y={-BADGE_HEIGHT / 2}
          width={width}
          height={BADGE_HEIGHT}
          rx={BADGE_HEIGHT / 2}
          className="svg-map__badge"
        />
        <text y="4" className="svg-map__badge-text">
          {text}
        </text>
      </g>
    );
  });
}
