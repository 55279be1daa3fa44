import { spawnSync } from "node:child_process";
import { findChromium } from "./find-chromium.ts";

const { path, by } = await findChromium();
console.log(`Browser tests run in ${path} (${by}).`);
const { status } = spawnSync("npx", ["playwright", "test", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, ATTEST_CHROMIUM: path },
});
process.exit(status ?? 1);
