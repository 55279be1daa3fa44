import type { Clause } from "../../domain/clause.ts";
import { OWN_VOICE, stanceKey } from "../../domain/dimension.ts";
import { t } from "../../i18n/index.ts";
import { selectDocumentProfiles } from "../../selectors/document-profile.ts";
import { selectNaming } from "../../selectors/names.ts";
import { also } from "../../selectors/panel-where.ts";
import { selectStancesBeside } from "../../selectors/stances-beside.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { CountButton } from "../claims/CountButton.tsx";
import { TallyRows } from "../detail/TallyRows.tsx";

const words = t.evidence.profile;

/** How a document speaks: in whose voice, how much of it about what is not yet. Counted in claims. */
export function ProfileRows({ document }: { readonly document: string }) {
  const profile = useSelector(selectDocumentProfiles).get(document);
  if (profile === undefined) return null;
  const countOf = (list: readonly { value: string; count: number }[], value: string) =>
    list.find((each) => each.value === value)?.count ?? 0;
  const here = also("document", [document]);
  const row = (
    name: string,
    count: number,
    dimension: Parameters<typeof also>[0],
    values: readonly string[],
  ) => ({
    id: name,
    name: `${name} · ${words.share(count, profile.claims)}`,
    count,
    where: [here, also(dimension, values)],
  });
  const predicted = countOf(profile.modalities, "predicted");
  const assessed = countOf(profile.kinds, "assessment");
  return (
    <TallyRows
      label={words.title}
      nothing={t.panels.detail.nothing.filtered}
      rows={[
        row(words.ownVoice, profile.ownVoice, "claimant", [OWN_VOICE]),
        row(
          words.attributed,
          profile.attributed,
          "claimant",
          profile.quoted.map(({ value }) => value),
        ),
        row(t.domain.modality.predicted, predicted, "modality", ["predicted"]),
        row(t.domain.kind.assessment, assessed, "kind", ["assessment"]),
      ]}
    />
  );
}

/** The document's stances beside those of the others, proposition by proposition. */
export function StancesBeside({ document }: { readonly document: string }) {
  const rows = useSelector(selectStancesBeside).get(document) ?? [];
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  if (rows.length === 0)
    return <p className="panel__nothing">{t.panels.detail.nothing.filtered}</p>;
  /** Claims of both sides, in the documents that are taken in or not left out. */
  const sides = (
    proposition: string,
    counts: Readonly<Record<"supports" | "denies", number>>,
    include: readonly string[],
    exclude: readonly string[],
  ) =>
    (["supports", "denies"] as const).map((stance) => {
      const of: Clause = {
        source: "also-document",
        dimension: "document",
        value: { include, exclude },
      };
      const count = counts[stance];
      return (
        <span key={stance} className="evidence__sign">
          {words.sign[stance]}
          <CountButton
            count={count}
            label={words.stanceCount(
              count,
              t.domain.stance[stance],
              naming.proposition(proposition),
              include.length > 0 ? words.own : words.rest,
            )}
            where={[of, also("stance", [stanceKey(proposition, stance)])]}
          />
        </span>
      );
    });
  return (
    <table className="evidence__table">
      <thead>
        <tr>
          <th scope="col">{t.domain.dimension.proposition}</th>
          <th scope="col">{words.own}</th>
          <th scope="col">{words.rest}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ proposition, own, others, isOpposed }) => (
          <tr key={proposition} data-opposed={isOpposed}>
            <th scope="row">
              <button
                type="button"
                className="panel__link"
                onClick={() => select({ type: "proposition", id: proposition })}
              >
                {naming.proposition(proposition)}
              </button>
            </th>
            <td>{sides(proposition, own, [document], [])}</td>
            <td>{sides(proposition, others, [], [document])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
