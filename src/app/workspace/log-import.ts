import type { AppStore } from "../../store/store.ts";
import type { Course } from "../event-import.ts";
import { importLog } from "./page-workspace.ts";

/** The files that this page read, by their data sets, where the browser would not keep them. */
const filesInHand = new Map<string, File>();

/** The file that a data set was read from on this page. */
export const fileInHand = (dataSet: string): File | null => filesInHand.get(dataSet) ?? null;

/**
 * Reads a file of events so that a crash in the middle of it is noticed: it is kept before it is
 * read, and beside its data set when it has been, the first where its tables became several.
 */
export async function logImport(
  store: AppStore,
  file: File,
  read: () => Promise<Course>,
): Promise<Course> {
  const id = await importLog.begin(file);
  let dataSets: readonly string[] = [];
  try {
    const course = await read();
    if (course.state === "imported") dataSets = course.tables.map(({ dataSet }) => dataSet);
    return course;
  } finally {
    for (const dataSet of dataSets) filesInHand.set(dataSet, file);
    const [first = null] = dataSets;
    const isWanted = () => store.getState().dataSets.some((set) => set.id === first);
    // Nobody waits for the file to be packed.
    void importLog.end(id, file, first, isWanted);
  }
}
