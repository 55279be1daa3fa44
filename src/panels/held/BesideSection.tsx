import { formatDay } from "../../domain/edtf.ts";
import { deathsInWords } from "../../exports/held-in-words.ts";
import { t, valueLabel } from "../../i18n/index.ts";
import {
  type Beside,
  BESIDE_GROUPS,
  type BesideGroup,
  type BesideLine,
  selectBeside,
} from "../../selectors/held-beside.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { CountButton } from "../claims/CountButton.tsx";
import { PanelSection } from "../detail/PanelSection.tsx";
import "./beside.css";

const words = t.held.beside;
/** Lines of a group that are shown; most provinces name no more groups. */
const SHOWN = 8;

function Line({ line, name }: { readonly line: BesideLine; readonly name: string }) {
  const { documents, data } = line;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <CountButton {...documents} label={words.claims(documents.count, name)} />
      </td>
      <td>
        <CountButton {...data} label={words.rows(data.count, name)} />
      </td>
    </tr>
  );
}

function Group({
  group,
  lines,
}: {
  readonly group: BesideGroup;
  readonly lines: readonly BesideLine[];
}) {
  const naming = useSelector(selectNaming);
  if (lines.length === 0) return null;
  const nameOf = (value: string) =>
    group === "year" ? value : valueLabel(naming.value, group, value);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="beside__group">
          {words.group[group]}
        </th>
      </tr>
      {lines.slice(0, SHOWN).map((line) => (
        <Line key={line.value} line={line} name={nameOf(line.value)} />
      ))}
      {lines.length > SHOWN && (
        <tr>
          <td colSpan={3} className="beside__more">
            {words.more(lines.length - SHOWN)}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** What a reader must know of each data set before taking its numbers for what happened here. */
function notesOf({ sets }: Beside, unit: string): readonly string[] {
  return sets.flatMap(({ asked, sums }) => {
    const { name } = asked.joined.set;
    const { units, countriesAlone, countryOf } = asked.counts();
    const { span } = asked.index();
    const alone = countriesAlone.get(countryOf(unit)) ?? 0;
    return [
      ...(sums.rows > 0 ? [words.deaths(name, deathsInWords(sums))] : []),
      ...(span === null ? [] : [words.span(name, formatDay(span.first), formatDay(span.last))]),
      ...((units.get(unit) ?? 0) === 0 ? [words.uncovered(name)] : []),
      ...(alone > 0 ? [words.alone(name, alone)] : []),
    ];
  });
}

/** A province's events beside what documents say of it; nothing while no data set is on. */
export function BesideSection({ unit }: { readonly unit: string }) {
  const beside = useSelector(selectBeside);
  if (beside === null) return null;
  return (
    <PanelSection title={words.title} unit={words.what}>
      <table className="beside">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.documents}</th>
            <th scope="col">{words.data}</th>
          </tr>
        </thead>
        <tbody>
          <Line line={beside.all} name={words.all} />
        </tbody>
        {BESIDE_GROUPS.map((group) => (
          <Group key={group} group={group} lines={beside.groups[group]} />
        ))}
      </table>
      <ul className="beside__notes" aria-label={t.held.caveats}>
        {notesOf(beside, unit).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </PanelSection>
  );
}
