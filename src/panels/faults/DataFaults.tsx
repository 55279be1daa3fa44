import { t } from "../../i18n/index.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import "./data-faults.css";

const words = t.panels.faults;

/** Says which data could not be taken in and what still works; nothing when all is whole. */
export function DataFaults() {
  const record = useSelector((state) => state.record);
  const boundaryFault = useSelector((state) => state.boundaryFault);
  const { select } = useActions();
  const faults = record?.faults ?? [];
  const rejected = record?.rejected.length ?? 0;
  if (faults.length + rejected === 0 && boundaryFault === null) return null;
  const claimsGone = faults.some(({ file }) => file === "claims.json");
  return (
    <section className="faults" role="alert" aria-labelledby="faults-title">
      <div className="faults__text">
        <h2 id="faults-title" className="faults__title">
          {words.title}
        </h2>
        <ul>
          {faults.map(({ file, fault }) => (
            <li key={file}>
              <b>{file}</b> {words.file[fault]}.
            </li>
          ))}
          {boundaryFault !== null && (
            <li>
              {words.boundaries} {words.boundariesRest}{" "}
              <span className="faults__detail">{boundaryFault}</span>
            </li>
          )}
          {rejected > 0 && (
            <li>
              {words.rejected(rejected)}. {words.countsLower}
            </li>
          )}
        </ul>
        {faults.length > 0 && <p>{claimsGone ? words.claimsGone : words.restWorks}</p>}
      </div>
      <Button onPress={() => select({ type: "rejected" })}>{words.open}</Button>
    </section>
  );
}
