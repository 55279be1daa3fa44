import { attest } from "./driver/attest.ts";
import { expect, type Page, test } from "./driver/browser.ts";
import { exported } from "./driver/exported.ts";
import { count, inDocument } from "./driver/record.ts";

test("a slide is made from a view, presented, left to explore, and found again as it was", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard("?v=1&f.document=003");
  await page.getByText("Briefing", { exact: true }).click();
  await page.getByRole("button", { name: "New briefing" }).click();
  await page.getByRole("button", { name: "Add this view" }).click();
  const slides = page.getByRole("grid", { name: "Slides" });
  await expect(slides.getByRole("row")).toHaveCount(1);
  await page.getByLabel("Slide title").fill("What document 003 says");
  await page.getByRole("button", { name: "Add a text slide" }).click();
  await expect(slides.getByRole("row")).toHaveCount(2);
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(slides.getByRole("row")).toHaveCount(1);
  await when.undo();
  await expect(slides.getByRole("row")).toHaveCount(2);
  await then.noAxeViolations();

  await page.getByRole("button", { name: "Present", exact: true }).click();
  const stage = page.getByRole("main", { name: "Presentation" });
  await expect(stage.getByRole("heading", { name: "What document 003 says" })).toBeVisible();
  await expect(stage).toContainText(`${count(inDocument("003"))} claims`);
  await then.noAxeViolations();
  await page.keyboard.press("PageDown");
  await expect(stage).toContainText("2 / 2");
  await page.keyboard.press("Home");
  await page.keyboard.press("e");
  await expect(page.getByText("You left slide 1 to explore.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(stage).toContainText("1 / 2");
  await expect(stage).toContainText(`${count(inDocument("003"))} claims`);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1, name: "Attest" })).toBeVisible();
});

test("the shipped briefing: every slide stands, and the presenter's window keeps in step", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  // The room's window draws every slide that was stepped over, and a small machine takes its time.
  const patient = { timeout: 60_000 };
  // A hundred maps drawn by software would be waited for, and are not what is asked.
  await attest(page).given.noWebgl();
  await page.goto("./?present=shipped&slide=1");
  const stage = page.getByRole("main", { name: "Presentation" });
  await expect(stage).toContainText("1 / 12");
  const presenter = await context.newPage();
  await presenter.goto(new URL("?presenter=1", page.url()).href);
  await expect(presenter.getByText("Slide 1 of 12")).toBeVisible(patient);
  // A hundred steps as fast as keys can be pressed, there and back; none is lost.
  const way = [...Array<string>(11).fill("ArrowRight"), ...Array<string>(11).fill("ArrowLeft")];
  for (let step = 0; step < 100; step++)
    await presenter.keyboard.press(way[step % way.length] ?? "");
  // Four times there and back, and twelve steps more: to the end and one back.
  await expect(presenter.getByText("Slide 11 of 12")).toBeVisible(patient);
  await expect(stage).toContainText("11 / 12", patient);
  await page.keyboard.press("Home");
  await expect(presenter.getByText("Slide 1 of 12")).toBeVisible(patient);
  await presenter.reload();
  await expect(presenter.getByText("Slide 1 of 12")).toBeVisible(patient);
  await attest(presenter).then.noAxeViolations();
  await page.keyboard.press("Escape");
  await expect(presenter.getByText("No presentation is going on.")).toBeVisible(patient);
});

test("made, put in order, presented, exported, imported into a fresh browser: presented the same", async ({
  page,
  browser,
}) => {
  /** What the room gets to see, slide by slide. */
  const presented = async (on: Page) => {
    await on.getByRole("button", { name: "Present", exact: true }).click();
    const stage = on.getByRole("main", { name: "Presentation" });
    const seen: string[] = [];
    for (const number of [1, 2, 3]) {
      await expect(stage).toContainText(`${number} / 3`);
      const title = await stage.getByRole("heading", { level: 2 }).first().textContent();
      seen.push(`${title ?? ""}: ${(await stage.locator("footer").innerText()).trim()}`);
      await on.keyboard.press("ArrowRight");
    }
    await on.keyboard.press("Escape");
    await expect(on.getByRole("heading", { level: 1, name: "Attest" })).toBeVisible();
    return seen;
  };
  const { given } = attest(page);
  await given.plainDashboard("?v=1&f.document=003");
  await page.getByText("Briefing", { exact: true }).click();
  await page.getByRole("button", { name: "New briefing" }).click();
  for (const title of ["First made", "Second made", "Third made"]) {
    await page.getByRole("button", { name: "Add this view" }).click();
    await page.getByLabel("Slide title").fill(title);
  }
  await page.getByLabel("Speaker notes").fill("Say who says it");
  await page.getByRole("button", { name: "Move up" }).click();
  await page.getByRole("button", { name: "Move up" }).click();
  const before = await presented(page);
  expect(before.map((each) => each.split(":")[0])).toEqual([
    "Third made",
    "First made",
    "Second made",
  ]);
  const file = await exported(page, { what: "Briefing", format: "md" });

  const fresh = await browser.newPage();
  const other = attest(fresh);
  await other.given.noWebgl();
  await fresh.goto(new URL("./", page.url()).href);
  await fresh.getByText("Briefing", { exact: true }).click();
  await other.when.importFile(file.path);
  await expect(fresh.getByText("3 slides of “Untitled briefing” imported")).toBeVisible();
  await fresh.getByRole("row", { name: /Third made/u }).click();
  await expect(fresh.getByLabel("Speaker notes")).toHaveValue("Say who says it");
  expect(await presented(fresh)).toEqual(before);
  await fresh.close();
});

test("a briefing that is added like any other file is known, and opened where briefings are written", async ({
  page,
}) => {
  const { given, when, then } = attest(page);
  await given.plainDashboard();
  const buffer = Buffer.from("---\nattest: 1\ntitle: Brought along\n---\n\n# Only slide\n");
  await when.attach([{ name: "brought.md", mimeType: "text/markdown", buffer }]);
  await expect(page.getByRole("dialog").getByText("is a briefing.")).toBeVisible();
  await then.noAxeViolations();
  await page.getByRole("button", { name: "Open the briefing" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText("1 slide of “Brought along” imported")).toBeVisible();
  await expect(page.getByRole("row", { name: /Only slide/u })).toBeVisible();

  // On a small screen it comes up in the sheet that it is written in.
  await page.setViewportSize({ width: 600, height: 900 });
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await when.goTo("Attach documents");
  await page.getByRole("button", { name: "Open the briefing" }).click();
  await expect(page.getByText("1 slide of “Brought along” imported")).toBeVisible();
});
