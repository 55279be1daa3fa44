import { memo, useMemo } from "react";
import { selectMapUnits } from "../../selectors/map-units.ts";
import { selectOwnUnits } from "../../selectors/own-units.ts";
import { useSelector } from "../../store/react.ts";
import { stepOfClass } from "../layers/palette.ts";
import { pathOf } from "../../geo/frame.ts";
import { isOfMission } from "../../domain/dimension.ts";

const STEPS = 5;

/** The outline of every unit in the drawing's units. */
export function useUnitPaths() {
  const features = useSelector(({ boundaries }) => boundaries?.admin1.features);
  return useMemo(
    () =>
      (features ?? []).map(({ properties: { id, country }, geometry }) => ({
        id,
        country,
        path: pathOf(geometry),
      })),
    [features],
  );
}

/** The land where own units leave some of it open. */
export const SvgGround = memo(function SvgGround() {
  const own = useSelector(selectOwnUnits);
  const paths = useMemo(
    () =>
      (own?.provinces.features ?? []).map(({ properties: { id, country }, geometry }) => ({
        id,
        fill: isOfMission(country) ? "var(--land)" : "var(--neighbour)",
        path: pathOf(geometry),
      })),
    [own],
  );
  return paths.map(({ id, fill, path }) => <path key={id} d={path} fill={fill} stroke={fill} />);
});

/** Provinces: fill by class, hatch for wider areas, dots for zero under the filter. */
export const SvgUnits = memo(function SvgUnits({ isLive }: { readonly isLive: boolean }) {
  const units = useUnitPaths();
  const { byId, classCount } = useSelector(selectMapUnits);
  const hidden = useSelector(({ view }) => view.hiddenLayers);
  const isCounted = !hidden.includes("units");
  const isHatched = !hidden.includes("wider");
  return units.map(({ id, country, path }) => {
    const { value = 0, all = 0, wider = 0, classIndex = -1 } = byId.get(id) ?? {};
    const step = stepOfClass(classIndex, classCount, STEPS) + 1;
    const isFilled = isCounted && value > 0;
    const ground = isOfMission(country) ? "var(--land)" : "var(--neighbour)";
    return (
      <g key={id} data-unit={isLive ? id : undefined}>
        <path
          d={path}
          className="svg-map__unit"
          fill={isFilled ? `var(--scale-${step})` : ground}
          stroke={isFilled ? "var(--scale-4)" : "var(--line)"}
        />
        {isHatched && wider > 0 && <path d={path} fill="url(#svg-map-hatch)" />}
        {isCounted && value === 0 && all > 0 && <path d={path} fill="url(#svg-map-dots)" />}
      </g>
    );
  });
});
