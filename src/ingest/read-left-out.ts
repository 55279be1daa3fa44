import { type ReadResult, refuse } from "./refusal.ts";

/** Takes the place of heavy readers in the page that is one file. */
const leftOut = (): Promise<ReadResult> => Promise.resolve(refuse("left-out"));

export { leftOut as readDocx, leftOut as readPdf };

/** Such a page reads no events and no boundaries: it knows them by the name of their file alone. */
const holdsNone = (): Promise<boolean> => Promise.resolve(false);

export { holdsNone as holdsBoundaries, holdsNone as holdsEvents };
