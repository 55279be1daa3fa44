import type { Boundaries } from "../domain/boundaries.ts";
import type { DataSet } from "../domain/data-set.ts";
import { openImport } from "./import-events.ts";

/** The data set of a file whose only table has a known layout; for tests. */
export async function importKnown(
  text: string,
  boundaries: Pick<Boundaries, "admin1" | "countries">,
): Promise<DataSet> {
  const opened = await openImport(new File([text], "events.csv"), boundaries);
  const [table] = opened.facts.tables;
  if (table?.recognised.kind !== "layout") throw new Error("The layout is not known");
  const { mapping } = table.recognised;
  const asked = { at: 0, mapping, mapped: null };
  const outcome = await opened.read(asked, { onProgress: () => undefined });
  if (outcome.kind !== "read") throw new Error(outcome.kind);
  return outcome.dataSet;
}
