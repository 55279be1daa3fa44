import { t } from "../../i18n/index.ts";
import { useSelector } from "../../store/react.ts";
import { ActorNames } from "./ActorNames.tsx";
import { DataSetCard } from "./DataSetCard.tsx";
import { PlaceNames } from "./PlaceNames.tsx";
import "../../ui/field.css";
import "./data-sets.css";

const words = t.dataSets;

/** The files of events that stand beside the record, and what the names in them mean. */
export function DataSets() {
  const dataSets = useSelector((state) => state.dataSets);
  return (
    <>
      <h3 className="attach__head">{words.title}</h3>
      {dataSets.length === 0 ? (
        <p className="attach__none">{words.none}</p>
      ) : (
        <>
          <p className="attach__none">{words.untilClosed}</p>
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
