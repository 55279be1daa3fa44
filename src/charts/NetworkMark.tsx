import type { ActorMark } from "../selectors/actor-marks.ts";
import { MARK_PATHS } from "../ui/ActorMark.tsx";
import { type LabelPlace, MARK, type Point } from "./network-places.ts";

interface NetworkMarkProps {
  readonly point: Point;
  /** null: there is no room for the name, so that it comes only with the pointer or the focus. */
  readonly label: LabelPlace | null;
  readonly text: string;
  readonly mark: ActorMark;
  /** Without a relation under the filter. */
  readonly isAlone: boolean;
}

/** The colour and shape of a group at its place, and its short name beside it. */
export function NetworkMark({ point, label, text, mark, isAlone }: NetworkMarkProps) {
  const { x, y, anchor } = label ?? { x: point.x, y: point.y - MARK - 4, anchor: "middle" };
  return (
    <>
      <circle cx={point.x} cy={point.y} r={12} className="net__halo" />
      <path
        d={MARK_PATHS[mark.shape]}
        transform={`translate(${point.x - MARK} ${point.y - MARK})`}
        fill={`var(--hue-${mark.hue})`}
        fillRule="evenodd"
        opacity={isAlone ? 0.35 : 1}
      />
      <text
        x={x}
        y={y}
        textAnchor={anchor}
        className="net__name"
        data-alone={isAlone || undefined}
        data-crowded={label === null || undefined}
      >
        {text}
      </text>
    </>
  );
}
