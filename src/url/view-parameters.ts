import { UNITS } from "../domain/dimension.ts";
import { readHeldSettings, writeHeldSettings } from "../domain/held-settings.ts";
import {
  ACTOR_BLOCKS,
  BAND_LIMITS,
  type Camera,
  CHARTS,
  DEFAULT_VIEW,
  FACET_SORTS,
  LAYERS,
  MATRIX_COLUMNS,
  MATRIX_ORDERS,
  MEASURES,
  NAME_LANGUAGES,
  PANEL_TABS,
  THEMES,
  type View,
} from "../domain/view.ts";
import { UnreadableParameter } from "./clause-parameters.ts";

/** `lon,lat,zoom` with the digits that matter on a screen. */
export function writeCamera({ longitude, latitude, zoom }: Camera): string {
  return [longitude.toFixed(4), latitude.toFixed(4), zoom.toFixed(2)].join(",");
}

function readCamera(text: string): Camera {
  const [longitude, latitude, zoom, ...rest] = text
    .split(",")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const inRange = (n: number | undefined, low: number, high: number): n is number =>
    n !== undefined && n >= low && n <= high;
  if (
    !inRange(longitude, -180, 180) ||
    !inRange(latitude, -85, 85) ||
    !inRange(zoom, 0, 24) ||
    rest.length > 0
  )
    throw new UnreadableParameter({ code: "no-camera", text });
  return { longitude, latitude, zoom };
}

function readBand(text: string): number {
  const percent = text.trim() === "" ? Number.NaN : Number(text);
  if (!(percent >= BAND_LIMITS.low && percent <= BAND_LIMITS.high))
    throw new UnreadableParameter({ code: "no-percentage", text, ...BAND_LIMITS });
  return Math.round(percent);
}

function readYears(text: string): View["years"] {
  const [from, to, ...rest] = text.split("..").map((year) => {
    return /^-?\d{1,6}$/u.test(year) ? Number(year) : Number.NaN;
  });
  if (from === undefined || to === undefined || rest.length > 0 || !(from <= to))
    throw new UnreadableParameter({ code: "no-years", text });
  return { from, to };
}

function readHeld(text: string): View["held"] {
  const settings = readHeldSettings(text);
  if (settings === null) throw new UnreadableParameter({ code: "no-held-settings", text });
  return settings;
}

function oneOf<T extends string>(options: readonly T[]) {
  return (text: string): T => {
    const found = options.find((option) => option === text);
    if (found === undefined) throw new UnreadableParameter({ code: "none-of", text, options });
    return found;
  };
}

const manyOf = <T extends string>(options: readonly T[]) => {
  const one = oneOf(options);
  return (text: string): readonly T[] => text.split(",").filter(Boolean).map(one);
};

interface ViewParameter<K extends keyof View> {
  readonly read: (text: string) => View[K];
  readonly write: (value: View[K]) => string;
}

const choice = <T extends string>(options: readonly T[]) => ({
  read: oneOf(options),
  write: (value: T) => value,
});
const list = <T extends string>(options: readonly T[]) => ({
  read: manyOf(options),
  write: (values: readonly T[]) => values.join(","),
});

/** One reader and one writer for each part of the view. */
export const VIEW_PARAMETERS: { readonly [K in keyof View]: ViewParameter<K> } = {
  unit: choice(UNITS),
  measure: choice(MEASURES),
  language: choice(NAME_LANGUAGES),
  theme: choice(THEMES),
  hiddenLayers: list(LAYERS),
  camera: { read: readCamera, write: (camera) => (camera === null ? "" : writeCamera(camera)) },
  tables: list(CHARTS),
  chart: choice(CHARTS),
  years: {
    read: readYears,
    write: (years) => (years === null ? "" : `${years.from}..${years.to}`),
  },
  actorBlock: choice(ACTOR_BLOCKS),
  matrixColumns: choice(MATRIX_COLUMNS),
  matrixOrder: choice(MATRIX_ORDERS),
  held: { read: readHeld, write: writeHeldSettings },
  tab: choice(PANEL_TABS),
  sort: choice(FACET_SORTS),
  band: { read: readBand, write: (percent) => String(Math.round(percent)) },
  mapAsTable: {
    read: (text) => oneOf(["yes", "no"])(text) === "yes",
    write: (on) => (on ? "yes" : "no"),
  },
};

export const VIEW_KEYS = Object.keys(DEFAULT_VIEW) as readonly (keyof View)[];
