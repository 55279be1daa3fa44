import { memo, useMemo } from "react";
import type { Boundaries } from "../../domain/boundaries.ts";
import type { NameLanguage } from "../../domain/view.ts";
import { formatNumber } from "../../i18n/index.ts";
import { selectMarkedPlaces } from "../../selectors/map-states.ts";
import { selectMapUnits } from "../../selectors/map-units.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { type Box, boxAround, CAPITAL, fitLabels, type Label, spotsBeside } from "./fit-labels.ts";
import { toFrame } from "../../geo/frame.ts";
import { BADGE_HEIGHT, useBadges } from "./use-badges.ts";
import { isOfMission } from "../../domain/dimension.ts";

interface Name extends Label {
  readonly kind: "place" | "country" | "unit";
}

/** Radius of a mark with its rim. */
const MARK = 9;
/** What a mark covers. */
const COVERED = 14;

function useNames(boundaries: Boundaries | null, scale: number, edges: Box): readonly Name[] {
  const { byId } = useSelector(selectMapUnits);
  const places = useSelector(selectMarkedPlaces);
  const naming = useSelector(selectNaming);
  const language = useSelector(({ view }): NameLanguage => view.language);
  const badges = useBadges(scale);
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
        const [after, ...elsewhere] = spotsBeside(at(points.get(id) ?? []), text, MARK);
        return { kind: "place", id, text, x: after?.x ?? 0, y: after?.y ?? 0, elsewhere };
      });
    const ofCountries = boundaries.countries.features.map(
      ({ properties: { id }, geometry }): Name => {
        const name = naming.place(id);
        const text = language === "en" ? name.toUpperCase() : name;
        const isInCapitals = language === "en";
        return {
          kind: "country",
          id,
          text,
          ...at(geometry.coordinates),
          ...(isInCapitals && { letter: CAPITAL }),
        };
      },
    );
    const ofUnits = boundaries.admin1.features
      .map(({ properties }) => properties)
      .filter(({ id, country }) => isOfMission(country) || isClaimed(id))
      .sort((a, b) => Number(isClaimed(b.id)) - Number(isClaimed(a.id)) || b.area_km2 - a.area_km2)
      .map(({ id, label }): Name => ({ kind: "unit", id, text: naming.place(id), ...at(label) }));
    const marks = ofPlaces.map(({ id }) => boxAround(at(points.get(id) ?? []), COVERED, COVERED));
    const ofBadges = badges.map(({ at: point, width }) =>
      boxAround(at(point), width, BADGE_HEIGHT),
    );
    return fitLabels([...ofPlaces, ...ofCountries, ...ofUnits], {
      covered: [...marks, ...ofBadges],
      edges,
    });
  }, [boundaries, byId, places, badges, naming, language, scale, edges]);
}

interface SvgNamesProps {
  readonly scale: number;
  /** Of the map, in pixels from the drawing's origin. */
  readonly edges: Box;
}

/** Names where there is room: coded places, countries, provinces with claims, then the large ones. */
export const SvgNames = memo(function SvgNames({ scale, edges }: SvgNamesProps) {
  const boundaries = useSelector((state) => state.boundaries);
  const isHidden = useSelector(({ view }) => view.hiddenLayers.includes("labels"));
  const names = useNames(boundaries, scale, edges);
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
