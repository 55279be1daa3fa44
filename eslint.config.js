import boundaries from "eslint-plugin-boundaries";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Which room may import which: see docs/architecture.md. A room may always import itself. */
const may = {
  domain: [],
  i18n: [],
  ui: [],
  testing: ["domain", "records", "exports"],
  geo: ["domain"],
  records: ["domain"],
  ingest: ["domain", "records", "geo"],
  analysis: ["domain", "geo"],
  store: ["domain", "records"],
  selectors: ["domain", "records", "geo", "analysis", "store"],
  url: ["domain", "store"],
  exports: ["domain", "analysis", "i18n"],
  map: ["domain", "geo", "analysis", "store", "selectors", "ui", "i18n", "exports"],
  charts: ["domain", "analysis", "store", "selectors", "ui", "i18n", "exports"],
  panels: ["domain", "analysis", "records", "store", "selectors", "ui", "i18n", "exports"],
  briefing: ["domain", "geo", "records", "store", "selectors", "url", "exports", "ui", "i18n"],
};
const rooms = [...Object.keys(may), "app"];
may.app = rooms.filter((room) => room !== "testing");

const view = ["map", "charts", "panels", "briefing", "ui", "i18n", "app"];
/** A package that only its owners may import, so that it can be replaced in one place. */
const owners = {
  "maplibre-gl": ["map"],
  "@deck.gl/core": ["map"],
  "@deck.gl/layers": ["map"],
  "@deck.gl/extensions": ["map"],
  "@deck.gl/maplibre": ["map"],
  "@luma.gl/core": ["map"],
  recharts: ["charts"],
  zustand: ["store"],
  zod: ["domain", "records", "url"],
  reselect: ["selectors"],
  edtf: ["domain"],
  unified: ["domain"],
  "remark-parse": ["domain"],
  "remark-frontmatter": ["domain"],
  yaml: ["records", "exports"],
  "mdast-util-to-string": ["records"],
  "@turf/turf": ["geo", "testing"],
  minisearch: ["analysis"],
  "simple-statistics": ["analysis"],
  "d3-force": ["analysis"],
  "approx-string-match": ["ingest"],
  mammoth: ["ingest"],
  "pdfjs-dist": ["ingest", "exports"],
  fflate: ["ingest", "exports", "testing"],
  idb: ["ingest"],
  "@e965/xlsx": ["ingest", "testing"],
  hyparquet: ["ingest"],
  "hyparquet-compressors": ["ingest"],
  fzstd: ["ingest"],
  shpjs: ["ingest"],
  proj4: ["ingest"],
  "topojson-client": ["ingest"],
  "topojson-server": ["ingest"],
  "topojson-simplify": ["ingest"],
  pdfkit: ["exports"],
  "svg-to-pdfkit": ["exports"],
  pptxgenjs: ["exports"],
  react: [...view, "store"],
  "react-dom": ["app"],
  "react-aria-components": ["ui", "panels", "map", "charts", "briefing", "app"],
  "react-markdown": ["briefing"],
  "react-resizable-panels": ["app"],
};
const restricted = (packages) =>
  packages.map((name) => ({
    group: [name, `${name}/*`],
    allowTypeImports: true,
    message: `${name} is owned by ${owners[name].join(", ")}`,
  }));

export default tseslint.config(
  { ignores: ["dist", "dist-offline", "node_modules", "test-results", "playwright-report"] },
  ...tseslint.configs.strict.map((config) => ({
    ...config,
    files: ["**/*.{ts,tsx}"],
  })),
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: "Wait for what you need, never for a time.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries, "react-hooks": reactHooks },
    settings: {
      "import/resolver": { typescript: true },
      "boundaries/files": [{ category: "test", pattern: "**/*.test.{ts,tsx}" }],
      "boundaries/elements": rooms.map((room) => ({ type: room, pattern: `src/${room}` })),
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [
            {
              from: { file: { categories: "test" } },
              allow: { to: { element: { type: "testing" } } },
            },
            ...rooms.map((room) => ({
              from: { element: { type: room } },
              allow: { to: { element: { types: { anyOf: [room, ...may[room]] } } } },
            })),
          ],
        },
      ],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  ...rooms.map((room) => ({
    files: [`src/${room}/**`],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: restricted(Object.keys(owners).filter((name) => !owners[name].includes(room))),
        },
      ],
    },
  })),
  {
    files: ["src/{domain,records,ingest,geo,analysis,selectors,url,exports}/**"],
    rules: {
      "no-restricted-globals": ["error", "window", "document", "localStorage", "fetch"],
    },
  },
  {
    // Indices of typed arrays and codes of columns are in range by construction; a guard for each
    // read would cost the inner loops a branch and could never be tested.
    files: [
      "{src/analysis,src/geo/grid,src/selectors,src/ingest/events,scripts/bench}/**",
      "src/domain/{packed-text,row-place}.ts",
      "**/*.test.ts",
    ],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["src/map/layers/**"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: restricted(Object.keys(owners)) },
      ],
    },
  },
);
