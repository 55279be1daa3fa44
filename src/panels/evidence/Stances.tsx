import type { Claim } from "../../domain/schema/claim.ts";
import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useActions, useSelector } from "../../store/react.ts";
import "./evidence.css";

/** The propositions that a claim bears on, and which side it takes; each opens both sides. */
export function Stances({ claim }: { readonly claim: Claim }) {
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  return (
    <ul className="evidence__rows">
      {claim.propositions.map(({ proposition, stance }) => (
        <li key={proposition} className="evidence__row">
          <span className="evidence__stance" data-stance={stance}>
            {t.domain.stance[stance]}
          </span>
          <button
            type="button"
            className="panel__link"
            onClick={() => select({ type: "proposition", id: proposition })}
          >
            {naming.proposition(proposition)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Who is said to do what to whom. */
export function Relations({ claim }: { readonly claim: Claim }) {
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  const actor = (id: string) => (
    <button type="button" className="panel__link" onClick={() => select({ type: "actor", id })}>
      {naming.actorShort(id)}
    </button>
  );
  return (
    <ul className="evidence__rows">
      {claim.relations.map(({ from, relation, to }) => (
        <li key={`${from} ${relation} ${to}`} className="evidence__relation">
          {actor(from)} {t.evidence.relation[relation]} {actor(to)}
        </li>
      ))}
    </ul>
  );
}
