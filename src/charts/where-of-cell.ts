import type { Clause } from "../domain/clause.ts";

/** The claims of a cell: the grid ignores the filter's clauses on both, so these replace them. */
export const whereOfCell = (actor: string, province: string): readonly Clause[] => [
  { source: "actor", dimension: "actor", value: { include: [actor], exclude: [] } },
  { source: "province", dimension: "province", value: { include: [province], exclude: [] } },
];
