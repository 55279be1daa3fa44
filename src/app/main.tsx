import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/noto-sans-arabic/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "../ui/tokens.css";
import "../ui/base.css";
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { registerSW } from "virtual:pwa-register";
import { PRESENTER_KEY } from "../briefing/presenter/open-presenter.ts";
import { StoreProvider } from "../store/react.ts";
import { countInBackground } from "../selectors/counting.ts";
import { createAppStore } from "../store/store.ts";
import { isSingleFile } from "../ui/embedded-file.ts";
import { App } from "./App.tsx";
import { bindAddress } from "./bind-address.ts";
import { bindJoins } from "./bind-joins.ts";
import { bindPresenting, openChannel } from "./bind-presenting.ts";
import { bindTheme } from "./bind-theme.ts";
import { bindUnits } from "./bind-units.ts";
import { PageFault } from "./PageFault.tsx";
import { countAhead } from "./count-ahead.ts";
import { joinInWorker, joinOnPage } from "./join-in-worker.ts";
import { load } from "./load.ts";
import { openCountingWorker } from "./open-counting-worker.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root element");

const PresenterView = lazy(() =>
  import("../briefing/presenter/PresenterView.tsx").then((module) => ({
    default: module.PresenterView,
  })),
);

// A page that is one file has no other to run beside it.
if (!isSingleFile) countInBackground(openCountingWorker);
const store = createAppStore("main", countAhead);
const isPresenter = new URLSearchParams(window.location.search).has(PRESENTER_KEY);
if (!isPresenter) bindAddress(store);
// Who opens a briefing that came as a file is there for its slides.
if (isSingleFile) store.actions.showSide("briefing");
bindTheme(store);
bindJoins(store, isSingleFile ? joinOnPage : joinInWorker);
bindPresenting(store, openChannel(), crypto.randomUUID());
// What was kept may be large, and Markdown is heavy: nothing of the first view waits for them.
// Units that are brought back take nothing out of the link before the data sets that it may name.
void load(store, () => import("./start-work.ts").then(({ startWork }) => startWork(store))).finally(
  () => bindUnits(store),
);

createRoot(root).render(
  <StrictMode>
    <StoreProvider value={store}>
      <PageFault>
        {isPresenter ? (
          <Suspense>
            <PresenterView />
          </Suspense>
        ) : (
          <App />
        )}
      </PageFault>
    </StoreProvider>
  </StrictMode>,
);

// After the first view, so that keeping everything for a room without a network does not slow it.
window.addEventListener("load", () => {
  registerSW();
});
