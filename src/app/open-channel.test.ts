import { afterEach, expect, test, vi } from "vitest";
import { channelName, openChannel } from "./bind-presenting.ts";

afterEach(() => vi.unstubAllGlobals());

test("two files on a disk never present one another; windows of one file do", () => {
  const [room, presenter, other] = ["/home/a.html", "/home/a.html", "/home/b.html"].map((path) =>
    channelName(true, path),
  );
  expect(presenter).toBe(room);
  expect(other).not.toBe(room);
});

test("all addresses of a served page share a channel", () => {
  expect(channelName(false, "/index.html")).toBe(channelName(false, "/"));
});

test("a browser that forbids channels leaves a page that is alone, not one that is empty", () => {
  vi.stubGlobal("window", { location: { pathname: "/home/a.html" } });
  const forbidden = vi.fn(function () {
    throw new DOMException("The operation is insecure", "SecurityError");
  });
  vi.stubGlobal("BroadcastChannel", forbidden);
  const channel = openChannel();
  expect(() => channel.postMessage({ type: "ask" })).not.toThrow();
  expect(forbidden).toHaveBeenCalledWith("attest.presenting");
  expect(() => channel.close()).not.toThrow();
});
