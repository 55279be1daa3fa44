import type { Claim } from "../../domain/schema/claim.ts";
import { t } from "../../i18n/index.ts";
import { useActions } from "../../store/react.ts";

/** Claims in a line each; every one opens its reader. */
export function ClaimLinks({ claims }: { readonly claims: readonly Claim[] }) {
  const { select } = useActions();
  return (
    <ul className="evidence__rows">
      {claims.map(({ id, document, summary, locator }) => (
        <li key={id}>
          <button
            type="button"
            className="evidence__claim"
            onClick={() => select({ type: "claim", id })}
          >
            <b>{t.panels.detail.card.paragraph(document, locator.paragraph)}</b> {summary}
          </button>
        </li>
      ))}
    </ul>
  );
}
