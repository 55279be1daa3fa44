import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

export interface FoundBrowser {
  readonly path: string;
  /** How it was found, for the log. */
  readonly by: string;
}

const VARIABLE = "ATTEST_CHROMIUM";
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A file can be there and still not start: a wrong architecture, a missing library. */
const starts = (path: string): boolean =>
  spawnSync(path, ["--version", "--headless", "--no-sandbox"], { timeout: 20_000 }).status === 0;

const usable = (path: string) => isExecutable(path) && starts(path);

function installed(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(usable);
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return path !== "" && usable(path) ? path : undefined;
}

function download(): string | undefined {
  console.log("No Chromium is installed. Trying Playwright's download…");
  const result = spawnSync("npx", ["playwright", "install", "chromium"], {
    stdio: "ignore",
    timeout: 180_000,
  });
  return result.status === 0 ? playwrights() : undefined;
}

async function packaged(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { default: sparticuz } = await import("@sparticuz/chromium");
  const path = await sparticuz.executablePath();
  return usable(path) ? path : undefined;
}

/**
 * Finds a Chromium: ATTEST_CHROMIUM, one on the PATH, Playwright's own, Playwright's
 * download, or the one inside the @sparticuz/chromium package. Throws when there is none to be had.
 */
export async function findChromium(): Promise<FoundBrowser> {
  const named = process.env[VARIABLE];
  if (named !== undefined && named !== "") {
    if (!usable(named)) throw new Error(`${VARIABLE}=${named} is not a browser that starts`);
    return { path: named, by: VARIABLE };
  }
  const ways: readonly (readonly [
    string,
    () => string | undefined | Promise<string | undefined>,
  ])[] = [
    ["installed on this machine", installed],
    ["installed by Playwright", playwrights],
    ["downloaded by Playwright", download],
    ["from the package @sparticuz/chromium", packaged],
  ];
  for (const [by, find] of ways) {
    const path = await find();
    if (path !== undefined) return { path, by };
  }
  throw new Error(`No Chromium found. Install one, or set ${VARIABLE} to the path of one.`);
}
