import { isDataSetId } from "./data-set.ts";

/**
 * What people call a document: its number before its title. The id of a data set is made of a hash
 * and tells nobody anything, so its name stands alone.
 */
export const documentName = (id: string, title: string): string =>
  isDataSetId(id) ? title : `${id} ${title}`;

/** The same where room is short: the number of a document, the name of a data set. */
export const documentShortName = (id: string, name: string): string =>
  isDataSetId(id) ? name : id;
