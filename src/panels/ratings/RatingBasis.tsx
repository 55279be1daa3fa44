import type { CredibilityRationale } from "../../analysis/admiralty.ts";
import { t } from "../../i18n/index.ts";
import { also } from "../../selectors/panel-where.ts";
import type { Standing } from "../../selectors/own-ratings.ts";
import { useActions } from "../../store/react.ts";

const words = t.ratings;

/** The rule's reason in words; the voices that it counted open the claims on the same matter. */
function RuleReason({ rationale: { rule, group, voices } }: { rationale: CredibilityRationale }) {
  const { select } = useActions();
  if (group === null || rule === "not-about-what-is" || rule === "not-comparable")
    return words.uncounted[rule];
  const { before, after } = words.counted[rule](group.type, voices.length);
  const where =
    group.type === "event"
      ? also("event", [group.event])
      : also("proposition", [group.proposition]);
  const text = words.voices(voices.length);
  return (
    <>
      {before}
      <button
        type="button"
        className="rating__voices"
        aria-label={words.showVoices(text)}
        onClick={() => select({ type: "list", where: [where] })}
      >
        {text}
      </button>
      {after}
    </>
  );
}

/** On whose word a value stands: the record's, a rule's, or the analyst's own. */
export function RatingBasis({ standing: { effective, computed } }: { standing: Standing }) {
  if (effective.origin === "analyst") return words.because(effective.rationale);
  if (effective.origin === "computed")
    return (
      <>
        {words.computed} <RuleReason rationale={effective.rationale} />
      </>
    );
  const isUnjudged = effective.value === "F" || effective.value === 6;
  if (!isUnjudged) return words.shipped;
  return (
    <>
      {words.shippedUnjudged}
      {computed !== null && (
        <>
          {" "}
          {words.notComputed} <RuleReason rationale={computed.rationale} />
        </>
      )}
    </>
  );
}
