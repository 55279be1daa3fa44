import { useEffect, useRef } from "react";
import "./pointer.css";

export type PointerLook = "none" | "laser" | "spotlight";

/** A red dot, or a lit circle on a darkened slide, where the mouse is. */
export function Pointer({ look }: { readonly look: PointerLook }) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (look === "none") return;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      mark.current?.style.setProperty("--x", `${clientX}px`);
      mark.current?.style.setProperty("--y", `${clientY}px`);
    };
    window.addEventListener("pointermove", follow, { passive: true });
    return () => window.removeEventListener("pointermove", follow);
  }, [look]);
  return look === "none" ? null : (
    <div ref={mark} className="pointer" data-look={look} aria-hidden="true" />
  );
}
