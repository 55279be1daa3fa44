import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";

/** The folder of the library that a module is of. */
const LIBRARY = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u;
/** Texts that licences ask to be handed on. */
const TEXT = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;
/** Libraries whose one module has those that they depend on in it already. */
const MADE_WHOLE: readonly string[] = ["jszip", "mammoth", "maplibre-gl"];

const TITLE = "# Licences\n\nLibraries that travel with Attest, and what their licences say.\n";

interface Library {
  readonly name: string;
  readonly version?: string;
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Library;

/** The folders of the libraries that have a module in a bundle, those of workers apart. */
export const foldersIn = (bundle: Rolldown.OutputBundle): readonly string[] => [
  ...new Set(
    Object.values(bundle)
      .flatMap((part) => (part.type === "chunk" ? part.moduleIds : []))
      .flatMap((id) => LIBRARY.exec(id)?.[1] ?? []),
  ),
];

/** The folder of a library that the one in `from` depends on; null where it is not installed. */
function dependencyOf(from: string, name: string): string | null {
  const places = createRequire(join(from, "package.json")).resolve.paths(name) ?? [];
  return (
    places
      .map((place) => join(place, name))
      .find((folder) => existsSync(join(folder, "package.json"))) ?? null
  );
}

/** Adds to `folders` what the library in `folder` depends on, and what that does. */
function addDependencies(folders: Set<string>, folder: string): void {
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
    const found = name.startsWith("@types/") ? null : dependencyOf(folder, name);
    if (found === null || folders.has(found)) continue;
    folders.add(found);
    addDependencies(folders, found);
  }
}

function heading({ name, version, license, licenses, author }: Library): string {
  const kind = license ?? licenses?.map(({ type }) => type).join(" or ");
  const by = typeof author === "string" ? author : author?.name;
  const line = `## ${name} - ${version ?? "?"}${kind === undefined ? "" : ` (${kind})`}`;
  return by === undefined ? `${line}\n` : `${line}\n\nBy ${by}\n`;
}

const textsOf = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");

/** The licences of the libraries in folders, as Markdown: a text that several share stands once. */
export function writeLicences(bundled: readonly string[]): string {
  const inside = new Set<string>();
  for (const folder of bundled)
    if (MADE_WHOLE.includes(manifestOf(folder).name)) addDependencies(inside, folder);
  const folders = new Set([...bundled, ...inside]);
  const headings = new Map<string, Set<string>>();
  for (const folder of folders) {
    const text = textsOf(folder);
    headings.set(text, (headings.get(text) ?? new Set()).add(heading(manifestOf(folder))));
  }
  const sections = [...headings].map(
    ([text, names]) => `${[...names].sort().join("\n")}${text === "" ? "" : `\n${text}\n`}`,
  );
  return [TITLE, ...sections.sort()].join("\n");
}

/**
 * Writes `fileName`: the licences of libraries that the page or a worker has in it, and of `further`
 * ones. A worker's bundle is one of its own, which Vite's option for licences does not see.
 */
export function licences(fileName: string, further: readonly string[]) {
  const folders = new Set<string>();
  const collect = (bundle: Rolldown.OutputBundle) =>
    foldersIn(bundle).forEach((folder) => folders.add(folder));
  const ofWorker: Plugin = {
    name: "attest-licences-of-worker",
    generateBundle: (_, bundle) => collect(bundle),
  };
  const ofPage: Plugin = {
    name: "attest-licences",
    apply: "build",
    generateBundle(_, bundle) {
      collect(bundle);
      for (const name of further) {
        const folder = dependencyOf(process.cwd(), name);
        if (folder === null) throw new Error(`${name} is not installed, so its licence is unknown`);
        folders.add(folder);
      }
      this.emitFile({ type: "asset", fileName, source: writeLicences([...folders]) });
    },
  };
  return { ofPage, ofWorkers: () => [{ ...ofWorker }] };
}
