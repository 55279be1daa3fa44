import type { RelationNetwork } from "../analysis/relations.ts";
import { RELATIONS } from "../domain/vocabularies.ts";
import { t } from "../i18n/index.ts";
import { DASHES } from "./network-lines.ts";

/** What each kind of line stands for; of the whole record, so that it does not change with the filter. */
export function NetworkKeys({ network }: { readonly network: RelationNetwork }) {
  const found = RELATIONS.filter((relation) =>
    network.edges.some((edge) => edge.relation === relation),
  );
  const words = t.charts.network;
  return (
    <ul className="net-keys" aria-label={words.key}>
      {found.map((relation) => (
        <li key={relation} className="net-keys__key">
          <svg width="24" height="8" aria-hidden="true">
            <line x1="0" y1="4" x2="24" y2="4" strokeDasharray={DASHES[relation]} />
          </svg>
          <b className="net-keys__letter">{words.letter[relation]}</b>
          {t.evidence.relation[relation]}
        </li>
      ))}
    </ul>
  );
}
