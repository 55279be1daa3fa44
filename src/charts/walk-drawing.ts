import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** One stop for Tab; arrow keys, Home and End go through the buttons of a drawing. */
export function walkDrawing(event: KeyboardEvent<SVGElement>): void {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<SVGElement>("[role=button]")];
  const here = buttons.findIndex((button) => button === event.target);
  const step = STEPS[event.key];
  const next =
    step !== undefined
      ? buttons[here + step]
      : event.key === "Home"
        ? buttons[0]
        : event.key === "End"
          ? buttons.at(-1)
          : undefined;
  if (here < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
