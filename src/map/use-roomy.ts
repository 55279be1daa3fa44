import { type RefObject, useEffect, useState } from "react";

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Less than this, and open cards would hide the map or the controls. */
export const FOR_CARDS: Room = { width: 600, height: 440 };
/** Two legends, one above the other, both open. */
export const FOR_ALL_CARDS: Room = { width: 600, height: 580 };

/** Whether the element is as large, in pixels. */
export function useRoomy(element: RefObject<HTMLElement | null>, room: Room): boolean {
  const [isRoomy, setRoomy] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setRoomy(width >= room.width && height >= room.height);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, room]);
  return isRoomy;
}
