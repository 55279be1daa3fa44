import { app } from "./en/app.ts";
import { briefing } from "./en/briefing.ts";
import { charts } from "./en/charts.ts";
import { compare } from "./en/compare.ts";
import { dataSets } from "./en/data-sets.ts";
import { domain } from "./en/domain.ts";
import { evidence } from "./en/evidence.ts";
import { exports } from "./en/exports.ts";
import { handout } from "./en/handout.ts";
import { held } from "./en/held.ts";
import { imports } from "./en/imports.ts";
import { ingest } from "./en/ingest.ts";
import { link } from "./en/link.ts";
import { mapRows } from "./en/map-rows.ts";
import { map } from "./en/map.ts";
import { dataPackage } from "./en/package.ts";
import { offline } from "./en/offline.ts";
import { ownBoundaries } from "./en/own-boundaries.ts";
import { panels } from "./en/panels.ts";
import { ratings } from "./en/ratings.ts";
import { reader } from "./en/reader.ts";
import { workspace } from "./en/workspace.ts";

/** The catalogue: every visible string, by room. Texts with parameters are functions. */
export const t = {
  app,
  briefing,
  charts,
  compare,
  dataPackage,
  dataSets,
  domain,
  evidence,
  exports,
  handout,
  held,
  imports,
  ingest,
  link,
  map,
  mapRows,
  offline,
  ownBoundaries,
  panels,
  ratings,
  reader,
  workspace,
} as const;

export { countryName } from "./country-name.ts";
export { formatNumber } from "./plural.ts";
export { valueLabel } from "./value-label.ts";
