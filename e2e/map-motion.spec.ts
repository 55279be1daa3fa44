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

test("what is said of what the pointer is on is true again after the wheel has turned", async ({
  page,
}) => {
  const { given } = attest(page);
  // Zhob, a district, in the middle.
  await given.dashboard("?camera=69.4493,31.3408,6");
  await page.mouse.move(700, 300);
  await given.idleMap();
  const box = await page.locator(".map__canvas").boundingBox();
  if (box === null) throw new Error("the map has no size");
  const tooltip = page.locator(".map__tooltip");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 6);
  await expect(tooltip).toContainText("Zhob");
  // Nearer, the mark is no longer under the pointer: the ground beside it is.
  await expect(async () => {
    await page.mouse.wheel(0, -1200);
    await expect(tooltip).toContainText("Balochistan", { timeout: 5000 });
  }).toPass();
});
