import { useState } from "react";
import { t } from "../../i18n/index.ts";
import { type TallyRow, TallyRows } from "./TallyRows.tsx";

const SHOWN = 8;

interface FoldedRowsProps {
  readonly label: string;
  readonly rows: readonly TallyRow[];
  readonly nothing: string;
}

/** The first rows of a long list; the others on demand. */
export function FoldedRows({ label, rows, nothing }: FoldedRowsProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  const rest = rows.length - SHOWN;
  return (
    <>
      <TallyRows label={label} rows={isUnfolded ? rows : rows.slice(0, SHOWN)} nothing={nothing} />
      {rest > 0 && (
        <button
          type="button"
          className="panel__link panel__fold"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? t.panels.filters.fewer : t.panels.filters.more(rest)}
        </button>
      )}
    </>
  );
}
