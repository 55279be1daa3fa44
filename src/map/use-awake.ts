import { useEffect, useState } from "react";

const SIGNS_OF_LIFE = ["pointermove", "pointerdown", "keydown", "wheel", "touchstart"] as const;
/** A projector may have nobody at the mouse: after this many milliseconds it goes on by itself. */
const PATIENCE = 10_000;

/**
 * Whether somebody is there: false until the first sign of life, so that the first view is not held
 * up by what only serves interaction.
 */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    if (isAwake) return;
    const wake = () => setAwake(true);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, wake, { passive: true });
    const timer = window.setTimeout(wake, PATIENCE);
    return () => {
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, wake);
      window.clearTimeout(timer);
    };
  }, [isAwake]);
  return isAwake;
}
