import { memo, useMemo } from "react";
import type { Boundaries } from "../../domain/boundaries.ts";
import type { NameLanguage } from "../../domain/view.ts";
import { formatNumber } from "../../i18n/index.ts";
import { selectMarkedPlaces } from "../../selectors/map-states.ts";
import { selectMapUnits } from "../../selectors/map-units.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { centreBeside, fitLabels, type Label } from "./fit-labels.ts";
import { toFrame } from "../../geo/frame.ts";
import { isOfMission } from "../../domain/dimension.ts";

interface Name extends Label {
  readonly kind: "place" | "country" | "unit";
}

/** Radius of a mark with its rim. */
const MARK = 9;

function useNames(boundaries: Boundaries | null, scale: number): readonly Name[] {
  const { byId } = useSelector(selectMapUnits);
  const places = useSelector(selectMarkedPlaces);
  const naming = useSelector(selectNaming);
  const language = useSelector(({ view }): NameLanguage => view.language);
  return useMemo(() => {
    if (boundaries === null) return [];
    const at = (position: readonly number[]) => {
      const [x, y] = toFrame(position);
      return { x: x / scale, y: y / scale };
    };
    const isClaimed = (id: string) => (byId.get(id)?.count ?? 0) > 0;
    const points = new Map(
      boundaries.places.features.map(({ properties, geometry }) => [
        properties.id,
        geometry.coordinates,
      ]),
    );
    const ofPlaces = places
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ id, count }): Name => {
        const text = `${naming.place(id)} ${formatNumber(count)}`;
        const { x, y } = at(points.get(id) ?? []);
        return { kind: "place", id, text, x: centreBeside(x + MARK, text), y };
      });
    const ofCountries = boundaries.countries.features.map(
      ({ properties: { id }, geometry }): Name => {
        const name = naming.place(id);
        const text = language === "en" ? name.toUpperCase() : name;
        return { kind: "country", id, text, ...at(geometry.coordinates) };
      },
    );
    const ofUnits = boundaries.admin1.features
      .map(({ properties }) => properties)
      .filter(({ id, country }) => isOfMission(country) || isClaimed(id))
      .sort((a, b) => Number(isClaimed(b.id)) - Number(isClaimed(a.id)) || b.area_km2 - a.area_km2)
      .map(({ id, label }): Name => ({ kind: "unit", id, text: naming.place(id), ...at(label) }));
    return fitLabels([...ofPlaces, ...ofCountries, ...ofUnits]);
  }, [boundaries, byId, places, naming, language, scale]);
}

/** Names where there is room: coded places, countries, provinces with claims, then the large ones. */
export const SvgNames = memo(function SvgNames({ scale }: { readonly scale: number }) {
  const boundaries = useSelector((state) => state.boundaries);
  const isHidden = useSelector(({ view }) => view.hiddenLayers.includes("labels"));
  const names = useNames(boundaries, scale);
  if (isHidden) return null;
  return (
    <g className="svg-map__names">
      {names.map(({ kind, id, x, y, text }) => (
        <text
          key={id}
          data-kind={kind}
          transform={`translate(${x * scale} ${y * scale}) scale(${scale})`}
          y="4"
        >
          {text}
        </text>
      ))}
    </g>
  );
});
