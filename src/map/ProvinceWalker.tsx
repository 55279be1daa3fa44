import { type KeyboardEvent, type ReactNode, useState } from "react";
import { type Direction, stepFrom } from "../geo/step.ts";
import { t } from "../i18n/index.ts";
import { selectSelectedIds } from "../selectors/map-states.ts";
import { selectMapUnits } from "../selectors/map-units.ts";
import { selectNaming } from "../selectors/names.ts";
import { useActions, useSelector } from "../store/react.ts";
import type { Hovered } from "./cards/Tooltip.tsx";

interface ProvinceWalkerProps {
  readonly onHover: (hovered: Hovered | null) => void;
  readonly children: ReactNode;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const START = "AF-KAB";
/** Beside the controls, where the tooltip of a walked unit hides nothing. */
const TOOLTIP_AT = { x: 8, y: 8 };

/** Lets the provinces be walked with the arrow keys, and says where one is. */
export function ProvinceWalker({ onHover, children }: ProvinceWalkerProps) {
  const [at, setAt] = useState<string | null>(null);
  const features = useSelector(({ boundaries }) => boundaries?.admin1.features ?? null);
  const { byId } = useSelector(selectMapUnits);
  const selected = useSelector(selectSelectedIds);
  const unit = useSelector(({ view }) => view.unit);
  const naming = useSelector(selectNaming);
  const { selectPlace } = useActions();

  const goTo = (id: string) => {
    setAt(id);
    onHover({ kind: "unit", id, ...TOOLTIP_AT });
  };
  const walk = (direction: Direction) => {
    const units = (features ?? []).map(({ properties }) => properties);
    const from = units.find(({ id }) => id === at);
    const next = from === undefined ? undefined : stepFrom(units, from, direction);
    if (from === undefined) goTo([...selected].find((id) => byId.has(id)) ?? START);
    else if (next) goTo(next.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) walk(direction);
    else if (event.key === "Home") goTo(START);
    else if ((event.key === "Enter" || event.key === " ") && at !== null)
      selectPlace(at, event.shiftKey);
    else return;
    event.preventDefault();
  };

  const counts = at === null ? undefined : byId.get(at);
  return (
    <div
      className="map"
      role="application"
      aria-label={t.map.label}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.target === event.currentTarget) onHover(null);
      }}
    >
      {children}
      <p role="status" className="visually-hidden">
        {counts &&
          t.map.said(
            naming.place(counts.id),
            counts.count,
            unit,
            counts.wider,
            selected.has(counts.id),
          )}
      </p>
    </div>
  );
}
