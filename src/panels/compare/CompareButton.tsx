import { t } from "../../i18n/index.ts";
import { type Comparable, sideOf } from "../../domain/comparison.ts";
import { selectFacet } from "../../selectors/facets.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import "./comparison.css";

interface CompareButtonProps {
  readonly dimension: Comparable;
  readonly value: string;
}

/** Sets a document or group beside the other one that has most claims. */
export function CompareButton({ dimension, value }: CompareButtonProps) {
  const rows = useSelector(selectFacet(dimension));
  const { select } = useActions();
  const [other] = rows
    .filter((row) => row.value !== value && row.value !== "none" && row.all > 0)
    .toSorted((a, b) => b.all - a.all);
  if (other === undefined) return null;
  return (
    <p className="compare__entry">
      <Button
        onPress={() =>
          select({
            type: "comparison",
            a: sideOf(dimension, value),
            b: sideOf(dimension, other.value),
          })
        }
      >
        {t.compare.open}
      </Button>
    </p>
  );
}
