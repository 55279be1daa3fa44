// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { waitingStore } from "../store/test-waiting.ts";
import { bindAddress } from "./bind-address.ts";

const search = () => window.location.search;

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(() => vi.restoreAllMocks());

/** A bound store whose views are ready for another unit when told so. */
function started() {
  const { store, getReady } = waitingStore();
  const letGo = bindAddress(store);
  return { store, getReady, letGo };
}

/** As the browser does for its history. */
function goTo(address: string): void {
  window.history.replaceState(null, "", address);
  window.dispatchEvent(new PopStateEvent("popstate"));
}

test("the address names what was decided while the views get ready for it", async () => {
  const { store, getReady, letGo } = started();
  const push = vi.spyOn(window.history, "pushState");
  store.actions.setView({ unit: "documents" });
  expect(store.getState().view.unit).toBe("claims");
  expect(search()).toContain("unit=documents");
  store.actions.selectPlace("AF-BDS", false);
  expect(search()).toContain("unit=documents");
  expect(search()).toContain("AF-BDS");
  getReady();
  await vi.waitFor(() => expect(store.getState().view.unit).toBe("documents"));
  expect(push).toHaveBeenCalledTimes(2);
  letGo();
});

test("what is decided while a step back waits makes one entry after it", async () => {
  const { store, getReady, letGo } = started();
  const push = vi.spyOn(window.history, "pushState");
  goTo("/?v=1&unit=documents");
  store.actions.selectPlace("AF-BDS", false);
  expect(push).toHaveBeenCalledTimes(1);
  expect(search()).toContain("unit=documents");
  getReady();
  await vi.waitFor(() => expect(store.getState()).toBe(store.asked.getState()));
  expect(push).toHaveBeenCalledTimes(1);
  expect(store.getState()).toMatchObject({
    view: { unit: "documents" },
    selection: { ids: ["AF-BDS"] },
  });
  letGo();
});
