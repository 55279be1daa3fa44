import { type PointerEvent, useRef } from "react";

/** That far across, in pixels, and more across than down. */
const FAR = 60;

/** Handlers that step on a swipe of a finger; on the map, a finger moves the map. */
export function useSwipe(onStep: (by: number) => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, clientY, target }: PointerEvent) => {
      const isOnMap = target instanceof Element && target.closest("canvas") !== null;
      start.current = pointerType === "touch" && !isOnMap ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      if (start.current === null) return;
      const across = clientX - start.current.x;
      const down = clientY - start.current.y;
      start.current = null;
      if (Math.abs(across) > FAR && Math.abs(across) > Math.abs(down)) onStep(across < 0 ? 1 : -1);
    },
  };
}
