import { t } from "../../i18n/index.ts";
import type { FigureEntry } from "../../analysis/positions.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectSelectedFigures } from "../../selectors/panel-figures.ts";
import { narrowed } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { claimReference } from "../claims/claim-reference.ts";
import { CountButton } from "../claims/CountButton.tsx";
import { figureInWords } from "../../i18n/figure-in-words.ts";
import "./figure-rows.css";

function Entry({ entry: { claim, figure } }: { readonly entry: FigureEntry }) {
  const { select } = useActions();
  const naming = useSelector(selectNaming);
  return (
    <li className="figures__entry">
      <span className="figures__value">{figureInWords(figure)}</span>
      <span className="figures__said">
        <q>{figure.stated}</q> {claim.summary}{" "}
        <button
          type="button"
          className="panel__link"
          onClick={() => select({ type: "document", id: claim.document })}
        >
          {claimReference(claim, naming)}
        </button>
      </span>
    </li>
  );
}

/** Each quantity with what each claim says of it, side by side and never added up. */
export function FigureRows() {
  const groups = useSelector(selectSelectedFigures);
  const selection = useSelector((state) => state.selection);
  if (groups.length === 0)
    return <p className="panel__nothing">{t.panels.detail.nothing.figures}</p>;
  return groups.map(({ quantity, entries }) => {
    const name = t.domain.quantity(quantity);
    const claims = new Set(entries.map(({ claim }) => claim.id)).size;
    return (
      <section key={quantity} className="figures" aria-label={name}>
        <h3 className="figures__quantity">
          <span>{name}</span>
          <CountButton
            count={claims}
            label={t.panels.filters.count(claims, "claims", name)}
            where={narrowed(selection, "quantity", [quantity])}
          />
        </h3>
        <ul>
          {entries.map((entry, at) => (
            <Entry key={`${entry.claim.id}-${at}`} entry={entry} />
          ))}
        </ul>
      </section>
    );
  });
}
