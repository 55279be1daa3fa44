import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { licences } from "./scripts/build/licences.ts";
import { leaveOut, singleFile } from "./scripts/build/single-file.ts";

/** The one style element that react-aria adds for pressable things, by the hash of its text. */
const PRESSABLE_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** Nothing leaves the machine: only this origin, no inline script, no eval. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${PRESSABLE_STYLE}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const DATA_FOLDER = "data";
const BRIEFING_FILE = "briefing.md";
const dataFiles = () =>
  readdirSync(DATA_FOLDER).filter((name) => name.endsWith(".json") || name === BRIEFING_FILE);

/** JSON without the indentation that makes the files reviewable. */
function sourceOf(name: string): string {
  const text = readFileSync(join(DATA_FOLDER, name), "utf8");
  return name.endsWith(".json") ? JSON.stringify(JSON.parse(text)) : text;
}

/** Serves the reviewed record in `data/` beside the page, as files that are read at run time. */
function recordFiles(): Plugin {
  return {
    name: "attest-record-files",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/data\/([a-z-]+\.(?:json|md))$/u.exec(request.url?.split("?")[0] ?? "")?.[1];
        if (name === undefined || !dataFiles().includes(name)) return next();
        response.setHeader(
          "Content-Type",
          name.endsWith(".md") ? "text/markdown; charset=utf-8" : "application/json",
        );
        response.end(readFileSync(join(DATA_FOLDER, name)));
      });
    },
    generateBundle() {
      for (const name of dataFiles())
        this.emitFile({
          type: "asset",
          fileName: `data/${name}`,
          source: sourceOf(name),
        });
    },
  };
}

/** Only in the build: the development server needs inline scripts for its hot reload. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "attest-content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** svg-to-pdfkit knows its patterns by a function's name, which a minified build has not. */
function patternsByShape(): Plugin {
  return {
    name: "attest-patterns-by-shape",
    apply: "build",
    transform: (code, id) =>
      id.includes("svg-to-pdfkit")
        ? code.replaceAll("color[0].constructor.name === 'PDFPattern'", "'group' in color[0]")
        : null,
  };
}

const OFFLINE_FOLDER = "dist-offline";
const OFFLINE_PAGE = "offline.html";

/** Puts the page that is one file beside the others, to be filled by an export. */
function offlinePage(): Plugin {
  return {
    name: "attest-offline-page",
    apply: "build",
    generateBundle() {
      const path = join(OFFLINE_FOLDER, OFFLINE_PAGE);
      if (existsSync(path))
        this.emitFile({
          type: "asset",
          fileName: OFFLINE_PAGE,
          source: readFileSync(path, "utf8"),
        });
      else this.warn("There is no page for exports that need no network; `npm run build` makes it");
    },
  };
}

/** The catalogue is English; the primitives' own words in thirty other languages stay out. */
const englishOnly = { ...optimizeLocales.vite({ locales: ["en-US"] }), enforce: "pre" } as const;

/**
 * Chromium never asks again for a module that it once could not have. So what draws single rows is
 * one file to which nothing else leads: it can be had under another address (`map/rows/load-overlay`).
 */
const ROW_DRAWING = /\/row-overlay-[^/]*\.js$/u;
const DRAWS_ROWS =
  /\/map\/rows\/(?:row-overlay|passing-extension|place-layer|channels)\.ts$|\/node_modules\/(?:@(?:deck|luma|math|loaders|probe)\.gl|gl-matrix|mjolnir\.js|earcut|@mapbox\/tiny-sdf)\//u;

/** What the licences of the libraries in the build ask to be handed on with it. */
const LICENCES_FILE = "licences.md";
/** What keeps the page for rooms without a network is put together after the build. */
const IN_SERVICE_WORKER = [
  "workbox-core",
  "workbox-precaching",
  "workbox-routing",
  "workbox-strategies",
];
const { ofPage, ofWorkers } = licences(LICENCES_FILE, IN_SERVICE_WORKER);

const DASHBOARD: UserConfig = {
  // Relative, so that the same build works under any path.
  base: "./",
  plugins: [
    englishOnly,
    react(),
    recordFiles(),
    contentSecurityPolicy(),
    patternsByShape(),
    offlinePage(),
    ofPage,
    // Everything is kept after the first visit: the room may have no network.
    VitePWA({
      registerType: "autoUpdate",
      injectRegister: false,
      manifest: {
        name: "Attest",
        short_name: "Attest",
        description: "Who says what happened where, on what evidence",
        display: "standalone",
        theme_color: "#0b5c78",
        background_color: "#f4f3ef",
        icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml" }],
      },
      workbox: {
        globPatterns: ["**/*.{html,js,mjs,css,svg,json,geojson,md,woff,woff2}"],
        globIgnores: [LICENCES_FILE],
        maximumFileSizeToCacheInBytes: 6_000_000,
        // The page that installed the worker is served by it at once: its later chunks, too.
        clientsClaim: true,
        skipWaiting: true,
      },
    }),
  ],
  build: {
    target: "es2022",
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, dependencies) => (ROW_DRAWING.test(file) ? [] : dependencies),
    },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "row-overlay", test: DRAWS_ROWS, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  preview: {
    headers: {
      "Content-Security-Policy": `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    },
  },
  worker: { format: "es", plugins: ofWorkers },
};

/** `vite build --mode offline` makes the page that is one file, any other build the dashboard. */
export default defineConfig(({ mode }) =>
  mode === "offline"
    ? {
        base: "./",
        publicDir: false,
        plugins: [
          leaveOut(),
          englishOnly,
          react(),
          VitePWA({ disable: true }),
          singleFile(PRESSABLE_STYLE),
        ],
        build: {
          target: "es2022",
          outDir: OFFLINE_FOLDER,
          modulePreload: false,
          cssCodeSplit: false,
          assetsInlineLimit: Infinity,
          chunkSizeWarningLimit: 6000,
          rolldownOptions: { output: { codeSplitting: false } },
        },
        worker: { format: "es" },
      }
    : DASHBOARD,
);
