import { useMemo } from "react";
import { KEPT_KINDS, type KeptKind } from "../../domain/workspace.ts";
import { t } from "../../i18n/index.ts";
import { selectOwnBriefings } from "../../selectors/own-briefings.ts";
import { useSelector } from "../../store/react.ts";
import { bytesOfBoundaries, bytesOfDataSet } from "./kept-sizes.ts";

const words = t.workspace;

/** How many things of each kind stand on the page that the analyst brought or made. */
export function useKeptCounts(): Readonly<Record<KeptKind, number>> {
  const ownBoundaries = useSelector((state) => state.ownBoundaries.length);
  const dataSets = useSelector((state) => state.dataSets.length);
  const attached = useSelector((state) => state.attached.size);
  const briefings = useSelector(selectOwnBriefings).length;
  const ratings = useSelector((state) => state.ratings.length);
  const choices = useSelector((state) => state.choices);
  return {
    ownBoundaries,
    dataSets,
    attached,
    briefings,
    ratings,
    choices: Object.values(choices).reduce((sum, named) => sum + Object.keys(named).length, 0),
  };
}

function BoundaryRows() {
  const all = useSelector((state) => state.ownBoundaries);
  const sized = useMemo(() => all.map((own) => ({ own, bytes: bytesOfBoundaries(own) })), [all]);
  return (
    <ul className="workspace__names">
      {sized.map(({ own, bytes }) => (
        <li key={own.id}>
          <span>{own.name}</span>
          <span className="workspace__size">
            {words.sizeOf.boundaries(own.units.features.length, bytes)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function DataSetRows() {
  const dataSets = useSelector((state) => state.dataSets);
  const sized = useMemo(
    () => dataSets.map((set) => ({ set, bytes: bytesOfDataSet(set) })),
    [dataSets],
  );
  return (
    <ul className="workspace__names">
      {sized.map(({ set, bytes }) => (
        <li key={set.id}>
          <span>{set.name}</span>
          <span className="workspace__size">{words.sizeOf.dataSet(set.events.rows, bytes)}</span>
        </li>
      ))}
    </ul>
  );
}

function DocumentRows() {
  const attached = useSelector((state) => state.attached);
  return (
    <ul className="workspace__names">
      {[...attached.values()].map(({ document, fileName, text }) => (
        <li key={document}>
          <span>
            {document} {fileName}
          </span>
          <span className="workspace__size">{words.sizeOf.document(2 * text.length)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is kept, kind by kind. */
export function KeptList() {
  const counts = useKeptCounts();
  const present = KEPT_KINDS.filter((kind) => counts[kind] > 0);
  if (present.length === 0) return <p className="workspace__note">{words.nothing}</p>;
  return (
    <dl className="workspace__kinds">
      {present.map((kind) => (
        <div key={kind} className="workspace__kind">
          <dt>{words.kindTitles[kind]}</dt>
          <dd>
            <span className="workspace__count">{counts[kind]}</span>
            {kind === "ownBoundaries" && <BoundaryRows />}
            {kind === "dataSets" && <DataSetRows />}
            {kind === "attached" && <DocumentRows />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
