import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EMPTY_HEAD } from "../domain/briefing.ts";
import { COLLECTIONS } from "../domain/data-file.ts";
import { readBriefing } from "../records/read-briefing.ts";
import { offlinePage } from "./offline-page.ts";

const TEMPLATE =
  '<!doctype html><title>Attest</title><script type="application/json" id="attest-files">{}</script>';
const briefing = { ...EMPTY_HEAD, title: "Who says what", slides: [] };

/** A server that has these files, and answers with `otherwise` for any other. */
function serving(files: Readonly<Record<string, string>>, otherwise: () => Response) {
  vi.stubGlobal("fetch", async (address: string, { signal }: RequestInit = {}) => {
    signal?.throwIfAborted();
    const path = new URL(address).pathname.slice("/sub/".length);
    const text = files[path];
    return text === undefined ? otherwise() : new Response(text);
  });
}
const anyFile = () => new Response("{}");
const page = (signal = new AbortController().signal) => offlinePage(briefing, {}, signal);

beforeEach(() => vi.stubGlobal("document", { baseURI: "https://example.org/sub/" }));
afterEach(() => vi.unstubAllGlobals());

test("holds the record, the boundaries and the briefing under the paths that the page asks for", async () => {
  serving({ "offline.html": TEMPLATE }, anyFile);
  const html = await page();
  const files = JSON.parse(/id="attest-files">([^<]*)</u.exec(html)?.[1] ?? "") as Record<
    string,
    string
  >;
  for (const collection of COLLECTIONS) expect(files).toHaveProperty([`data/${collection}.json`]);
  expect(files).toHaveProperty(["geo/admin1.geojson"]);
  expect(readBriefing(files["data/briefing.md"] ?? "").briefing).toMatchObject(briefing);
  expect(html).toContain("<title>Who says what</title>");
});

test("a file that cannot be had is named, with what to do", async () => {
  serving({ "offline.html": TEMPLATE }, () => new Response("", { status: 503 }));
  await expect(page()).rejects.toThrow(/^(?:data|geo)\/\S+ cannot be had \(503.*reload the page/u);
});

test("a server's first page in place of the template is no template", async () => {
  serving({ "offline.html": "<!doctype html><title>Attest</title>" }, anyFile);
  await expect(page()).rejects.toThrow("npm run build");
});

test("cancelling is no error of a file", async () => {
  serving({ "offline.html": TEMPLATE }, anyFile);
  const stop = new AbortController();
  stop.abort(new Error("cancelled"));
  await expect(page(stop.signal)).rejects.toThrow("cancelled");
});
