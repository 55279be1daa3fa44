import { type Clause, isEmptyClause, putClause } from "../domain/clause.ts";
import type { DroppedParameter } from "../domain/link-problem.ts";
import { DEFAULT_VIEW, type View } from "../domain/view.ts";
import { EMPTY_SCENE, type Scene } from "../store/state.ts";
import { readClause, UnreadableParameter, writeClause } from "./clause-parameters.ts";
import { readSelection, writeSelection } from "./selection-parameter.ts";
import { VIEW_KEYS, VIEW_PARAMETERS } from "./view-parameters.ts";

/** The version of the link's grammar. Raise it when a key changes its meaning, and keep reading the old. */
export const LINK_VERSION = 1;
const VERSION_KEY = "v";
const SELECTION_KEY = "sel";
const FILTER_PREFIX = "f.";

export interface OpenedLink {
  readonly scene: Scene;
  readonly dropped: readonly DroppedParameter[];
}

function writeView<K extends keyof View>(key: K, view: View): string | null {
  return view[key] === DEFAULT_VIEW[key] ? null : VIEW_PARAMETERS[key].write(view[key]);
}

/** A scene → the query string without `?`; what is at its default is left out. */
export function writeLink(scene: Scene): string {
  const query = new URLSearchParams();
  for (const clause of scene.clauses)
    query.append(`${FILTER_PREFIX}${clause.dimension}`, writeClause(clause));
  const selection = writeSelection(scene.selection);
  if (selection !== "") query.set(SELECTION_KEY, selection);
  for (const key of VIEW_KEYS) {
    const text = writeView(key, scene.view);
    if (text !== null && text !== "") query.set(key, text);
  }
  if (query.size === 0) return "";
  return `${VERSION_KEY}=${LINK_VERSION}&${query.toString()}`;
}

const isViewKey = (key: string): key is keyof View =>
  (VIEW_KEYS as readonly string[]).includes(key);

function withView<K extends keyof View>(view: View, key: K, text: string): View {
  return { ...view, [key]: VIEW_PARAMETERS[key].read(text) };
}

function readParameter(scene: Scene, key: string, text: string): Scene {
  if (key.startsWith(FILTER_PREFIX)) {
    const clause: Clause = readClause(key.slice(FILTER_PREFIX.length), text);
    if (scene.clauses.some(({ source }) => source === clause.source))
      throw new UnreadableParameter({ code: "stands-twice", text });
    return isEmptyClause(clause) ? scene : { ...scene, clauses: putClause(scene.clauses, clause) };
  }
  if (key === SELECTION_KEY) return { ...scene, selection: readSelection(text) };
  if (isViewKey(key)) return { ...scene, view: withView(scene.view, key, text) };
  throw new UnreadableParameter({ code: "no-parameter" });
}

/** A query string → what can be read of it, and what could not. Never throws. */
export function readLink(search: string): OpenedLink {
  const dropped: DroppedParameter[] = [];
  let scene: Scene = EMPTY_SCENE;
  for (const [key, text] of new URLSearchParams(search)) {
    if (key === VERSION_KEY) {
      if (!/^[1-9]\d*$/u.test(text)) dropped.push({ key, problem: { code: "no-version", text } });
      else if (Number(text) > LINK_VERSION)
        dropped.push({ key, problem: { code: "newer", text, known: LINK_VERSION } });
      continue;
    }
    try {
      scene = readParameter(scene, key, text);
    } catch (error) {
      if (!(error instanceof UnreadableParameter)) throw error;
      dropped.push({ key, problem: error.problem });
    }
  }
  return { scene, dropped };
}
