import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectSilentDocuments } from "../../selectors/silent-documents.ts";
import { useActions, useSelector } from "../../store/react.ts";

import { ClaimLinks } from "./ClaimLinks.tsx";

const words = t.evidence.silent;

/** The documents that say nothing on what is selected: silence is shown, not left out. */
export function SilentDocuments() {
  const silent = useSelector(selectSilentDocuments);
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  if (silent.length === 0) return <p className="panel__nothing">{words.nothing}</p>;
  return (
    <ul className="evidence__rows" aria-label={words.note}>
      {silent.map(({ document, near }) => (
        <li key={document}>
          <button
            type="button"
            className="evidence__claim"
            onClick={() => select({ type: "document", id: document })}
          >
            {naming.document(document)}
          </button>
          {near.length > 0 && (
            <details className="evidence__near">
              <summary>{words.near(near.length)}</summary>
              <ClaimLinks claims={near} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
