import { type ReactNode, useEffect, useMemo } from "react";
import { dataBeside } from "../../store/data-beside.ts";
import { StoreProvider, useAppStore, useSelector } from "../../store/react.ts";
import { createAppStore } from "../../store/store.ts";
import { sceneOf } from "../slide-view.ts";

interface SecondViewProps {
  readonly view: string;
  readonly children: ReactNode;
}

/** What is inside shows another view of the same record, in a store of its own. */
export function SecondView({ view, children }: SecondViewProps) {
  const main = useAppStore();
  const record = useSelector((state) => state.record);
  const boundaries = useSelector((state) => state.boundaries);
  const ratings = useSelector((state) => state.ratings);
  const theme = useSelector((state) => state.view.theme);
  const store = useMemo(() => createAppStore("second"), []);
  useEffect(() => {
    store.changeAtOnce(() => dataBeside(main.getState()));
  }, [main, store, record, boundaries, ratings]);
  useEffect(() => {
    const now = store.getState();
    store.actions.openScene(sceneOf(view, { ...now, view: { ...now.view, theme } }), []);
  }, [store, view, theme]);
  return <StoreProvider value={store}>{children}</StoreProvider>;
}
