import { afterEach, expect, test, vi } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import type { BoundaryDraft, ReadLayer } from "../domain/own-boundaries.ts";
import { createAppStore } from "../store/store.ts";
import { ownBoundaries, ownUnit } from "../testing/own-boundaries.ts";
import { importBoundaryFile, makeBoundaries } from "./boundary-import.ts";
import type { BoundaryReply, BoundaryRequest } from "./boundary-worker.ts";

const OWN = ownBoundaries([ownUnit("own-one", [60, 30, 62, 31])]);
const LAYER: ReadLayer = {
  name: "sectors",
  features: 1,
  vertices: 5,
  units: [],
  notes: [],
  properties: [],
  guesses: { id: null, name: null, local: null },
};
const CHOICES = {
  layer: "sectors",
  id: "code",
  name: "name",
  local: null,
  title: "Sectors",
  attribution: "",
};
const EMPTY = { type: "FeatureCollection" as const, features: [] };
const SHIPPED: Boundaries = {
  admin1: { ...EMPTY, features: [ownUnit("AF-AAA", [60, 30, 70, 40])] },
  countries: EMPTY,
  borders: EMPTY,
  places: EMPTY,
};

/** Answers as the worker would, of a file that holds `OWN`. */
class FakeWorker extends EventTarget {
  postMessage({ type }: BoundaryRequest): void {
    const { fileName, sha256 } = OWN;
    const draft: BoundaryDraft = { fileName, sha256, layers: [LAYER], refused: [] };
    const data: BoundaryReply = type === "open" ? { draft } : { own: { ...OWN } };
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event("message"), { data })));
  }
  terminate(): void {
    return;
  }
}

afterEach(() => vi.unstubAllGlobals());

/** A store in which boundaries of the very file are there already, and the file is read again. */
async function reading() {
  vi.stubGlobal("Worker", FakeWorker);
  const store = createAppStore();
  store.actions.loadBoundaries(SHIPPED);
  store.actions.putOwnBoundaries(OWN);
  const file = new File(["{}"], OWN.fileName);
  const course = importBoundaryFile(store, file, new AbortController().signal);
  await vi.waitUntil(() => store.getState().boundaryDraft !== null);
  return { store, course };
}

test("a file that is not wanted is said to be cancelled, though its boundaries of before are renamed", async () => {
  const { store, course } = await reading();
  store.actions.changeOwnBoundaries(OWN.id, { name: "Renamed meanwhile" });
  store.actions.draftBoundaries(null);
  expect(await course).toEqual({ state: "not-bounded", code: "cancelled", detail: "" });
});

test("a file whose choices are made is said to give its units", async () => {
  const { store, course } = await reading();
  expect(await makeBoundaries(store, 0, CHOICES)).toBeNull();
  expect(await course).toEqual({ state: "bounded", name: "Sectors", units: 1 });
});
