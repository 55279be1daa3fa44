import type { KeyboardEvent } from "react";

const ROW_STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const CELL_STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

const buttonsOf = (row: Element) => [...row.querySelectorAll<HTMLElement>("button")];

/** Which element an arrow key, Home or End leads to from `from`; null when the key is not ours. */
function destination(grid: Element, from: Element, key: string): HTMLElement | null {
  const rows = [...grid.querySelectorAll("[role=row]")];
  const row = from.closest("[role=row]");
  if (row === null) return null;
  const at = rows.indexOf(row);
  const cells = buttonsOf(row);
  const cell = cells.findIndex((each) => each === from);
  const cellStep = CELL_STEPS[key];
  if (cellStep !== undefined) {
    const inward = getComputedStyle(grid).direction === "rtl" ? -cellStep : cellStep;
    return cells[cell + inward] ?? null;
  }
  const step = ROW_STEPS[key];
  const target =
    step !== undefined
      ? rows[at + step]
      : key === "Home"
        ? rows[0]
        : key === "End"
          ? rows.at(-1)
          : undefined;
  if (target === undefined) return null;
  const there = buttonsOf(target);
  return there[Math.min(cell, there.length - 1)] ?? null;
}

/** The grid pattern of ARIA: one stop for Tab, arrow keys between rows and the cells of a row. */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
  const next = destination(event.currentTarget, event.target, event.key);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}
