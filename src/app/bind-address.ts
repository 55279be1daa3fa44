import type { AppStore } from "../store/store.ts";
import type { Presenting } from "../domain/presenting.ts";
import type { Scene, State } from "../store/state.ts";
import { readLink, writeLink } from "../url/scene-link.ts";

const withoutCamera = (scene: Scene) =>
  writeLink({ ...scene, view: { ...scene.view, camera: null } });

const PRESENT = "present";
const SLIDE = "slide";

/** What of an address is a presentation, and what is a scene. */
function splitAddress(search: string): {
  readonly scene: string;
  readonly presenting: Presenting | null;
} {
  const query = new URLSearchParams(search);
  const key = query.get(PRESENT);
  if (key === null) return { scene: search, presenting: null };
  const at = Math.max(0, Math.trunc(Number(query.get(SLIDE) ?? "1")) - 1) || 0;
  query.delete(PRESENT);
  query.delete(SLIDE);
  return {
    scene: query.toString(),
    presenting: { key, at, screen: "slide", began: Date.now() },
  };
}

/** The query of an address without `?`: a slide of a presentation, or a scene. */
function addressOf(state: State): string {
  const { presenting, isExploring } = state;
  if (presenting === null || isExploring) return writeLink(state);
  return new URLSearchParams({
    [PRESENT]: presenting.key,
    [SLIDE]: String(presenting.at + 1),
  }).toString();
}

/** A page that was opened as a file may have no address but its own; everything else works. */
function writeAddress(how: "replace" | "push", address: string): void {
  try {
    if (how === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "SecurityError")) throw error;
  }
}

/**
 * Keeps the address bar and the store in step: a decision makes an entry in the browser's history,
 * a moved camera only changes the present one. Returns a function that lets go.
 */
export function bindAddress(store: AppStore): () => void {
  const { scene: search, presenting } = splitAddress(window.location.search);
  const opened = readLink(search);
  store.actions.openScene(opened.scene, opened.dropped);

  if (presenting !== null) store.actions.present(presenting);

  // As it was asked for: a step back, a link that is copied or a page that is loaded anew while the
  // views are not ready for what was decided last must not lose it.
  const { asked } = store;
  let written = addressOf(asked.getState());
  let decisions = withoutCamera(asked.getState());
  const unsubscribe = asked.subscribe((state) => {
    const link = addressOf(state);
    if (link === written) return;
    // Slides are no steps of the browser's history: going back leaves the presentation.
    if (state.presenting !== null && !state.isExploring) {
      writeAddress("replace", `?${link}`);
      written = link;
      return;
    }
    const next = withoutCamera(state);
    const address = link === "" ? window.location.pathname : `?${link}`;
    writeAddress(next === decisions ? "replace" : "push", address);
    written = link;
    decisions = next;
  });

  const onPopState = () => {
    const { scene: next, presenting: there } = splitAddress(window.location.search);
    if (there === null && store.getState().presenting !== null) store.actions.present(null);
    const { scene } = readLink(next);
    written = writeLink(scene);
    decisions = withoutCamera(scene);
    store.actions.visitScene(scene);
  };
  window.addEventListener("popstate", onPopState);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", onPopState);
  };
}
