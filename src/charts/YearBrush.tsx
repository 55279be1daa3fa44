import { type PointerEvent, useRef, useState } from "react";
import { t } from "../i18n/index.ts";
import { type BrushRange, isWhole } from "../selectors/chart-brush.ts";
import type { TimeBin } from "../selectors/chart-timeline.ts";
import { BrushHandle } from "./BrushHandle.tsx";

interface YearBrushProps {
  readonly bins: readonly TimeBin[];
  readonly range: BrushRange;
  readonly step: "year" | "month";
  /** What a year holds, in words, while the pointer is over it. */
  readonly onPoint: (bin: TimeBin | null) => void;
  readonly onBrush: (range: BrushRange) => void;
}

const WHOLE_OF = (bins: readonly TimeBin[]): BrushRange => ({ first: 0, last: bins.length - 1 });
const ordered = ({ first, last }: BrushRange): BrushRange => ({
  first: Math.min(first, last),
  last: Math.max(first, last),
});
const same = (a: BrushRange, b: BrushRange) => a.first === b.first && a.last === b.last;

/**
 * The range of years that pass: drag over the years, pull an edge, or move an edge with the arrow
 * keys. A click on a year takes that year alone, and lifts the brush if it was alone already. Only
 * where a drag ends is taken over, so that one drag is one step of undo.
 */
export function YearBrush({ bins, range, step, onPoint, onBrush }: YearBrushProps) {
  const plane = useRef<HTMLDivElement>(null);
  /** The end that stays while the other follows the pointer. */
  const [drag, setDrag] = useState<{ readonly fixed: number; readonly moving: number } | null>(
    null,
  );
  const isClick = useRef(false);
  const held = drag === null ? range : ordered({ first: drag.fixed, last: drag.moving });

  function binUnder({ clientX }: PointerEvent): number {
    const box = plane.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return 0;
    const share = (clientX - box.left) / box.width;
    return Math.max(0, Math.min(bins.length - 1, Math.floor(share * bins.length)));
  }
  function grab(event: PointerEvent<HTMLElement>, fixed: number | null) {
    if (event.button !== 0) return;
    const at = binUnder(event);
    isClick.current = fixed === null;
    plane.current?.setPointerCapture(event.pointerId);
    setDrag({
      fixed: fixed ?? at,
      moving: fixed === null ? at : fixed === range.last ? range.first : range.last,
    });
    event.stopPropagation();
  }
  function move(event: PointerEvent<HTMLElement>) {
    const at = binUnder(event);
    onPoint(bins[at] ?? null);
    if (drag === null || drag.moving === at) return;
    isClick.current = false;
    setDrag({ ...drag, moving: at });
  }
  function release() {
    if (drag === null) return;
    setDrag(null);
    const lifts = isClick.current && same(held, range);
    onBrush(lifts ? WHOLE_OF(bins) : held);
  }

  const yearOf = (at: number) => bins[at]?.label ?? "";
  const share = (at: number) => (bins.length === 0 ? 0 : at / bins.length);
  return (
    <div
      ref={plane}
      className="brush"
      onPointerDown={(event) => grab(event, null)}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={() => setDrag(null)}
      onPointerLeave={() => onPoint(null)}
    >
      {!isWhole(bins, held) && (
        <div
          className="brush__range"
          style={{
            insetInlineStart: `${share(held.first) * 100}%`,
            inlineSize: `${share(held.last - held.first + 1) * 100}%`,
          }}
        />
      )}
      <BrushHandle
        label={t.charts.brushFrom[step]}
        side="start"
        value={held.first}
        low={0}
        high={held.last}
        text={yearOf(held.first)}
        position={share(held.first)}
        onMove={(first) => onBrush({ first, last: range.last })}
        onGrab={(event) => grab(event, range.last)}
      />
      <BrushHandle
        label={t.charts.brushTo[step]}
        side="end"
        value={held.last}
        low={held.first}
        high={bins.length - 1}
        text={yearOf(held.last)}
        position={share(held.last + 1)}
        onMove={(last) => onBrush({ first: range.first, last })}
        onGrab={(event) => grab(event, range.first)}
      />
    </div>
  );
}
