import type { MultiPolygon, Polygon } from "geojson";
import { useMemo } from "react";
import { fitProjection } from "../geo/project.ts";
import { selectClaimedBorders, selectMarkedPlaces, selectSelectedIds } from "../selectors/map-states.ts";
import { selectMapUnits } from "../selectors/map-units.ts";
import { selectNaming } from "../selectors/names.ts";
import { useActions, useSelector } from "../store/react.ts";
import { MARK_PATHS } from "../ui/ActorMark.tsx";
import type { Hovered } from "./cards/Tooltip.tsx";
import { HOME } from "./home.ts";
import { stepOfClass } from "./layers/palette.ts";

const FRAME = { width: 800, height: 720 };
const STEPS = 5;
const place = fitProjection(HOME, FRAME);

const lineOf = (points: readonly (readonly number[])[]) =>
  points.map(([x = 0, y = 0]) => place(x, y).map((n) => n.toFixed(1)).join()).join("L");

const pathOf = ({ type, coordinates }: Polygon | MultiPolygon): string =>
  (type === "Polygon" ? [coordinates] : coordinates)
    .flat()
    .map((ring) => `M${lineOf(ring)}Z`)
    .join("");

interface SvgMapProps {
  readonly hovered: Hovered | null;
  readonly onHover: (hovered: Hovered | null) => void;
}

/** The provinces without WebGL: the same colours, the same clicks, one fixed view. */
export function SvgMap({ hovered, onHover }: SvgMapProps) {
  const boundaries = useSelector((state) => state.boundaries);
  const { byId, classes } = useSelector(selectMapUnits);
  const places = useSelector(selectMarkedPlaces);
  const borders = useSelector(selectClaimedBorders);
  const selected = useSelector(selectSelectedIds);
  const naming = useSelector(selectNaming);
  const { selectPlace, clearSelection } = useActions();
  const shapes = useMemo(
    () =>
      (boundaries?.admin1.features ?? []).map(({ properties, geometry }) => ({
        ...properties,
        path: pathOf(geometry),
        at: place(...properties.label),
      })),
    [boundaries],
  );
  const fillOf = (id: string, country: string) => {
    const counts = byId.get(id);
    if (counts !== undefined && counts.count > 0)
      return `var(--scale-${stepOfClass(counts.classIndex, classes.breaks.length, STEPS) + 1})`;
    return ["AF", "PK"].includes(country) ? "var(--land)" : "var(--neighbour)";
  };
  const anchors = new Map(
    boundaries?.places.features.map(({ properties, geometry }) => [
      properties.id,
      place(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0),
    ]),
  );
  return (
    <svg
      className="map__svg"
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      aria-hidden="true"
      onClick={clearSelection}
      onMouseLeave={() => onHover(null)}
    >
      <defs>
        <pattern id="svg-hatch" width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M-1 9L9 -1" stroke="var(--muted)" />
        </pattern>
        <pattern id="svg-dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="2" cy="2" r="0.9" fill="var(--muted)" />
        </pattern>
      </defs>
      {shapes.map(({ id, country, path }) => {
        const counts = byId.get(id);
        return (
          <g
            key={id}
            data-unit={id}
            onMouseMove={({ nativeEvent: { offsetX: x, offsetY: y } }) =>
              onHover({ kind: "unit", id, x, y })
            }
            onClick={(event) => {
              event.stopPropagation();
              selectPlace(id, event.shiftKey);
            }}
          >
            <path d={path} fill={fillOf(id, country)} stroke="var(--line)" strokeWidth="0.8" />
            {counts !== undefined && counts.wider > 0 && <path d={path} fill="url(#svg-hatch)" />}
            {counts !== undefined && counts.count === 0 && counts.all > 0 && (
              <path d={path} fill="url(#svg-dots)" />
            )}
          </g>
        );
      })}
      <g fill="none" pointerEvents="none">
        {boundaries?.borders.features.map(({ properties: { id, status }, geometry }) => {
          const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
          const isClaimed = borders.some((border) => border.id === id && border.count > 0);
          return (
            <path
              key={id}
              d={lines.map((line) => `M${lineOf(line)}`).join("")}
              stroke={isClaimed ? "var(--accent)" : "var(--muted)"}
              strokeWidth={isClaimed ? 2.5 : 1.2}
              strokeDasharray={status === "international" ? undefined : "4 3"}
            />
          );
        })}
        {shapes
          .filter(({ id }) => selected.has(id) || hovered?.id === id)
          .map(({ id, path }) => (
            <path key={id} d={path} stroke="var(--ink)" strokeWidth={selected.has(id) ? 2.5 : 1.5} />
          ))}
      </g>
      <g className="map__svg-names">
        {shapes
          .filter(({ id, country }) => country === "AF" || country === "PK" || byId.get(id)?.count)
          .map(({ id, at: [x, y] }) => (
            <text key={id} x={x} y={y}>
              {naming.place(id)}
            </text>
          ))}
      </g>
      {places
        .filter(({ count }) => count > 0)
        .map(({ id, hue, shape }) => {
          const [x = 0, y = 0] = anchors.get(id) ?? [];
          return (
            <g
              key={id}
              data-place={id}
              transform={`translate(${x - 6} ${y - 6})`}
              onMouseMove={({ nativeEvent }) =>
                onHover({ kind: "place", id, x: nativeEvent.offsetX, y: nativeEvent.offsetY })
              }
              onClick={(event) => {
                event.stopPropagation();
                selectPlace(id, event.shiftKey);
              }}
            >
              <path d={MARK_PATHS[shape]} fill={`var(--hue-${hue})`} stroke="var(--surface)" fillRule="evenodd" />
            </g>
          );
        })}
    </svg>
  );
}
