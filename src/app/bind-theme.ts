import type { AppStore } from "../store/store.ts";

/** Sets `data-theme` on the root element to light or dark, as chosen or as the system prefers. */
export function bindTheme(store: AppStore): () => void {
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const { theme } = store.getState().view;
    const dark = theme === "dark" || (theme === "system" && prefersDark.matches);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  };
  apply();
  prefersDark.addEventListener("change", apply);
  const unsubscribe = store.subscribe(apply);
  return () => {
    prefersDark.removeEventListener("change", apply);
    unsubscribe();
  };
}
