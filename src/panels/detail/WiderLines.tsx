import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectWiderLines, type WiderLine } from "../../selectors/panel-place.ts";
import { useActions, useSelector } from "../../store/react.ts";

const words = t.panels.detail.place;

function inWords({ kind, area, count }: WiderLine, name: string, isOne: boolean): string {
  const n = t.domain.units.claims(count);
  switch (kind) {
    case "region":
      return isOne ? words.region(n, name) : words.regionOfMany(n, name);
    case "country":
      return words.country(n, name);
    case "within":
      return words.within(n, name);
    case "provinces":
      return words.provinces(n);
    case "border":
      return words.borders(n, name);
    case "part":
      return words.regions(n);
    case "mention":
      return area === "" ? words.mention(n) : n;
  }
}

/** What bears on the place without being located in it; never counted as its own. */
export function WiderLines({ isOne }: { readonly isOne: boolean }) {
  const lines = useSelector(selectWiderLines);
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  if (lines.length === 0) return null;
  return (
    <ul className="panel__lines" aria-label={words.wider}>
      {lines.map((line) => (
        <li key={`${line.kind}-${line.area}`}>
          <button
            type="button"
            className="panel__line"
            onClick={() => select({ type: "list", where: line.where })}
          >
            <span aria-hidden="true">+ </span>
            {inWords(line, naming.place(line.area), isOne)}
          </button>
        </li>
      ))}
    </ul>
  );
}
