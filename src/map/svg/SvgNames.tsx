import { memo, useMemo } from "react";
import { selectMapUnits } from "../../selectors/map-units.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { fitLabels } from "./fit-labels.ts";
import { toFrame } from "./frame.ts";

/** Names of provinces where there is room: those with claims first, then the large ones. */
export const SvgNames = memo(function SvgNames({ scale }: { readonly scale: number }) {
  const features = useSelector(({ boundaries }) => boundaries?.admin1.features);
  const { byId } = useSelector(selectMapUnits);
  const naming = useSelector(selectNaming);
  const isHidden = useSelector(({ view }) => view.hiddenLayers.includes("labels"));
  const labels = useMemo(() => {
    const isClaimed = (id: string) => (byId.get(id)?.count ?? 0) > 0;
    const named = (features ?? [])
      .map(({ properties }) => properties)
      .filter(({ id, country }) => country === "AF" || country === "PK" || isClaimed(id))
      .sort((a, b) => Number(isClaimed(b.id)) - Number(isClaimed(a.id)) || b.area_km2 - a.area_km2);
    return fitLabels(
      named.map(({ id, label }) => {
        const [x, y] = toFrame(label);
        return { id, x: x / scale, y: y / scale, text: naming.place(id) };
      }),
    );
  }, [features, byId, naming, scale]);
  if (isHidden) return null;
  return (
    <g className="svg-map__names">
      {labels.map(({ id, x, y, text }) => (
        <text key={id} transform={`translate(${x * scale} ${y * scale}) scale(${scale})`} y="4">
          {text}
        </text>
      ))}
    </g>
  );
});
