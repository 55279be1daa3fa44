import { attest } from "./driver/attest.ts";
import { expect, type Locator, type Page, test } from "./driver/browser.ts";

/** A point on the screen in pixels, or on an element in shares of its size. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element on the screen, in pixels. */
async function middleOf(mark: Locator): Promise<Spot> {
  const box = await mark.boundingBox();
  if (box === null) throw new Error("the mark is not drawn");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, surface: Locator, from: Spot, to: Spot): Promise<void> {
  const box = await surface.boundingBox();
  if (box === null) throw new Error("there is no map");
  const at = ({ x, y }: Spot) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }));
  await page.mouse.move(...at(to));
  await page.mouse.up();
}

test("what is marked on a slide's map is presented there, and stays with the ground", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  // Without WebGL the ground can be asked where it is: the drawing holds the provinces.
  await given.noWebgl();
  await given.dashboard("?v=1&f.document=003");
  await page.getByText("Briefing", { exact: true }).click();
  await page.getByRole("button", { name: "New briefing" }).click();
  await page.getByRole("button", { name: "Add this view" }).click();
  const editor = page.getByRole("region", { name: "Annotations" });

  await editor.getByRole("button", { name: "Draw a circle on the map" }).click();
  await page.keyboard.press("Escape");
  await expect(page.locator(".annotations")).toHaveCount(0);
  await editor.getByRole("button", { name: "Draw a circle on the map" }).click();
  const surface = page.getByRole("application", { name: "Provinces" });
  await expect(surface.locator(".annotations")).toBeVisible();
  await drag(page, surface, { x: 0.5, y: 0.5 }, { x: 0.6, y: 0.5 });
  const items = editor.getByRole("list", { name: "Annotations of this slide" }).getByRole("group");
  await expect(items).toHaveCount(1);
  await expect(surface.locator("[data-mark=circle]")).toBeVisible();

  const text = editor.getByRole("button", { name: "Place a text at the middle of the map" });
  await text.focus();
  await page.keyboard.press("Enter");
  await expect(editor.getByLabel("Words")).toBeFocused();
  await page.keyboard.type("Border post");
  await expect(surface.locator("[data-mark=text]")).toHaveText("Border post");
  const latitude = items.nth(1).getByLabel("Latitude");
  const before = Number(await latitude.inputValue());
  await latitude.press("ArrowUp");
  await expect(latitude).toHaveValue(String(Number((before + 0.1).toFixed(4))));

  const arrow = editor.getByRole("button", { name: "Place an arrow at the middle of the map" });
  await arrow.press("Enter");
  await expect(items).toHaveCount(3);
  await when.undo();
  await expect(items).toHaveCount(2);
  await then.noAxeViolations();

  await page.getByRole("button", { name: "Present", exact: true }).click();
  const stage = page.getByRole("main", { name: "Presentation" });
  const said = stage.getByRole("list", { name: "Marked on the map" });
  await expect(said.getByRole("listitem")).toHaveCount(2);
  await expect(said).toContainText("Border post");
  const circle = stage.locator("[data-mark=circle]");
  await expect(circle).toBeVisible();
  await expect(stage.locator("[data-mark=text]")).toHaveText("Border post");
  await then.noAxeViolations();

  /** Where the circle is and how large, measured in the box of a province. */
  const onGround = async () => {
    const province = await stage.locator("[data-unit=AF-KAN]").first().boundingBox();
    const box = await circle.boundingBox();
    if (province === null || box === null) throw new Error("the map is not drawn");
    const middle = await middleOf(circle);
    return [
      (middle.x - province.x) / province.width,
      (middle.y - province.y) / province.height,
      box.width / province.width,
    ];
  };
  const atFirst = await onGround();
  await page.setViewportSize({ width: 1024, height: 600 });
  await expect
    .poll(async () => {
      const now = await onGround();
      return Math.max(...now.map((value, at) => Math.abs(value - (atFirst[at] ?? NaN))));
    })
    .toBeLessThan(0.06);
});
