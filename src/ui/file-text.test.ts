import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fileText } from "./file-text.ts";

beforeEach(() => vi.stubGlobal("document", { baseURI: "https://example.org/sub/page?v=1" }));
afterEach(() => vi.unstubAllGlobals());

test("a file is asked for beside the page, wherever that lies", async () => {
  vi.stubGlobal("fetch", async (address: string) => new Response(address));
  expect(await fileText("geo/a.geojson", null)).toBe("https://example.org/sub/geo/a.geojson");
});

test("an answer that is none is an error that says so, and not a text", async () => {
  vi.stubGlobal(
    "fetch",
    async () => new Response("<h1>no</h1>", { status: 404, statusText: "Not Found" }),
  );
  await expect(fileText("geo/a.geojson", null)).rejects.toThrow("404 Not Found");
});
