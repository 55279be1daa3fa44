import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { EMBEDDED_ID } from "../../src/ui/embedded-file.ts";
import { foldersIn, writeLicences } from "./licences.ts";

/** What only reads or writes files of other kinds: the page that is one file goes without. */
const LEFT_OUT = ["pdfkit", "svg-to-pdfkit", "pptxgenjs", "@fontsource"];
/** Readers of PDF and Word, of events and boundaries, and what answers in their place. */
const READERS = /\/(?:read-pdf|read-docx|holds-events|holds-boundaries)\.ts$/u;
const NO_READER = fileURLToPath(new URL("../../src/ingest/read-left-out.ts", import.meta.url));
/** What draws single rows of data sets: heavy, and such a page keeps to marks for several. */
const ROWS = /\/load-overlay\.ts$/u;
const NO_ROWS = fileURLToPath(new URL("../../src/map/rows/no-overlay.ts", import.meta.url));
const STAND_IN = "\0left-out";
/** Letters that no name of the record is written in, and Latin ones that another font has already. */
const OTHER_LETTERS =
  /@font-face\s*\{[^}]*(?:cyrillic|greek|vietnamese|math|symbols|noto-sans-arabic-latin)[^}]*\}/gu;

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Code that ends no script and begins no comment of HTML. */
const inScript = (code: string) =>
  code
    // The bundler fills this in only where chunks are preloaded.
    .replaceAll("__VITE_PRELOAD__", "void 0")
    .replaceAll("</script", "<\\/script")
    .replaceAll("<!--", "\\x3C!--");

/** An element of plain text, neither run nor shown: a space parts what would end it early. */
export const textElement = (id: string, text: string): string =>
  `<script type="text/plain" id="${id}">${text.replaceAll(/<(?=!--|\/?script)/giu, "< ")}</script>`;

const policyFor = (script: string, styles: readonly string[]) =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${styles.join(" ")}`,
    "img-src data: blob:",
    "font-src data:",
    // The map's library reads its worker out of the page itself.
    "connect-src data:",
    "worker-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Leaves heavy readers and writers out, and letters of other scripts. */
export function leaveOut(): Plugin {
  return {
    name: "attest-leave-out",
    enforce: "pre",
    resolveId: (id, importer) =>
      importer !== undefined && READERS.test(id)
        ? NO_READER
        : importer !== undefined && ROWS.test(id)
          ? NO_ROWS
          : LEFT_OUT.some((name) => id === name || id.startsWith(`${name}/`))
            ? STAND_IN
            : null,
    load: (id) =>
      id === STAND_IN
        ? "export default class { constructor() { throw new Error('This page does not carry what reads or writes such files'); } }"
        : null,
    // What is preloaded would be a file of its own.
    transformIndexHtml: {
      order: "pre",
      handler: (html) => html.replaceAll(/<link\b[^>]*rel="(?:preload|icon)"[^>]*>/gu, ""),
    },
    transform: (code, id) =>
      id.includes("@fontsource-variable") && id.endsWith(".css")
        ? code.replaceAll(OTHER_LETTERS, "")
        : null,
  };
}

/**
 * Makes the build one page, `offline.html`: script, style, fonts, worker and licences stand in it,
 * and a place for the files that an export puts in. `pressableStyle`: hash of the one style element that
 * is made at run time.
 */
export function singleFile(pressableStyle: string): Plugin {
  return {
    name: "attest-single-file",
    enforce: "post",
    generateBundle(_, bundle) {
      const parts = Object.values(bundle);
      const chunks = parts.filter((part) => part.type === "chunk");
      const [entry] = chunks;
      if (entry === undefined || chunks.length !== 1)
        throw new Error(`A page that is one file has one script, and this has ${chunks.length}`);
      const styles = parts.flatMap((part) =>
        part.type === "asset" && part.fileName.endsWith(".css") ? [String(part.source)] : [],
      );
      const page = parts.find((part) => part.fileName.endsWith(".html"));
      if (page?.type !== "asset") throw new Error("The build has no page");
      const script = inScript(entry.code);
      const policy = policyFor(script, [...styles.map(hash), pressableStyle]);
      const holder = `<script type="application/json" id="${EMBEDDED_ID}">{}</script>`;
      // People pass the page on alone, so what the licences ask for goes in it.
      const licences = textElement("attest-licences", writeLicences(foldersIn(bundle)));
      const html = String(page.source)
        .replaceAll(/<link\b[^>]*rel="stylesheet"[^>]*>/gu, "")
        .replaceAll(/<script type="module"[^>]*><\/script>/gu, "")
        .replace(
          "<head>",
          () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`,
        )
        .replace("</head>", () => `${styles.map((css) => `<style>${css}</style>`).join("")}</head>`)
        .replace(
          "<!--files-->",
          () => `${holder}<script type="module">${script}</script>${licences}`,
        );
      for (const { fileName } of parts) Reflect.deleteProperty(bundle, fileName);
      this.emitFile({ type: "asset", fileName: "offline.html", source: html });
    },
  };
}
