import { Fragment, memo } from "react";
import { selectMapGeometry } from "../../selectors/map-features.ts";
import {
  selectClaimedBorders,
  selectClaimedRoutes,
  selectMarkedPlaces,
} from "../../selectors/map-states.ts";
import { useSelector } from "../../store/react.ts";
import { pathOf } from "../../geo/frame.ts";
import { useBorderParts } from "./use-border-parts.ts";

type Geometry = ReturnType<typeof selectMapGeometry>;
type Feature = Geometry["arcs"]["features"][number];

interface DrawnProps {
  readonly feature: Feature;
  readonly className: string;
  readonly markerEnd?: string;
}

function Drawn({ feature: { geometry }, className, markerEnd }: DrawnProps) {
  if (geometry.type !== "Polygon" && geometry.type !== "LineString") return null;
  return <path d={pathOf(geometry)} className={className} markerEnd={markerEnd} />;
}

const idOf = ({ properties }: Feature) => String(properties?.["id"]);

/** Borders, the disputed dashed, and rings drawn to scale. */
export const SvgLines = memo(function SvgLines() {
  const parts = useBorderParts();
  const { rings } = useSelector(selectMapGeometry);
  const places = useSelector(selectMarkedPlaces);
  const hidden = useSelector(({ view }) => view.hiddenLayers);
  const claimed = new Set(places.filter(({ count }) => count > 0).map(({ id }) => id));
  return (
    <g fill="none" pointerEvents="none">
      {parts.map(({ id, path, isDashed }) => (
        <path
          key={id}
          d={path}
          className={`svg-map__border${isDashed ? " svg-map__border--dashed" : ""}`}
        />
      ))}
      {!hidden.includes("places") &&
        rings.features
          .filter((feature) => claimed.has(idOf(feature)))
          .map((feature) => (
            <Drawn key={idOf(feature)} feature={feature} className="svg-map__ring" />
          ))}
    </g>
  );
});

/** Borders that claims are about, a broad line to click, and arcs from origin to destination. */
export function SvgClaimLines({ hovered }: { readonly hovered: string | null }) {
  const features = useSelector(({ boundaries }) => boundaries?.borders.features);
  const borders = useSelector(selectClaimedBorders);
  const { arcs } = useSelector(selectMapGeometry);
  const claimed = useSelector(selectClaimedRoutes);
  const hidden = useSelector(({ view }) => view.hiddenLayers);
  if (hidden.includes("borders")) return null;
  return (
    <g fill="none">
      {features?.map(({ properties: { id }, geometry }) => {
        const border = borders.find((each) => each.id === id);
        if (border === undefined || border.count === 0) return null;
        const isStrong = border.selected || id === hovered;
        const path = pathOf(geometry);
        return (
          <g key={id} data-border={id}>
            <path d={path} className="svg-map__reach" />
            <path d={path} className="svg-map__rim" strokeWidth={isStrong ? 7.5 : 5.5} />
            <path d={path} className="svg-map__claimed" strokeWidth={isStrong ? 4.5 : 2.5} />
          </g>
        );
      })}
      {arcs.features
        .filter((feature) => claimed.has(idOf(feature)))
        .map((feature) => (
          <Fragment key={idOf(feature)}>
            <Drawn feature={feature} className="svg-map__rim svg-map__rim--arc" />
            <Drawn feature={feature} className="svg-map__arc" markerEnd="url(#svg-map-head)" />
          </Fragment>
        ))}
    </g>
  );
}
