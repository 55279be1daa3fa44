import { lazy, Suspense, useCallback, useState } from "react";
import { useSelector } from "../../store/react.ts";
import { usePanelFocus } from "./panel-focus.ts";
import { StartPanel } from "./StartPanel.tsx";

const SelectedPanel = lazy(() =>
  import("./SelectedPanel.tsx").then((module) => ({ default: module.SelectedPanel })),
);

/** What is known of the selection, down to the quoted phrase; how to read the map when there is none. */
export function DetailPanel() {
  const [shown, setShown] = useState(0);
  const region = usePanelFocus(shown);
  const selection = useSelector((state) => state.selection);
  const isRead = useSelector(({ record }) => record !== null);
  const onShown = useCallback(() => setShown((times) => times + 1), []);
  return (
    <div ref={region} className="detail">
      {selection.type === "none" ? (
        <StartPanel />
      ) : (
        <Suspense>{isRead && <SelectedPanel selection={selection} onShown={onShown} />}</Suspense>
      )}
    </div>
  );
}
