import { type RefObject, useEffect, useState } from "react";

/** Less than this, and open cards would hide the map or the controls. */
const ROOM = { width: 600, height: 440 };

/** Whether the element has room for open cards. */
export function useRoomy(element: RefObject<HTMLElement | null>): boolean {
  const [isRoomy, setRoomy] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setRoomy(width >= ROOM.width && height >= ROOM.height);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isRoomy;
}
