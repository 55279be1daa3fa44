import { useEffect, useRef } from "react";
import { goToSlide, type Presenting, toggleScreen } from "../../domain/presenting.ts";

const NEXT = ["ArrowRight", "ArrowDown", "PageDown", " "];
const PREVIOUS = ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"];

/** What a key does to a presentation of `count` slides; null: it is not one of its keys. */
export function afterKey(
  presenting: Presenting,
  key: string,
  count: number,
  digits: string,
): Presenting | null {
  const { at } = presenting;
  if (NEXT.includes(key)) return goToSlide(presenting, at + 1, count);
  if (PREVIOUS.includes(key)) return goToSlide(presenting, at - 1, count);
  if (key === "Home") return goToSlide(presenting, 0, count);
  if (key === "End") return goToSlide(presenting, count - 1, count);
  if (key === "Enter" && digits !== "") return goToSlide(presenting, Number(digits) - 1, count);
  if (key === "b" || key === "B" || key === ".") return toggleScreen(presenting, "black");
  if (key === "w" || key === "W" || key === ",") return toggleScreen(presenting, "white");
  return null;
}

const takesKeys = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, textarea, select, [role=dialog]") !== null;
/** Keys with which a control inside of a slide is used are its own. */
const isUsed = (event: KeyboardEvent) =>
  (event.key === " " || event.key === "Enter") &&
  event.target instanceof Element &&
  event.target.closest("button, a, [role=button]") !== null;

interface StageKeys {
  readonly presenting: Presenting | null;
  readonly count: number;
  readonly onPresent: (presenting: Presenting) => void;
  /** Other keys, by name; digits and the keys of `afterKey` are taken. */
  readonly others?: Readonly<Record<string, () => void>>;
  readonly onDigits?: (digits: string) => void;
}

/** The keys of a presentation, for a keyboard and for a clicker. */
export function useStageKeys({ presenting, count, onPresent, others, onDigits }: StageKeys): void {
  const digits = useRef("");
  useEffect(() => {
    const type = (next: string) => {
      digits.current = next;
      onDigits?.(next);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (presenting === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (takesKeys(event.target)) return;
      if (/^\d$/u.test(event.key)) return type((digits.current + event.key).slice(-4));
      if (isUsed(event) && digits.current === "") return;
      const act = others?.[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      const next = afterKey(presenting, event.key, count, digits.current);
      if (act === undefined && next === null) return;
      event.preventDefault();
      event.stopPropagation();
      type("");
      if (act !== undefined) act();
      else if (next !== null) onPresent(next);
    };
    // Before the map and the charts, which have arrow keys of their own.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [presenting, count, onPresent, others, onDigits]);
}
