import { attest } from "./driver/attest.ts";
import { expect, test } from "./driver/browser.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

test("where motion is welcome the map glides: drawn on the way, and the link has where it rests", async ({
  page,
}) => {
  const { given } = attest(page);
  await given.dashboard();
  await page.mouse.move(700, 300);
  await given.idleMap();
  const scale = page.locator(".maplibregl-ctrl-scale");
  const before = await scale.textContent();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page.locator(".map__canvas")).toHaveAttribute("data-idle", "false");
  await given.idleMap();
  await expect(scale).not.toHaveText(before ?? "");
  expect(new URL(page.url()).searchParams.get("camera")).not.toBeNull();
});
