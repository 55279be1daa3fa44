import type { AppStore } from "../store/store.ts";
import type { Scene } from "../store/state.ts";
import { readLink, writeLink } from "../url/scene-link.ts";

const withoutCamera = (scene: Scene) =>
  writeLink({ ...scene, view: { ...scene.view, camera: null } });

/**
 * Keeps the address bar and the store in step: a decision makes an entry in the browser's history,
 * a moved camera only changes the present one. Returns a function that lets go.
 */
export function bindAddress(store: AppStore): () => void {
  const opened = readLink(window.location.search);
  store.actions.openScene(opened.scene, opened.dropped);

  let written = writeLink(store.getState());
  let decisions = withoutCamera(store.getState());
  const unsubscribe = store.subscribe((state) => {
    const link = writeLink(state);
    if (link === written) return;
    const next = withoutCamera(state);
    const address = link === "" ? window.location.pathname : `?${link}`;
    if (next === decisions) window.history.replaceState(null, "", address);
    else window.history.pushState(null, "", address);
    written = link;
    decisions = next;
  });

  const onPopState = () => {
    const { scene } = readLink(window.location.search);
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
