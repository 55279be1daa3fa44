import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { t } from "../../i18n/index.ts";
import { cutOf, type Unit } from "./whole-rows.ts";

/** What may scroll in a part of a slide. */
const SCROLLERS = ".slide__scroll, .chart__body, .figures";
const ROWS = "tr, [role='row'], li, section, p, h2, h3, h4, dd, blockquote";
const HEADS = "h2, h3, h4";
/** What is larger than this part of the room is not left out whole, but by what it is made of. */
const LARGEST = 0.35;
/** Kept for the line that says that there is more, in pixels of the page. */
const LINE = 18;
/** The edge of what follows may lie a fraction of a pixel before it. */
const RIM = 1;

const isText = (element: Element) =>
  element.childElementCount === 0 && element.textContent.trim() !== "";

function unitsIn(scroller: Element, height: number): readonly Unit[] {
  return [...scroller.querySelectorAll("*")]
    .filter((element) => element.matches(ROWS) || isText(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && box.height <= LARGEST * height)
    .map(({ element, box: { top, bottom } }) => ({ top, bottom, isHead: element.matches(HEADS) }));
}

/** Columns are whole by themselves: what they have no room for stands beside them, out of sight. */
const hasMoreColumns = (scroller: HTMLElement) =>
  getComputedStyle(scroller).columnCount !== "auto" &&
  scroller.scrollWidth > scroller.clientWidth + 1;

/** Hides what would be cut through at the end; gives whether there is more than is shown. */
function hideParts(scroller: HTMLElement): boolean {
  if (hasMoreColumns(scroller)) return true;
  const { scrollHeight, clientHeight, offsetHeight, scrollTop, style } = scroller;
  const isMore = scrollTop + clientHeight < scrollHeight - 1;
  if (!isMore) {
    style.clipPath = "";
    return false;
  }
  const box = scroller.getBoundingClientRect();
  const scale = box.height / offsetHeight;
  const cut = cutOf(unitsIn(scroller, box.height), box.bottom - LINE * scale);
  style.clipPath = `inset(0 0 ${(box.bottom - cut) / scale + RIM}px 0)`;
  return true;
}

/** How far above the end of the part the line stands that says that there is more; null: all is shown. */
function useMore(part: RefObject<HTMLElement | null>): number | null {
  const [more, setMore] = useState<number | null>(null);
  useEffect(() => {
    const element = part.current;
    if (element === null) return;
    let frame = 0;
    const look = () => {
      const cut = [...element.querySelectorAll<HTMLElement>(SCROLLERS)].filter(hideParts);
      const [first] = cut;
      const { bottom, height } = element.getBoundingClientRect();
      setMore(
        first === undefined
          ? null
          : Math.round(
              ((bottom - first.getBoundingClientRect().bottom) * element.offsetHeight) / height,
            ),
      );
    };
    const lookSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    const sizes = new ResizeObserver(lookSoon);
    sizes.observe(element);
    const content = new MutationObserver(lookSoon);
    content.observe(element, { childList: true, subtree: true, characterData: true });
    element.addEventListener("scroll", lookSoon, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      content.disconnect();
      element.removeEventListener("scroll", lookSoon, { capture: true });
    };
  }, [part]);
  return more;
}

interface WholeRowsProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** A part of a slide whose last row is whole: nobody in the room can scroll to the rest of it. */
export function WholeRows({ className, children }: WholeRowsProps) {
  const part = useRef<HTMLDivElement>(null);
  const more = useMore(part);
  return (
    <div ref={part} className={className}>
      {children}
      {more !== null && (
        <p className="slide__more" style={{ insetBlockEnd: more }}>
          {t.briefing.stage.more}
        </p>
      )}
    </div>
  );
}
