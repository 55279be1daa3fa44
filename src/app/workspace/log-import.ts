import type { Intake } from "../../domain/attached.ts";
import { importLog } from "./page-workspace.ts";

/** The files that this page read, by their data sets, where the browser would not keep them. */
const filesInHand = new Map<string, File>();

/** The file that a data set was read from on this page. */
export const fileInHand = (dataSet: string): File | null => filesInHand.get(dataSet) ?? null;

/**
 * Reads a file of events so that a crash in the middle of it is noticed: it is kept before it is
 * read, and beside its data set when it has been.
 */
export async function logImport(file: File, read: () => Promise<Intake>): Promise<Intake> {
  const id = await importLog.begin(file);
  let dataSet: string | null = null;
  try {
    const intake = await read();
    if (intake.state === "imported") dataSet = intake.dataSet;
    return intake;
  } finally {
    if (dataSet !== null) filesInHand.set(dataSet, file);
    // Nobody waits for the file to be packed.
    void importLog.end(id, file, dataSet);
  }
}
