import type { ReactNode } from "react";
import { isDataSetId } from "../../domain/data-set.ts";
import type { Claim } from "../../domain/schema/claim.ts";
import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { also } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import "./chain.css";

const words = t.evidence.chain;

interface LinkProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly isUnknown?: boolean;
}

function Link({ name, children, isUnknown = false }: LinkProps) {
  return (
    <li className="chain__link" data-unknown={isUnknown}>
      <span className="chain__name">{name}</span>
      {children}
    </li>
  );
}

/** One who is said to have said it, and for whom he speaks. */
function Claimant({ id }: { readonly id: string }) {
  const naming = useSelector(selectNaming);
  const upstream = useSelector(({ record }) => record?.claimants.get(id)?.upstream ?? null);
  const { select } = useActions();
  return (
    <>
      <button
        type="button"
        className="chain__value"
        onClick={() => select({ type: "list", where: [also("claimant", [id])] })}
      >
        {naming.claimant(id)}
      </button>
      {upstream !== null && (
        <span className="chain__note">{words.speaksFor(naming.claimant(upstream))}</span>
      )}
    </>
  );
}

/** publisher → document → claimant → claim: who publishes, who says, who is said to have said. */
export function Chain({ claim }: { readonly claim: Claim }) {
  const publisher = useSelector(
    ({ record }) => record?.documents.get(claim.document)?.publisher ?? null,
  );
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  return (
    <ol className="chain">
      <Link name={words.publisher} isUnknown={publisher === null}>
        <span className="chain__text">{publisher ?? words.notStated}</span>
      </Link>
      <Link name={words.document}>
        <button
          type="button"
          className="chain__value"
          onClick={() => select({ type: "document", id: claim.document })}
        >
          {naming.document(claim.document)}
        </button>
      </Link>
      <Link name={words.claimant} isUnknown={claim.claimants.length === 0}>
        {claim.claimants.length === 0 ? (
          <span className="chain__text">{words.ownVoice}</span>
        ) : (
          claim.claimants.map((id) => <Claimant key={id} id={id} />)
        )}
      </Link>
      <Link name={words.claim}>
        <span className="chain__text">
          {isDataSetId(claim.document)
            ? words.line(claim.locator.paragraph)
            : `${claim.id} · ${words.paragraph(claim.locator.paragraph)}`}
        </span>
      </Link>
    </ol>
  );
}
