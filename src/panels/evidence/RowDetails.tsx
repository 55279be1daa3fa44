import { useMemo } from "react";
import { formatNumber, t } from "../../i18n/index.ts";
import { findRowFacts, type RowFacts } from "../../selectors/row-facts.ts";
import { useSelector } from "../../store/react.ts";
import { PanelSection } from "../detail/PanelSection.tsx";

const words = t.dataSets.row;

const deathsInWords = ({ low, best, high }: RowFacts["deaths"]): string => {
  const said = Object.entries({ low, best, high }).flatMap(([name, count]) =>
    count === null
      ? []
      : [words.estimate[name as keyof typeof words.estimate](formatNumber(count))],
  );
  if (said.length === 0) return words.deathsUnknown;
  return low === null && high === null && best !== null ? formatNumber(best) : said.join(", ");
};

/** What the data set says of a row's event: its id there, how exact place and date are, deaths. */
export function RowDetails({ claim }: { readonly claim: string }) {
  const record = useSelector((state) => state.record);
  const facts = useMemo(() => findRowFacts(record, claim), [record, claim]);
  if (facts === null) return null;
  const { id, line, at, place, geoPrecision, datePrecision, joined, deaths } = facts;
  const pairs = [
    [words.id, id === "" ? words.noId : id],
    [words.line, formatNumber(line)],
    [words.place, place.length === 0 ? words.noPlace : place.join(", ")],
    [words.point, at === null ? words.noPoint : words.degrees(at[0], at[1])],
    [words.geo, geoPrecision === "none" ? words.noPrecision : t.domain.geoPrecision[geoPrecision]],
    [words.joined, words.ways[joined]],
    [
      words.date,
      datePrecision === "none" ? words.noPrecision : t.domain.datePrecision[datePrecision],
    ],
    [words.deaths, deathsInWords(deaths)],
  ] as const;
  return (
    <PanelSection title={words.title}>
      <dl className="panel__pairs panel__pairs--facts">
        {pairs.map(([name, value]) => (
          <div key={name} className="panel__pair">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  );
}
