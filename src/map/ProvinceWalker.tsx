import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Direction, stepFrom } from "../geo/step.ts";
import { t } from "../i18n/index.ts";
import { selectSelectedIds } from "../selectors/map-states.ts";
import { selectMapUnits } from "../selectors/map-units.ts";
import { selectNaming } from "../selectors/names.ts";
import { useActions, useSelector } from "../store/react.ts";
import type { MapController } from "./controller.ts";
import type { Hovered } from "./hovered.ts";

interface ProvinceWalkerProps {
  readonly onHover: (hovered: Hovered | null) => void;
  /** null while there is no canvas, or instead of it a drawing. */
  readonly controller: MapController | null;
  readonly children: ReactNode;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const START = "AF-KAB";
const MISSION: readonly string[] = ["AF", "PK"];
/** Where the tooltip stands when nobody knows where the unit is on screen. */
const ASIDE = { x: 8, y: 48 };

/** What is said of a place stands beside it, and is at another place once the map has another size. */
function useLeftOnResize(
  surface: RefObject<HTMLElement | null>,
  onHover: ProvinceWalkerProps["onHover"],
): void {
  useEffect(() => {
    if (surface.current === null) return;
    let isFirst = true;
    const observer = new ResizeObserver(() => {
      if (!isFirst) onHover(null);
      isFirst = false;
    });
    observer.observe(surface.current);
    return () => observer.disconnect();
  }, [surface, onHover]);
}

/** Lets the provinces be walked with the arrow keys, and says where one is and what is selected. */
export function ProvinceWalker({ onHover, controller, children }: ProvinceWalkerProps) {
  const help = useId();
  const surface = useRef<HTMLDivElement>(null);
  useLeftOnResize(surface, onHover);
  const [at, setAt] = useState<string | null>(null);
  const features = useSelector(({ boundaries }) => boundaries?.admin1.features ?? null);
  const { byId } = useSelector(selectMapUnits);
  const selected = useSelector(selectSelectedIds);
  const unit = useSelector(({ view }) => view.unit);
  const naming = useSelector(selectNaming);
  const { selectPlace } = useActions();
  const units = useMemo(() => (features ?? []).map(({ properties }) => properties), [features]);
  const selectedUnit = [...selected].findLast((id) => byId.has(id));

  const goTo = (id: string | undefined) => {
    const label = units.find((each) => each.id === id)?.label;
    if (id === undefined || label === undefined) return;
    setAt(id);
    onHover({ kind: "unit", id, ...(controller?.camera.locate(label) ?? ASIDE) });
  };
  const byName = () =>
    units
      .filter(({ country }) => MISSION.includes(country))
      .map(({ id }) => ({ id, name: naming.place(id) }))
      .sort((a, b) => a.name.localeCompare(b.name));
  const walk = (direction: Direction) => {
    const from = units.find(({ id }) => id === at);
    if (from === undefined) goTo(selectedUnit ?? START);
    else goTo(stepFrom(units, from, direction)?.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) walk(direction);
    else if (event.key === "Home") goTo(byName()[0]?.id);
    else if (event.key === "End") goTo(byName().at(-1)?.id);
    else if ((event.key === "Enter" || event.key === " ") && at !== null)
      selectPlace(at, event.shiftKey);
    else {
      // The page's own Escape clears the selection.
      if (event.key === "Escape") onHover(null);
      return;
    }
    event.preventDefault();
  };

  const said = byId.get(at ?? selectedUnit ?? "");
  return (
    <div
      ref={surface}
      className="map__surface"
      role="application"
      aria-label={t.map.label(naming.units)}
      aria-describedby={help}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={() => setAt(null)}
      onBlur={() => {
        setAt(null);
        onHover(null);
      }}
    >
      {children}
      <p id={help} className="visually-hidden">
        {t.map.keys}
      </p>
      <p role="status" className="visually-hidden">
        {said && t.map.said(naming.place(said.id), said, unit, selected.has(said.id))}
      </p>
    </div>
  );
}
