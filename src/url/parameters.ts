import { type Clause, isValueDimension, type ValueClause } from "../domain/clause.ts";
import { UNITS } from "../domain/dimension.ts";
import { formatDay, parseDay } from "../domain/edtf.ts";
import { readHeldQuestion, readHeldSettings, writeHeldSettings } from "../domain/held-settings.ts";
import type { Selection } from "../domain/selection.ts";
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

/** Thrown by a reader when its parameter cannot be read; the message says what is wrong. */
export class UnreadableParameter extends Error {}

const OPEN = "..";
const UNDATED = "undated";

/** Values may hold any character, so the separators are escaped inside of them. */
const escapeValue = (value: string) =>
  value.replaceAll(
    /[%,!;=@|]/gu,
    (separator) => `%${separator.charCodeAt(0).toString(16).toUpperCase()}`,
  );
const unescapeValue = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new UnreadableParameter(`“${text}” is not encoded correctly`);
  }
};

function writeValues({ value: { include, exclude } }: ValueClause): string {
  return [...include.map(escapeValue), ...exclude.map((each) => `!${escapeValue(each)}`)].join(",");
}

/** A clause → its text, under the key of its dimension. */
export function writeClause(clause: Clause): string {
  switch (clause.dimension) {
    case "text":
    case "held":
      return clause.value;
    case "date": {
      const { from, to, undated } = clause.value;
      const days = [from, to].map((day) => (day === null ? "" : formatDay(day))).join(OPEN);
      return undated ? `${days},${UNDATED}` : days;
    }
    default:
      return writeValues(clause);
  }
}

function readDay(text: string): number | null {
  if (text === "") return null;
  const day = parseDay(text);
  if (day === null) throw new UnreadableParameter(`“${text}” is not a day`);
  return day;
}

/** The clause of `dimension` that `text` stands for. Throws UnreadableParameter. */
export function readClause(dimension: string, text: string): Clause {
  if (dimension === "text") return { source: "text", dimension: "text", value: text };
  if (dimension === "held") {
    if (text !== "" && readHeldQuestion(text) === null)
      throw new UnreadableParameter(`“${text}” does not say what is held against what`);
    return { source: "held", dimension: "held", value: text };
  }
  if (dimension === "date") {
    const [days = "", flag] = text.split(",");
    const [from, to, ...rest] = days.split(OPEN);
    if (from === undefined || to === undefined || rest.length > 0)
      throw new UnreadableParameter(`“${days}” is not a span of days`);
    if (flag !== undefined && flag !== UNDATED)
      throw new UnreadableParameter(`“${flag}” is not “${UNDATED}”`);
    const value = { from: readDay(from), to: readDay(to), undated: flag === UNDATED };
    if (value.from !== null && value.to !== null && value.from > value.to)
      throw new UnreadableParameter(`“${days}” ends before it begins`);
    return { source: "date", dimension: "date", value };
  }
  if (!isValueDimension(dimension)) throw new UnreadableParameter("no such filter");
  const values = text.split(",").filter((each) => each !== "");
  const [exclude, include] = [true, false].map((excluded) =>
    values
      .filter((each) => each.startsWith("!") === excluded)
      .map((each) => unescapeValue(excluded ? each.slice(1) : each)),
  );
  const both = include?.filter((value) => exclude?.includes(value)) ?? [];
  if (both.length > 0)
    throw new UnreadableParameter(`“${both.join(", ")}” is both taken in and left out`);
  return {
    source: dimension,
    dimension,
    value: { include: include ?? [], exclude: exclude ?? [] },
  };
}

/** `actor`, or `actor@other-source` for a clause that does not stand in for the filter's own. */
const writeClauseKey = ({ dimension, source }: Clause): string =>
  source === dimension ? dimension : `${dimension}@${escapeValue(source)}`;

/**
 * `place:AF-BDS,AF-PAN`, `actor:ttp`, `list:actor=ttp;document=002`,
 * `comparison:document=000|document=003`, `rejected`; "" for nothing.
 */
export function writeSelection(selection: Selection): string {
  switch (selection.type) {
    case "none":
      return "";
    case "rejected":
      return "rejected";
    case "places":
      return `place:${selection.ids.map(escapeValue).join(",")}`;
    case "actor":
    case "document":
    case "claim":
    case "proposition":
      return `${selection.type}:${escapeValue(selection.id)}`;
    case "list":
      return `list:${writeWhere(selection.where)}`;
    case "comparison":
      return `comparison:${writeWhere(selection.a)}|${writeWhere(selection.b)}`;
  }
}

const writeWhere = (where: readonly Clause[]): string =>
  where.map((clause) => `${writeClauseKey(clause)}=${escapeValue(writeClause(clause))}`).join(";");

const readWhere = (text: string): readonly Clause[] =>
  text.split(";").map((part) => {
    const [key = "", value = ""] = part.split("=");
    const [dimension = "", source = dimension] = key.split("@").map(unescapeValue);
    return { ...readClause(dimension, unescapeValue(value)), source };
  });

function readIds(text: string): readonly string[] {
  const ids = text.split(",").filter(Boolean).map(unescapeValue);
  if (ids.length === 0) throw new UnreadableParameter(`“${text}” names no place`);
  return ids;
}

export function readSelection(text: string): Selection {
  const [type = "", rest = ""] = [text.split(":", 1)[0], text.slice(text.indexOf(":") + 1)];
  if (text === "rejected") return { type: "rejected" };
  if (rest === "" || !text.includes(":"))
    throw new UnreadableParameter(`“${text}” is not a selection`);
  switch (type) {
    case "place":
      return { type: "places", ids: readIds(rest) };
    case "actor":
    case "document":
    case "claim":
    case "proposition":
      return { type, id: unescapeValue(rest) };
    case "list":
      return { type: "list", where: readWhere(rest) };
    case "comparison": {
      const [a, b, ...others] = rest.split("|");
      if (!a || !b || others.length > 0)
        throw new UnreadableParameter(`“${rest}” does not name two sides`);
      return { type, a: readWhere(a), b: readWhere(b) };
    }
    default:
      throw new UnreadableParameter(`“${type}” is not a kind of selection`);
  }
}

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
    throw new UnreadableParameter(`“${text}” is not longitude, latitude and zoom`);
  return { longitude, latitude, zoom };
}

function readBand(text: string): number {
  const percent = text.trim() === "" ? Number.NaN : Number(text);
  if (!(percent >= BAND_LIMITS.low && percent <= BAND_LIMITS.high))
    throw new UnreadableParameter(
      `“${text}” is not a percentage from ${BAND_LIMITS.low} to ${BAND_LIMITS.high}`,
    );
  return Math.round(percent);
}

function readHeld(text: string): View["held"] {
  const settings = readHeldSettings(text);
  if (settings === null)
    throw new UnreadableParameter(`“${text}” does not say how claims are held against data`);
  return settings;
}

function oneOf<T extends string>(options: readonly T[]) {
  return (text: string): T => {
    const found = options.find((option) => option === text);
    if (found === undefined)
      throw new UnreadableParameter(`“${text}” is none of ${options.join(", ")}`);
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
