import { t } from "../../i18n/index.ts";
import { useSelector } from "../../store/react.ts";
import { PanelFrame } from "./PanelFrame.tsx";
import { PanelSection } from "./PanelSection.tsx";
import "./rejected.css";

const words = t.panels.detail.rejected;

/** Every file and record that was not taken in, with the reason. Nothing is dropped in silence. */
export function RejectedPanel() {
  const record = useSelector((state) => state.record);
  const boundaryFault = useSelector((state) => state.boundaryFault);
  const faults = record?.faults ?? [];
  const rejected = record?.rejected ?? [];
  const isWhole = faults.length + rejected.length === 0 && boundaryFault === null;
  return (
    <PanelFrame title={words.title}>
      {isWhole && <p className="panel__nothing">{words.none}</p>}
      {(faults.length > 0 || boundaryFault !== null) && (
        <PanelSection title={words.files}>
          <ul>
            {boundaryFault !== null && <li className="rejected__row">{boundaryFault}</li>}
            {faults.map(({ file, fault, detail }) => (
              <li key={file} className="rejected__row">
                <b>{file}</b> {t.panels.faults.file[fault]}
                <span className="rejected__reason">{detail}</span>
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      {rejected.length > 0 && (
        <PanelSection title={`${words.records} ${rejected.length}`}>
          <ul>
            {rejected.map(({ file, index, id, reason }) => (
              <li key={`${file}-${index}`} className="rejected__row">
                <b>{id ?? words.at(index)}</b> {file}, {words.at(index)}
                <span className="rejected__reason">{reason}</span>
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
    </PanelFrame>
  );
}
