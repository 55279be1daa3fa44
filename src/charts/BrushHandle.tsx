import type { KeyboardEvent, PointerEvent } from "react";

interface BrushHandleProps {
  readonly label: string;
  readonly side: "start" | "end";
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
  /** Share of the axis, 0 to 1. */
  readonly position: number;
  readonly onMove: (to: number) => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>) => void;
}

const PAGE = 5;

function targetOf({ key }: KeyboardEvent, { value, low, high }: BrushHandleProps): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return value - 1;
    case "ArrowRight":
    case "ArrowUp":
      return value + 1;
    case "PageDown":
      return value - PAGE;
    case "PageUp":
      return value + PAGE;
    case "Home":
      return low;
    case "End":
      return high;
    default:
      return null;
  }
}

/** One edge of the brush: dragged, or moved with the arrow keys. */
export function BrushHandle(props: BrushHandleProps) {
  const { label, side, value, low, high, text, position, onMove, onGrab } = props;
  return (
    <div
      role="slider"
      tabIndex={0}
      className={`brush__handle brush__handle--${side}`}
      style={{ insetInlineStart: `${position * 100}%` }}
      aria-label={label}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={value}
      aria-valuetext={text}
      onPointerDown={onGrab}
      onKeyDown={(event) => {
        const target = targetOf(event, props);
        if (target === null) return;
        event.preventDefault();
        onMove(Math.max(low, Math.min(high, target)));
      }}
    />
  );
}
