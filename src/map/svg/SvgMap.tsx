import { type MouseEvent, useRef } from "react";
import { selectBorderPlaces } from "../../selectors/map-features.ts";
import { selectPointedPlaces } from "../../selectors/passages.ts";
import { selectSelectedIds, selectSelectedParts } from "../../selectors/map-states.ts";
import { useAppStore, useSelector } from "../../store/react.ts";
import type { Hit } from "../hit.ts";
import type { Hovered } from "../hovered.ts";
import { rowClaimOf } from "../rows/row-claim-of.ts";
import { FRAME } from "../../geo/frame.ts";
import type { PictureFrame } from "../../geo/picture-frame.ts";
import { SvgClaimLines, SvgLines } from "./SvgLines.tsx";
import { SvgNames } from "./SvgNames.tsx";
import { SvgBadges, SvgPlaces } from "./SvgPlaces.tsx";
import { SvgRows } from "./SvgRows.tsx";
import { SvgGround, SvgUnits, useUnitPaths } from "./SvgUnits.tsx";
import { useEdges } from "./use-edges.ts";
import { useStanding } from "./use-standing.ts";
import "./svg-map.css";

const KINDS = ["place", "rows", "row", "border", "unit"] as const;

/** What an event is about, by the nearest element that says so. */
function hitOf({ target }: MouseEvent): Hit | null {
  if (!(target instanceof Element)) return null;
  for (const kind of KINDS) {
    const id = target.closest(`[data-${kind}]`)?.getAttribute(`data-${kind}`);
    if (id != null) return { kind, id };
  }
  return null;
}

/** The unit that lies under a mark. */
function unitUnder({ clientX, clientY }: MouseEvent): string | undefined {
  return document
    .elementsFromPoint(clientX, clientY)
    .flatMap((element) => element.getAttribute("data-unit") ?? [])[0];
}

/** Outlines of the selected units, of the parts of selected regions, and of the hovered unit. */
function SvgOutlines({ hovered }: { readonly hovered: string | null }) {
  const units = useUnitPaths();
  const selected = useSelector(selectSelectedIds);
  const parts = useSelector(selectSelectedParts);
  const pointed = useSelector(selectPointedPlaces);
  return (
    <g fill="none" pointerEvents="none">
      {units
        .filter(({ id }) => selected.has(id) || parts.has(id) || pointed.has(id) || id === hovered)
        .map(({ id, path }) => (
          <path
            key={id}
            d={path}
            className="svg-map__outline"
            strokeWidth={selected.has(id) ? 2.5 : 1.5}
          />
        ))}
    </g>
  );
}

interface SvgMapProps {
  readonly hovered: Hovered | null;
  /** null: a picture only, until the canvas is drawn. */
  readonly onHover: ((hovered: Hovered | null) => void) | null;
  /** Another view than the home view. */
  readonly frame?: PictureFrame;
}

/** The provinces without WebGL: the same colours, the same clicks, one fixed view. */
export function SvgMap({ hovered, onHover, frame }: SvgMapProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const standing = useStanding(drawing);
  const scale = frame?.unitsPerPixel ?? standing.scale;
  const edges = useEdges(standing, frame);
  const borderPlaces = useSelector(selectBorderPlaces);
  const store = useAppStore();
  const { select, selectPlace, clearSelection } = store.actions;
  const hoveredOf = (kind: Hit["kind"]) => (hovered?.kind === kind ? hovered.id : null);
  const isLive = onHover !== null;

  const onMouseMove = (event: MouseEvent) => {
    const hit = hitOf(event);
    const box = drawing.current?.parentElement?.getBoundingClientRect();
    if (hit === null || box === undefined) onHover?.(null);
    else onHover?.({ ...hit, x: event.clientX - box.left, y: event.clientY - box.top });
  };
  const onClick = (event: MouseEvent) => {
    const hit = hitOf(event);
    const row = rowClaimOf(store.getState(), hit);
    if (row !== null) return select({ type: "claim", id: row });
    // This drawing goes no nearer: a mark for several rows gives way to the province beneath.
    const id =
      hit?.kind === "rows"
        ? unitUnder(event)
        : hit?.kind === "border"
          ? borderPlaces.get(hit.id)
          : hit?.id;
    if (id === undefined) clearSelection();
    else selectPlace(id, event.shiftKey);
  };

  return (
    <svg
      ref={drawing}
      className="svg-map"
      viewBox={(frame?.viewBox ?? [0, 0, FRAME.width, FRAME.height]).join(" ")}
      aria-hidden="true"
      {...(isLive && { onMouseMove, onClick, onMouseLeave: () => onHover(null) })}
    >
      <defs>
        <marker
          id="svg-map-head"
          viewBox="0 0 14 14"
          refX="7"
          refY="7"
          markerWidth="14"
          markerHeight="14"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M13 7L2 12L4.5 7L2 2Z" fill="var(--accent)" />
        </marker>
        <pattern
          id="svg-map-hatch"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale})`}
        >
          <path d="M-1 9L9 -1M-5 5L5 -5M3 13L13 3" className="svg-map__hatch" />
        </pattern>
        <pattern
          id="svg-map-dots"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale})`}
        >
          <circle cx="2" cy="2" r="0.9" className="svg-map__dot" />
          <circle cx="6" cy="6" r="0.9" className="svg-map__dot" />
        </pattern>
      </defs>
      <SvgGround />
      <SvgUnits isLive={isLive} />
      <SvgLines />
      <SvgClaimLines hovered={hoveredOf("border")} />
      <SvgOutlines hovered={hoveredOf("unit")} />
      <SvgRows scale={scale} viewBox={frame?.viewBox ?? null} hovered={hoveredOf("rows")} />
      <SvgNames scale={scale} edges={edges} />
      <SvgPlaces hovered={hoveredOf("place")} scale={scale} />
      <SvgBadges scale={scale} />
    </svg>
  );
}
