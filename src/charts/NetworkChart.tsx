import { t } from "../i18n/index.ts";
import { selectNaming } from "../selectors/names.ts";
import { selectNetwork, selectWholeNetwork } from "../selectors/network.ts";
import { selectCounting } from "../selectors/panel-tally.ts";
import { useSelector } from "../store/react.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { networkFile } from "./network-file.ts";
import { NetworkDrawing } from "./NetworkDrawing.tsx";
import { NetworkKeys } from "./NetworkKeys.tsx";
import "./network-chart.css";

/** Who is said to do what to whom: groups and states as marks, relations as lines. */
export function NetworkChart() {
  const passing = useSelector(selectNetwork);
  const whole = useSelector(selectWholeNetwork);
  const naming = useSelector(selectNaming);
  const counting = useSelector(selectCounting);
  const words = t.charts.network;
  return (
    <ChartFrame
      chart="network"
      title={words.title(counting.unit)}
      note={words.note}
      foot={() => <NetworkKeys network={whole} />}
      file={() => networkFile(passing, whole, naming, counting)}
    >
      {(size) =>
        whole.nodes.length === 0 ? (
          <p className="chart__nothing">{t.charts.nothing}</p>
        ) : (
          <NetworkDrawing
            passing={passing}
            whole={whole}
            naming={naming}
            counting={counting}
            size={size}
          />
        )
      }
    </ChartFrame>
  );
}
