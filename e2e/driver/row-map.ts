import type { Page } from "./browser.ts";

declare global {
  interface Window {
    /** Sizes in bytes of what went into buffers of the graphics card. */
    uploads: number[];
  }
}

/** Rows of data sets on the canvas. */
export const rowMap = (page: Page) => ({
  given: {
    /** What draws single rows cannot be fetched; returns how to let it be. */
    noSingles: async () => {
      const files = "**/row-overlay-*";
      const asked: string[] = [];
      await page.route(files, (route) => {
        asked.push(route.request().url());
        return route.abort();
      });
      return { asked, end: () => page.unroute(files) };
    },
    /** The scripts that are asked for from now on. */
    scriptsAsked: () => {
      const asked: string[] = [];
      page.on("request", (request) => {
        if (request.resourceType() === "script") asked.push(new URL(request.url()).pathname);
      });
      return asked;
    },
    /** From the next page on what goes to the graphics card is written down. */
    countedUploads: () =>
      page.addInitScript(() => {
        window.uploads = [];
        const { bufferSubData } = WebGL2RenderingContext.prototype;
        WebGL2RenderingContext.prototype.bufferSubData = function (
          this: unknown,
          ...args: unknown[]
        ) {
          const [, , source] = args;
          if (ArrayBuffer.isView(source)) window.uploads.push(source.byteLength);
          Reflect.apply(bufferSubData, this, args);
        };
      }),
  },
  when: {
    /** Moves the map by hand, by a little. */
    drag: async () => {
      const box = await page.locator(".map__canvas").boundingBox();
      if (box === null) throw new Error("the map has no size");
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2 + 20, box.y + box.height / 2 + 20, { steps: 4 });
      await page.mouse.up();
    },
    clickMiddle: async () => {
      const box = await page.locator(".map__canvas").boundingBox();
      if (box === null) throw new Error("the map has no size");
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    /** Forgets what was uploaded so far. */
    forgetUploads: () => page.evaluate(() => (window.uploads.length = 0)),
  },
  then: {
    uploadsOf: (bytes: number) =>
      page.evaluate((size) => window.uploads.filter((each) => each === size).length, bytes),
  },
});
