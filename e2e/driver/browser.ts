/** The only file that imports Playwright; everything else speaks through it. */
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Locator, type Page, test as base } from "@playwright/test";

export { type Browser, expect, type Locator, type Page };

/** Requests to any origin but the page's own, and violations of the Content-Security-Policy. */
export interface Watch {
  readonly foreign: readonly string[];
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

function watch(page: Page, origin: string): Watch {
  const foreign: string[] = [];
  const violations: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== origin)
      foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { foreign, violations, errors };
}

/** Every test ends with: no foreign request, no breach of the policy, no uncaught error. */
export const test = base.extend<{ readonly watched: Watch }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const seen = watch(page, new URL(baseURL ?? "").origin);
      await use(seen);
      expect(seen.foreign, "requests to another origin").toEqual([]);
      expect(seen.violations, "breaches of the Content-Security-Policy").toEqual([]);
      expect(seen.errors, "uncaught errors").toEqual([]);
    },
    { auto: true },
  ],
});

/** What axe finds wrong with the page as it stands, one line each. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Of what passes nothing is asked: to describe it takes longer than to find what does not.
    .options({ resultTypes: ["violations"] })
    // The page has no frames of other origins, and needs no second page to put results together.
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}
