import { formatNumber, t } from "../../i18n/index.ts";
import { HELD_FRAME, type HeldDrawing } from "../../selectors/held-drawing.ts";

const words = t.held;

/** The area of a dot grows with the rows in its spot, up to a size that hides no neighbour. */
const radiusOf = (rows: number) => Math.min(7, 2 + Math.sqrt(rows - 1) * 0.8);

/** Where the rows of a window lie: points as dots, what is known to a province as a number in it. */
export function HeldMap({ drawing }: { readonly drawing: HeldDrawing }) {
  const { units, circles, dots, inUnits, pointed, known, undrawn } = drawing;
  const { width, height } = HELD_FRAME;
  const notes = [
    ...(known > 0 ? [words.mapNote.units(known)] : []),
    ...(undrawn > 0 ? [words.mapNote.countries(undrawn)] : []),
  ];
  const label = [words.map(pointed), ...notes].join("; ");
  return (
    <figure className="held__figure">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        className="held__map"
        preserveAspectRatio="xMidYMid meet"
      >
        {units.map(({ id, path, isMeant }) => (
          <path key={id} d={path} className="held__unit" data-meant={isMeant} />
        ))}
        {circles.map(({ x, y, radius }) => (
          <circle key={`${x} ${y}`} className="held__circle" cx={x} cy={y} r={radius} />
        ))}
        {dots.map(({ x, y, rows }) => (
          <circle key={`${x} ${y}`} className="held__dot" cx={x} cy={y} r={radiusOf(rows)} />
        ))}
        {inUnits.map(({ unit, x, y, rows }) => (
          <text key={unit} className="held__number" x={x} y={y}>
            {formatNumber(rows)}
          </text>
        ))}
      </svg>
      <figcaption className="held__caption">{label}</figcaption>
    </figure>
  );
}
