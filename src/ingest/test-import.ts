import type { DataSet } from "../domain/data-set.ts";
import { openImport } from "./import-events.ts";
import type { JoinGround } from "./join-provinces.ts";

/**
 * For tests: the data set of a text in a known layout, about which nobody need be asked.
 *
 * @throws Error that says what stood in the way
 */
export async function importText(text: string, boundaries: JoinGround): Promise<DataSet> {
  const { facts, read } = await openImport(new File([text], "events.csv"), boundaries);
  const recognised = facts.tables[0]?.recognised;
  if (recognised?.kind !== "layout")
    throw new Error(`Not known: ${recognised?.kind ?? "no table"}`);
  const asked = { at: 0, mapping: recognised.mapping, mapped: null };
  const outcome = await read(asked, { onProgress: () => undefined });
  if (outcome.kind !== "read") throw new Error(`Not read: ${outcome.kind}`);
  return outcome.dataSet;
}
