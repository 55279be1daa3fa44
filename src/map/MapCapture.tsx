import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Legend } from "../exports/handout/handout.ts";
import { element } from "../exports/svg-markup.ts";
import type { Frame } from "../geo/project.ts";
import { type PictureFrame, pictureFrame } from "../geo/picture-frame.ts";
import { selectMapScale } from "../selectors/map-units.ts";
import { useAppStore, useSelector } from "../store/react.ts";
import { MapCanvas } from "./MapCanvas.tsx";
import type { MapController } from "./controller.ts";
import { PADDING } from "./padding.ts";
import { mapLegend } from "./map-legend.ts";
import { readPalette } from "./read-palette.ts";
import { drawingOf } from "./svg/drawing-of.ts";
import { SvgMap } from "./svg/SvgMap.tsx";
import { ThemedElement } from "./use-palette.ts";
import "./map.css";

/** What was taken of a map. */
export interface TakenMap {
  /** Holds until the next one is taken; null where the browser has no WebGL. */
  readonly canvas: HTMLCanvasElement | null;
  /** Content of an `svg` of the size of the picture. */
  readonly drawing: string;
  readonly legend: Legend;
  readonly frame: PictureFrame;
}

export interface MapTaker {
  /**
   * The map of the scene that the store is at, once it is wholly drawn. `prefix` sets its ids apart
   * from those of other drawings in a file.
   */
  readonly take: (prefix: string) => Promise<TakenMap>;
}

interface MapCaptureProps {
  readonly size: Frame;
  /** Pixels of the canvas for each pixel of `size`. */
  readonly density: number;
  readonly onReady: (taker: MapTaker) => void;
}

const nothing = () => undefined;
const CLOSED = new Error("The map has been closed");

/** The drawing in pixels of the picture, on water. */
function placed(
  drawing: string,
  { viewBox, unitsPerPixel, width, height }: PictureFrame,
  water: string,
) {
  const [left, top] = viewBox;
  const transform = `scale(${1 / unitsPerPixel}) translate(${-left} ${-top})`;
  return element("rect", { width, height, fill: water }) + element("g", { transform }, drawing);
}

/** A map that nobody looks at, to be taken into files. It draws the scene of the store around it. */
export function MapCapture({ size, density, onReady }: MapCaptureProps) {
  const store = useAppStore();
  const [host, setHost] = useState<HTMLElement | null>(null);
  const map = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const [isPlain, setPlain] = useState(false);
  const camera = useSelector(({ view }) => view.camera);
  const measure = useSelector(selectMapScale);
  const frame = useMemo(() => pictureFrame(camera, size, PADDING), [camera, size]);
  const drawPlainly = useCallback(() => setPlain(true), []);

  const take = useRef<MapTaker["take"]>(() => Promise.reject(CLOSED));
  useLayoutEffect(() => {
    take.current = async (prefix) => {
      const canvas = controller === null ? null : await controller.whenDrawn();
      const drawing = map.current?.querySelector<SVGSVGElement>("svg.svg-map");
      if (map.current === null || drawing == null) throw CLOSED;
      const palette = readPalette(map.current);
      return {
        canvas,
        drawing: placed(drawingOf(drawing, prefix), frame, palette.water),
        legend: mapLegend(store.getState(), palette),
        frame,
      };
    };
  }, [store, controller, frame]);
  const isReady = isPlain || controller !== null;
  useEffect(() => {
    if (isReady) onReady({ take: (prefix) => take.current(prefix) });
  }, [isReady, onReady]);

  return (
    <div ref={setHost} data-theme="light" className="map-capture" style={{ ...size }}>
      {host !== null && (
        <ThemedElement value={host}>
          <div ref={map} className="map" data-measure={measure}>
            <SvgMap hovered={null} onHover={null} frame={frame} />
            {!isPlain && (
              <MapCanvas
                hovered={null}
                onHover={nothing}
                onController={setController}
                onDrawn={nothing}
                onFailure={drawPlainly}
                density={density}
              />
            )}
          </div>
        </ThemedElement>
      )}
    </div>
  );
}
