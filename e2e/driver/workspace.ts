import { expect, type Locator, type Page } from "./browser.ts";
import type { UserFile } from "./edition.ts";

/** What a user does with the workspace as a whole, and what the browser keeps of it. */
export function workspace(page: Page) {
  const dialog = (): Locator => page.getByRole("dialog", { name: "Workspace" });
  const choose = async (button: Locator, file: UserFile) => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
    await chooser.setFiles(file);
  };
  const openDialog = async () => {
    await page.getByRole("banner").getByRole("button", { name: "Workspace…" }).click();
    await expect(dialog()).toBeVisible();
  };
  return {
    dialog,
    openDialog,
    async saved(): Promise<void> {
      await openDialog();
      await expect(dialog().getByText(/^All is saved/u)).toBeVisible();
      await dialog().getByRole("button", { name: "Close", exact: true }).click();
      await expect(dialog()).toHaveCount(0);
    },
    /** Saves the workspace and gives the file back as a user would choose it. */
    async saveToFile(): Promise<UserFile> {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog().getByRole("button", { name: "Save workspace…" }).click(),
      ]);
      const parts: Buffer[] = [];
      for await (const part of await download.createReadStream()) parts.push(part as Buffer);
      return {
        name: download.suggestedFilename(),
        mimeType: "application/zip",
        buffer: Buffer.concat(parts),
      };
    },
    async deleteEverything(): Promise<void> {
      await dialog().getByRole("button", { name: "Delete everything…" }).click();
      await dialog().getByRole("button", { name: "Delete for good" }).click();
      await expect(dialog()).toHaveCount(0);
    },
    async takeFile(file: UserFile): Promise<void> {
      await choose(dialog().getByRole("button", { name: "Open workspace file…" }), file);
      await dialog().getByRole("button", { name: "Add to mine" }).click();
      await expect(dialog().getByText("The workspace of the file stands here now.")).toBeVisible();
    },
    /** Chooses a file of events and comes back as soon as its reading has begun. */
    async beginReading(file: UserFile): Promise<void> {
      await page.keyboard.press("Control+k");
      await page.getByRole("searchbox", { name: "Command palette" }).fill("Attach documents");
      await page.getByRole("menuitem").first().click();
      await choose(page.getByRole("button", { name: "Choose files…" }), file);
      // It shows once the file is known to be in reading; before, the file only waits for its turn.
      await page.getByRole("progressbar", { name: /^Read of/u }).waitFor();
    },
    /** Databases and texts of this page's origin, behind the curtain. */
    whatIsKept: () =>
      page.evaluate(async () => ({
        databases: (await indexedDB.databases()).map(({ name }) => name),
        texts: Object.keys(localStorage),
      })),
  };
}
