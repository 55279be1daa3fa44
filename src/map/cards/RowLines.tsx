import { t } from "../../i18n/index.ts";
import { type CellContent, selectCellContent } from "../../selectors/map-row-cells.ts";
import { selectRowWords } from "../../selectors/row-words.ts";
import { useSelector } from "../../store/react.ts";

const words = t.mapRows;

interface RowLinesProps {
  /** The id of the row's claim. */
  readonly id: string;
}

/** What a row of a data set says, in short. */
export function RowLines({ id }: RowLinesProps) {
  const row = useSelector((state) => selectRowWords(state, id));
  if (row === null) return null;
  const { type, date, datePrecision, place, geoPrecision, set, sources } = row;
  const day = date ?? words.undated;
  return (
    <>
      <strong dir="auto">{type}</strong>
      <span>
        {words.date(day, datePrecision === null ? null : t.domain.datePrecision[datePrecision])}
      </span>
      <span dir="auto">
        {words.place(
          place,
          geoPrecision === null ? words.precisionNotStated : t.domain.geoPrecision[geoPrecision],
        )}
      </span>
      <span dir="auto">{words.from(set, sources)}</span>
      <span>{words.openOne}</span>
    </>
  );
}

function ContentLines({ content, act }: { readonly content: CellContent; readonly act: string }) {
  return (
    <>
      <strong>{words.events(content.total)}</strong>
      {content.sets.map(({ set, count }) => (
        <span key={set.id} dir="auto">
          {words.ofSet(set.name, count)}
        </span>
      ))}
      <span>{act}</span>
    </>
  );
}

/** How many rows share a point, and of which data sets. */
export const PileLines = ({ content }: { readonly content: CellContent }) => (
  <ContentLines content={content} act={words.listAll} />
);

/** How many rows a mark stands for, and of which data sets. */
export function CellLines({ id }: { readonly id: string }) {
  const content = useSelector((state) => selectCellContent(state, id));
  if (content === null) return null;
  return (
    <ContentLines content={content} act={content.total > 1 ? words.goNearer : words.openOne} />
  );
}
