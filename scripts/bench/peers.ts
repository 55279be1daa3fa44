import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const requirePeer = createRequire(new URL("package.json", import.meta.url));

/** Installs the peers of `scripts/bench/package.json`, in the versions of its lock file. */
export function installPeers(names: readonly string[]): void {
  if (names.every((name) => existsSync(`${FOLDER}node_modules/${name}`))) return;
  const { status } = spawnSync("npm", ["ci", "--prefix", FOLDER], { stdio: "inherit" });
  if (status !== 0) throw new Error("The peers could not be installed");
}

/** Required at run time, because types must check where the peers are not installed. */
export const loadPeer = (name: string): unknown => requirePeer(name);

/** Where a file of a peer is. */
export const peerPath = (name: string): string => requirePeer.resolve(name);
