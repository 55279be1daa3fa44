import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { load } from "../../../src/app/load.ts";
import { HOME } from "../../../src/geo/frame.ts";
import { drawImages } from "../../../src/map/draw-images.ts";
import { PADDING } from "../../../src/map/padding.ts";
import { SOURCES } from "../../../src/map/layers/names.ts";
import { presentStyle } from "../../../src/map/present-style.ts";
import { readPalette } from "../../../src/map/read-palette.ts";
import { unitStates } from "../../../src/map/unit-states.ts";
import { selectMapGeometry } from "../../../src/selectors/map-features.ts";
import { selectClaimedBorders, selectMarkedPlaces } from "../../../src/selectors/map-states.ts";
import { selectCellGeometry } from "../../../src/selectors/map-row-cells.ts";
import { selectMapUnits } from "../../../src/selectors/map-units.ts";
import { createAppStore } from "../../../src/store/store.ts";
import "../../../src/ui/tokens.css";

// The data and boundary files stand beside the product's page, at the root.
window.history.replaceState(null, "", `/${window.location.hash}`);

/** The same style as the product's, in MapLibre and nothing else: what the map costs by itself. */
setWorkerUrl(new URL(workerUrl, document.baseURI).href);
const container = document.getElementById("map");
if (container === null) throw new Error("index.html has no #map element");
const [width, height] = window.location.hash.slice(1).split("x");
Object.assign(container.style, { width: `${width}px`, height: `${height}px` });

const store = createAppStore();
await load(store);
const state = store.getState();
const palette = readPalette(document.documentElement);
const map = new MapLibre({
  container,
  style: presentStyle({
    palette,
    language: "en",
    hiddenLayers: [],
    geometry: selectMapGeometry(state),
    rowCells: selectCellGeometry(state, 5),
    hasSingles: true,
    places: selectMarkedPlaces(state),
    borders: selectClaimedBorders(state),
  }),
  bounds: [...HOME],
  fitBoundsOptions: { padding: PADDING },
  attributionControl: false,
  renderWorldCopies: false,
});
map.once("style.load", () => {
  for (const { name, data, options } of drawImages(palette)) map.addImage(name, data, options);
});
map.once("style.load", () => {
  for (const [id, unit] of unitStates(selectMapUnits(state)))
    map.setFeatureState({ source: SOURCES.units, id }, unit);
  for (const { id, count } of selectMarkedPlaces(state)) {
    map.setFeatureState({ source: SOURCES.points, id }, { count });
    map.setFeatureState({ source: SOURCES.rings, id }, { claimed: count > 0 });
  }
  for (const { id, count } of selectClaimedBorders(state))
    map.setFeatureState({ source: SOURCES.borders, id }, { claimed: count > 0 });
});
map.on("idle", () => {
  container.dataset["idle"] = "true";
});
