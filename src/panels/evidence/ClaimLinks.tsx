import type { Claim } from "../../domain/schema/claim.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { claimReference } from "../claims/claim-reference.ts";

/** Claims in a line each; every one opens its reader. */
export function ClaimLinks({ claims }: { readonly claims: readonly Claim[] }) {
  const { select } = useActions();
  const naming = useSelector(selectNaming);
  return (
    <ul className="evidence__rows">
      {claims.map(({ id, document, summary, locator }) => (
        <li key={id}>
          <button
            type="button"
            className="evidence__claim"
            onClick={() => select({ type: "claim", id })}
          >
            <b>{claimReference({ document, locator }, naming)}</b> {summary}
          </button>
        </li>
      ))}
    </ul>
  );
}
