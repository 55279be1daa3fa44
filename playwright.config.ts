import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS } from "./scripts/browser/chromium-args.ts";

const PORT = Number(process.env["ATTEST_TEST_PORT"] ?? 4179);
const executablePath = process.env["ATTEST_CHROMIUM"];

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Two browsers that draw in software fill a machine of two cores: what takes seconds alone may take
  // a minute there. No test waits for a time; these only end what never comes.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    // Software draws every pixel of the map: a quarter of them shows the same and takes a quarter.
    deviceScaleFactor: 0.5,
    // In each fresh browser it would store the whole application again; the test of it asks for it.
    serviceWorkers: "block",
    // Every frame of a move is drawn in software as well; what tests look at is where it comes to rest.
    // Moves themselves are tested in map-motion.spec.ts.
    contextOptions: { reducedMotion: "reduce" },
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: CHROMIUM_ARGS,
    },
  },
  webServer: {
    command: `npm run build && npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
