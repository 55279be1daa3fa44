import type { DataSet } from "../domain/data-set.ts";
import { documentOfDataSet } from "./join-data-sets.ts";
import type { CodedRecord } from "./read-record.ts";

/**
 * The record as what is counted knows it: the same object however its data sets are named, coloured
 * or trusted. What reads those is given the record itself.
 */
export const asCounted = (record: CodedRecord): CodedRecord => record.namedBefore ?? record;

/**
 * The record with its data sets under other settings; nothing that is counted is made anew.
 *
 * @param dataSets those of the record in their order, with the same rows and the same joins
 */
export function renameDataSets(record: CodedRecord, dataSets: readonly DataSet[]): CodedRecord {
  const documents = new Map(record.documents);
  const renamed = record.dataSets.map((joined, at) => {
    const given = dataSets[at] ?? joined.set;
    documents.set(given.id, documentOfDataSet(given));
    // Its join may hold for the units in use only in part.
    return { ...joined, set: { ...given, join: joined.set.join } };
  });
  return { ...record, documents, dataSets: renamed, namedBefore: asCounted(record) };
}
