import { lazy, type ReactNode, Suspense } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { CapturedChart, CapturedMap, Captures, Size } from "../briefing/handout/captures.ts";
import { element } from "../exports/svg-markup.ts";
import type { MapTaker, TakenMap } from "../map/MapCapture.tsx";
import { dataBeside } from "../store/data-beside.ts";
import { StoreProvider } from "../store/react.ts";
import type { Scene } from "../store/state.ts";
import { type AppStore, createAppStore } from "../store/store.ts";
import { canvasToPng, svgToPng } from "../ui/svg-to-png.ts";

const MapCapture = lazy(() =>
  import("../map/MapCapture.tsx").then((module) => ({ default: module.MapCapture })),
);
const ChartCapture = lazy(() =>
  import("../charts/ChartCapture.tsx").then((module) => ({ default: module.ChartCapture })),
);

/** A store of its own with the data of `store`. */
function storeBeside(store: AppStore): AppStore {
  const own = createAppStore("aside");
  own.changeAtOnce(() => dataBeside(store.getState()));
  return own;
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

const svgOf = (drawing: string, size: Size) => ({
  text: element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, drawing),
  ...size,
});

/** Takes pictures of scenes of `store` in rooms that nobody sees. */
export function openCaptures(store: AppStore, density: number, signal: AbortSignal): Captures {
  const own = storeBeside(store);
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  host.inert = true;
  document.body.append(host);
  /** What a room throws is the end of the picture that is being taken. */
  const broken = new AbortController();
  const root = createRoot(host, { onUncaughtError: (error) => broken.abort(error) });
  let taken = 0;
  let open: { readonly size: Size; readonly taker: MapTaker } | null = null;
  let mapRoom: ReactNode = null;
  let there: Scene | null = null;

  const render = (chartRoom: ReactNode) =>
    root.render(
      <StoreProvider value={own}>
        <Suspense>{mapRoom}</Suspense>
        <Suspense>{chartRoom}</Suspense>
      </StoreProvider>,
    );
  /** Everything that follows from a scene is handed to the rooms before they are asked. */
  const goTo = (scene: Scene) => {
    // A map and a chart of one view: what it counts is counted once.
    if (scene === there) return;
    there = scene;
    flushSync(() => own.actions.openScene(scene, []));
  };
  const until = <T,>(run: (resolve: (value: T) => void, reject: (why: unknown) => void) => void) =>
    new Promise<T>((resolve, reject) => {
      for (const each of [signal, broken.signal]) {
        each.throwIfAborted();
        each.addEventListener("abort", () => reject(each.reason), { once: true });
      }
      run(resolve, reject);
    });

  /** The room of a map of that size; it stays open for the next map. */
  async function takerOf(size: Size): Promise<MapTaker> {
    if (open?.size.width === size.width && open.size.height === size.height) return open.taker;
    const taker = await until<MapTaker>((resolve) => {
      const key = `${size.width} ${size.height}`;
      mapRoom = <MapCapture key={key} size={size} density={density} onReady={resolve} />;
      render(null);
    });
    open = { size, taker };
    return taker;
  }

  return {
    map: async (scene, size): Promise<CapturedMap> => {
      const taker = await takerOf(size);
      goTo(scene);
      const { canvas, drawing, legend, frame } = await until<TakenMap>(
        (resolve, reject) => void taker.take(`m${taken++}-`).then(resolve, reject),
      );
      const blob = canvas === null ? svgToPng(svgOf(drawing, size), density) : canvasToPng(canvas);
      return { png: await bytesOf(await blob), drawing, legend, toPixels: frame.toPixels };
    },
    chart: async (scene): Promise<CapturedChart> => {
      goTo(scene);
      const chart = await until<CapturedChart>((resolve) =>
        render(<ChartCapture key={taken++} onTaken={resolve} />),
      );
      // A chart that stays would be drawn anew for every slide after it.
      render(null);
      return chart;
    },
    close: () => {
      root.unmount();
      host.remove();
    },
  };
}
