import type { FigureEntry } from "../analysis/positions.ts";
import { figureInWords } from "../i18n/figure-in-words.ts";
import { t } from "../i18n/index.ts";
import { useActions } from "../store/react.ts";
import { spanOf } from "./figure-scale.ts";

interface FigureRangeProps {
  readonly entry: FigureEntry;
  /** The end of the quantity's axis. */
  readonly full: number;
}

/** One claim's figure as a range: open ends as arrows, a plain number as a point. Opens the claim. */
export function FigureRange({ entry: { claim, figure }, full }: FigureRangeProps) {
  const { select } = useActions();
  const { start, end, best, isOpenBelow, isOpenAbove } = spanOf(figure, full);
  const said = figureInWords(figure);
  return (
    <li>
      <button
        type="button"
        className="figures__row"
        aria-label={t.charts.figures.open(claim.id, said, figure.stated)}
        title={`${said} (“${figure.stated}”)`}
        onClick={() => select({ type: "claim", id: claim.id })}
      >
        <span className="figures__source">
          {t.panels.detail.card.paragraph(claim.document, claim.locator.paragraph)}
        </span>
        <span className="figures__axis" aria-hidden="true">
          <span
            className="figures__range"
            data-point={start === end || undefined}
            data-open-below={isOpenBelow || undefined}
            data-open-above={isOpenAbove || undefined}
            style={{
              insetInlineStart: `${start}%`,
              ...(start < end && { inlineSize: `${end - start}%` }),
            }}
          />
          {best !== null && (
            <span className="figures__best" style={{ insetInlineStart: `${best}%` }} />
          )}
        </span>
        <span className="figures__said">{said}</span>
      </button>
    </li>
  );
}
