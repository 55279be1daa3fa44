import { type RefObject, useEffect } from "react";

/** How long a pointer that rests still counts as moving, in milliseconds. */
const REST = 3000;

/** Marks the element by `data-stirred` while a pointer moves over it, and for a moment after. */
export function useStirred(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      delete element.dataset["stirred"];
    };
    const stir = ({ movementX, movementY }: PointerEvent) => {
      // A slide that changes under a pointer at rest is told as a move, of no length.
      if (movementX === 0 && movementY === 0) return;
      element.dataset["stirred"] = "";
      clearTimeout(timer);
      timer = setTimeout(settle, REST);
    };
    element.addEventListener("pointermove", stir);
    return () => {
      element.removeEventListener("pointermove", stir);
      clearTimeout(timer);
      settle();
    };
  }, [region]);
}
