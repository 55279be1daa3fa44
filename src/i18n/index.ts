import { app } from "./en/app.ts";
import { charts } from "./en/charts.ts";
import { domain } from "./en/domain.ts";
import { exports } from "./en/exports.ts";
import { ingest } from "./en/ingest.ts";
import { map } from "./en/map.ts";
import { panels } from "./en/panels.ts";

/** The catalogue: every visible string, by room. Texts with parameters are functions. */
export const t = { app, charts, domain, exports, ingest, map, panels } as const;

export { formatNumber } from "./plural.ts";
export { valueLabel } from "./value-label.ts";
