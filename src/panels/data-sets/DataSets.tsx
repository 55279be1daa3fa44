import { t } from "../../i18n/index.ts";
import { useAsked, useSelector } from "../../store/react.ts";
import { ActorNames } from "./ActorNames.tsx";
import { DataSetCard } from "./DataSetCard.tsx";
import { PlaceNames } from "./PlaceNames.tsx";
import "../../ui/field.css";
import "./data-sets.css";

const words = t.dataSets;

/** Whether data sets outlast the page. */
function KeptLine() {
  const { savedAt, isSaving } = useSelector((state) => state.keeping);
  const fault = useSelector((state) => state.keepingFault);
  // A fault that names no kind is one of all.
  const isRefused =
    fault?.kind === "not-saved" && (fault.kinds.length === 0 || fault.kinds.includes("dataSets"));
  if (isSaving && !isRefused) return null;
  const isKept = savedAt !== null && !isRefused;
  return <p className="attach__none">{isKept ? words.kept : words.untilClosed}</p>;
}

/** The files of events that stand beside the record, and what the names in them mean. */
export function DataSets() {
  const shown = useSelector((state) => state.dataSets);
  const asked = useAsked((state) => state.dataSets);
  const dataSets = shown.filter(({ id }) => asked.some((each) => each.id === id));
  return (
    <>
      <h3 className="attach__head">{words.title}</h3>
      {dataSets.length === 0 ? (
        <p className="attach__none">{words.none}</p>
      ) : (
        <>
          <KeptLine />
          <ul className="data-sets">
            {dataSets.map((set) => (
              <DataSetCard key={set.id} set={set} />
            ))}
          </ul>
        </>
      )}
      <PlaceNames />
      <ActorNames />
    </>
  );
}
