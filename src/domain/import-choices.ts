import type { Mapping } from "./event-fields.ts";

/** A mapping that an analyst made, and the file that it was made for. */
export interface MappingProfile extends Mapping {
  readonly fileName: string;
}

/**
 * What an analyst decided about files of events, kept for the next file. All keys are plain texts;
 * choices about what is not open are kept as well.
 */
export interface ImportChoices {
  /** By the shape of a table (`shapeOf` its header): which column is which field. */
  readonly profiles: Readonly<Record<string, MappingProfile>>;
  /** Place name as files write it → id of the unit that it means. */
  readonly places: Readonly<Record<string, string>>;
  /** Actor's name as files write it → id of the actor of the record, or of another in a file. */
  readonly actors: Readonly<Record<string, string>>;
}

export const NO_CHOICES: ImportChoices = Object.freeze({ profiles: {}, places: {}, actors: {} });

/** The same for tables with the same columns in the same order, however their names are written. */
export const shapeOf = (header: readonly string[]): string =>
  JSON.stringify(header.map((name) => name.trim().toLowerCase()));
