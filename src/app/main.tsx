import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/noto-sans-arabic/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "../ui/tokens.css";
import "../ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { registerSW } from "virtual:pwa-register";
import { StoreProvider } from "../store/react.ts";
import { createAppStore } from "../store/store.ts";
import { App } from "./App.tsx";
import { bindAddress } from "./bind-address.ts";
import { bindRatings, browserKeep } from "./bind-ratings.ts";
import { bindTheme } from "./bind-theme.ts";
import { load } from "./load.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root element");

const store = createAppStore();
bindAddress(store);
bindTheme(store);
bindRatings(store, browserKeep);
void load(store);

createRoot(root).render(
  <StrictMode>
    <StoreProvider value={store}>
      <App />
    </StoreProvider>
  </StrictMode>,
);

// After the first view, so that keeping everything for a room without a network does not slow it.
window.addEventListener("load", () => {
  registerSW();
});
