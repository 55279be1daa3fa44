import type { UserFile } from "./edition.ts";
import { axeViolations, expect, type Locator, type Page } from "./browser.ts";

/** Opens the page and puts it in a state; may look behind the curtain. */
class Given {
  constructor(private readonly page: Page) {}

  async dashboard(query = ""): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.page.getByRole("heading", { level: 1, name: "Attest" })).toBeVisible();
    await expect(
      this.page.getByRole("region", { name: "Active filters", exact: true }),
    ).toBeVisible();
  }

  async dataFile(name: string, answer: { readonly status?: number; readonly body?: string }) {
    await this.page.route(`**/data/${name}`, (route) =>
      route.fulfill({ contentType: "application/json", ...answer }),
    );
  }

  async noWebgl(): Promise<void> {
    await this.page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        ...[kind, options]: [string, unknown?]
      ) {
        return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, options]);
      } as typeof original;
    });
  }

  /**
   * The dashboard with the plain drawing of the map: for all that is not about the canvas, which
   * takes most of a small machine where it is drawn by software.
   */
  async plainDashboard(query = ""): Promise<void> {
    await this.noWebgl();
    await this.dashboard(query);
  }

  /** The next array of so many numbers or more cannot be had; those after it can. */
  async scarceMemory(atLeast: number): Promise<void> {
    await this.page.evaluate((limit) => {
      const kinds = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array };
      for (const [name, kind] of Object.entries(kinds)) {
        const scarce = new Proxy(kind, {
          construct: (target, rest: readonly unknown[]) => {
            if (typeof rest[0] !== "number" || rest[0] < limit)
              return Reflect.construct(target, rest) as object;
            Object.assign(globalThis, kinds);
            throw new RangeError("Array buffer allocation failed");
          },
        });
        Object.assign(globalThis, { [name]: scarce });
      }
    }, atLeast);
  }

  async idleMap(): Promise<void> {
    await expect(this.page.locator("[data-idle='true']")).toBeVisible({ timeout: 45_000 });
  }
}

/** Paths or contents of files. */
type ChosenFiles = Parameters<Locator["setInputFiles"]>[0];

/** What a user does. */
class When {
  constructor(private readonly page: Page) {}

  private facetValue(facet: string, value: string): Locator {
    return this.page
      .getByRole("region", { name: facet, exact: true })
      .getByRole("row")
      .filter({ has: this.page.getByRole("button", { name: value, exact: false }).first() });
  }

  async onlyFacetValue(facet: string, value: string): Promise<void> {
    const row = this.facetValue(facet, value).first();
    await row.hover();
    await row.getByRole("button", { name: `Only ${value}` }).click();
  }

  async excludeFacetValue(facet: string, value: string): Promise<void> {
    const row = this.facetValue(facet, value).first();
    await row.hover();
    await row.getByRole("button", { name: `Exclude ${value}` }).click();
  }

  async goTo(words: string): Promise<void> {
    await this.page.keyboard.press("Control+k");
    const field = this.page.getByRole("searchbox", { name: "Command palette" });
    await field.fill(words);
    await expect(this.page.getByRole("menuitem").first()).toContainText(words.slice(0, 4));
    await this.page.keyboard.press("Enter");
    await expect(field).toBeHidden();
  }

  async showMapAsTable(): Promise<void> {
    await this.page.getByRole("button", { name: "Show the map as a table" }).click();
  }

  /** Brings files through the dialog of documents and waits until each has been dealt with. */
  async attach(files: readonly UserFile[]): Promise<void> {
    await this.goTo("Attach documents");
    const dialog = this.page.getByRole("dialog", { name: "Documents and data on this computer" });
    await this.choose(dialog.getByRole("button", { name: "Choose files…" }), [...files]);
    await expect(dialog.getByRole("region", { name: "Files just read" })).toBeVisible();
    await expect(dialog.getByText("is being read")).toHaveCount(0);
  }

  /** Hands a file to what is open: a briefing, or ratings. */
  async importFile(file: ChosenFiles): Promise<void> {
    await this.choose(this.page.getByRole("button", { name: "Import file…" }), file);
  }

  private async choose(button: Locator, files: ChosenFiles): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), button.click()]);
    await chooser.setFiles(files);
  }

  async closeDialog(): Promise<void> {
    await this.page.getByRole("dialog").getByRole("button", { name: "Close", exact: true }).click();
    await expect(this.page.getByRole("dialog")).toHaveCount(0);
  }

  async rate(value: string, reason: string): Promise<void> {
    const rating = this.page.locator("#details").getByRole("group", { name: /^Credibility of/ });
    await rating.getByRole("button", { name: /^Rate/ }).click();
    // The input itself is out of sight: a user presses its words.
    await rating.getByText(value, { exact: true }).last().click();
    await rating.getByRole("textbox").fill(reason);
    await rating.getByRole("button", { name: "Save" }).click();
  }

  async undo(): Promise<void> {
    await this.page.getByRole("button", { name: "Undo" }).click();
  }

  async searchText(words: string): Promise<void> {
    const field = this.page.getByRole("searchbox", { name: "Search the text of the claims" });
    await field.fill(words);
    await field.press("Enter");
  }
}

/** What a user sees. */
class Then {
  constructor(private readonly page: Page) {}

  /** "n of m claims" above the map. */
  async passing(count: number, all: number): Promise<void> {
    await expect(
      this.page.getByRole("region", { name: "Active filters", exact: true }).getByRole("button", {
        name: `${count.toLocaleString("en")} of ${all.toLocaleString("en")} claims`,
        exact: true,
      }),
    ).toBeVisible();
  }

  async panelTitle(name: string): Promise<void> {
    await expect(
      this.page.locator("#details").getByRole("heading", { level: 2, name }).first(),
    ).toBeVisible();
  }

  /** The numbers of the map's table twin by unit code; units without a claim are left out. */
  async tableCounts(): Promise<Readonly<Record<string, number>>> {
    const rows = this.page.locator("[data-unit]");
    await expect(rows.first()).toBeVisible();
    const counts = await rows.evaluateAll((elements) =>
      elements.map((element) => [
        element.getAttribute("data-unit") ?? "",
        Number(element.querySelectorAll("td")[1]?.textContent),
      ]),
    );
    return Object.fromEntries(counts.filter(([, count]) => Number(count) > 0)) as Record<
      string,
      number
    >;
  }

  /** The count that a facet shows for a value. */
  async facetCount(facet: string, value: string): Promise<number> {
    const row = this.page
      .getByRole("region", { name: facet, exact: true })
      .getByRole("row")
      .filter({ hasText: value })
      .first();
    return Number((await row.getByRole("gridcell").last().innerText()).replaceAll(",", ""));
  }

  async chip(text: string): Promise<void> {
    await expect(
      this.page.getByRole("button", { name: `Remove the filter: ${text}` }),
    ).toBeVisible();
  }

  async noAxeViolations(): Promise<void> {
    expect(await axeViolations(this.page)).toEqual([]);
  }
}

export const attest = (page: Page) => ({
  given: new Given(page),
  when: new When(page),
  then: new Then(page),
});
