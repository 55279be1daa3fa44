import type { Decision } from "./decision.ts";
import type { EventColumns, EventLayout, RowNote } from "./event-columns.ts";
import { isIdOfName } from "./name-id.ts";

/**
 * How a row came to its province: by its point, the name of a province, that of a smaller place, or
 * by what the analyst said that its name means.
 */
export const JOIN_WAYS = ["none", "point", "label", "name", "mapped"] as const;
export type JoinWay = (typeof JOIN_WAYS)[number];

/** What counts where a row's label names another province than its point lies in. */
export const TRUSTS = ["point", "label"] as const;
export type Trust = (typeof TRUSTS)[number];

/** Place name as files write it → id of the unit that the analyst says it means. */
export type PlaceMapping = Readonly<Record<string, string>>;

/** A province that rows of a data set lie in. */
export interface JoinedUnit {
  /** ISO 3166-2, or the id of a unit in the user's own boundaries. */
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** Rows that are labelled with one province and lie in another, whichever of the two is trusted. */
export interface LabelConflict {
  /** The label as the file writes it, and the unit that it names. */
  readonly label: string;
  readonly labelled: string;
  /** The unit that the point lies in. */
  readonly located: string;
  readonly rows: number;
  /** Lines of the file, ascending; the first few. */
  readonly lines: readonly number[];
}

/** A name on rows that came to no province, neither by it nor by a point. */
export interface UnmatchedName {
  /** The widest place below the country that the rows name, as the file writes it. */
  readonly name: string;
  /** The countries of these rows, as the file writes them; the first few. */
  readonly countries: readonly string[];
  readonly rows: number;
  /** How many of the rows have a point, which lies in no unit. */
  readonly outside: number;
  /** Units that the name may mean, where it may mean several. */
  readonly candidates: readonly string[];
}

/** Rows that came to no unit of somebody's own though it is known in which province they lie. */
interface RowsOfNoUnit {
  /** They name a province, or a place in one, that no unit holds all of. */
  readonly byName: number;
  /** Their point lies in no unit. */
  readonly outside: number;
}

export interface ProvinceJoin {
  readonly units: readonly JoinedUnit[];
  /** Per row: index in `units`, or -1. */
  readonly unit: Int16Array;
  /** Per row: index in JOIN_WAYS. */
  readonly how: Uint8Array;
  readonly conflicts: readonly LabelConflict[];
  readonly unmatched: readonly UnmatchedName[];
  /** None where the units are the provinces. */
  readonly ofNoUnit: RowsOfNoUnit;
  /** What the join was made with; of the mapped names those that the rows have. */
  readonly unitsHash: string;
  readonly trust: Trust;
  readonly places: PlaceMapping;
}

/** What a person may change of a data set without reading the file again. */
export interface DataSetSettings {
  readonly name: string;
  /** 1 to 4: the hues that the look has for data sets. */
  readonly hue: 1 | 2 | 3 | 4;
  readonly isOn: boolean;
  readonly trust: Trust;
}

/**
 * A file of events that an analyst brought: a document whose rows are events with one claim each.
 * The id comes from the bytes, so that a link finds the same rows wherever the same file is open.
 */
export interface DataSet extends DataSetSettings {
  readonly id: string;
  readonly fileName: string;
  /** Of the file's bytes, in hex. */
  readonly sha256: string;
  readonly layout: EventLayout;
  /** What was taken to be so for the whole table. */
  readonly decisions: readonly Decision[];
  readonly notes: readonly RowNote[];
  readonly events: EventColumns;
  readonly join: ProvinceJoin;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
}

const HUES: readonly DataSet["hue"][] = [1, 2, 3, 4];

/** The first hue that none of these has; where all are taken, the first of those that fewest have. */
export function freeHue(taken: readonly Pick<DataSet, "hue">[]): DataSet["hue"] {
  const timesTaken = (hue: DataSet["hue"]) => taken.filter((each) => each.hue === hue).length;
  return HUES.reduce((best, hue) => (timesTaken(hue) < timesTaken(best) ? hue : best));
}

/** `wanted`, or with the first number from 2 on that makes it a name that none of these has. */
export function freeName(wanted: string, taken: readonly Pick<DataSet, "name">[]): string {
  const names = new Set(taken.map(({ name }) => name));
  if (!names.has(wanted)) return wanted;
  let number = 2;
  while (names.has(`${wanted} (${number})`)) number++;
  return `${wanted} (${number})`;
}

/** What the deaths of a row count. */
export const FATALITIES = "fatalities";

/** The id of the data set with this hash: of the bytes of its file, or of them and the table in it. */
export const dataSetId = (sha256: string): string => `data-${sha256.slice(0, 8)}`;
export const isDataSetId = (id: string): boolean => id.startsWith("data-");

/** The claim of a row, by the line where it begins; the event that it reports. */
export const rowClaimId = (dataSet: string, line: number): string => `${dataSet}-p${line}-01`;
export const rowEventId = (dataSet: string, line: number): string => `evt-${dataSet}-p${line}`;

const ROW_ID = /^(?:evt-)?(data-[0-9a-f]{8})-p(\d+)(?:-01)?$/u;

/** The data set and line that the id of a claim or event of a row names; null for any other id. */
export function rowOfId(id: string): { readonly dataSet: string; readonly line: number } | null {
  const [, dataSet, line] = ROW_ID.exec(id) ?? [];
  return dataSet === undefined ? null : { dataSet, line: Number(line) };
}

/**
 * Whether only data sets give ids of this kind: one of them, an event in one, or a group or source
 * that one names. Where it means nothing here, it may as soon as the file is open.
 */
export const isIdOfDataSets = (id: string): boolean =>
  isDataSetId(id) || rowOfId(id) !== null || isIdOfName("actor", id) || isIdOfName("source", id);
