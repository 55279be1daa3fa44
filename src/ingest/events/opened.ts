import type { FileFault } from "../../domain/import-question.ts";
import type { Recognised } from "../../domain/recognised.ts";
import type { Member } from "./byte-source.ts";
import type { Delimiter, Encoding, LineEnds, SniffedEncoding } from "./sniff-text.ts";

export type TableFormat =
  "delimited" | "json" | "ndjson" | "geojson" | "xlsx" | "ods" | "xls" | "parquet" | "shapefile";

/** How text is written; null at formats that are not text. */
export interface TextFacts {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter | null;
  readonly lineEnds: LineEnds;
}

/** Where the rows of a table are. Plain data, so that an opened file crosses threads. */
export type TableSource =
  | {
      readonly kind: "delimited";
      readonly member: Member;
      readonly encoding: SniffedEncoding;
      readonly delimiter: Delimiter;
    }
  | {
      readonly kind: "json";
      readonly member: Member;
      readonly encoding: SniffedEncoding;
      /** How deep the records lie: 0 NDJSON, 1 an array, 2 an array in an object, 3 in one in that. */
      readonly depth: number;
      /** What proj4 reads of the system that GeoJSON says its points are in; none: degrees. */
      readonly system?: string;
    }
  | {
      readonly kind: "sheet";
      readonly member: Member;
      readonly sheet: string;
      /** Days are counted from 1904-01-01, as Excel for Mac did. */
      readonly isFrom1904: boolean;
    }
  | { readonly kind: "parquet"; readonly member: Member };

export interface OpenedTable {
  /** The name of the file, or of the file in the archive; with the sheet where there are several. */
  readonly name: string;
  readonly format: TableFormat;
  readonly header: readonly string[];
  /** The line of the header, from 1; 0: the file has none, and `header` was made. */
  readonly headerLine: number;
  /** The first SAMPLE_ROWS rows under the header. */
  readonly sample: readonly (readonly string[])[];
  /** The texts above the header. */
  readonly titles?: readonly string[];
  readonly text: TextFacts | null;
  /** The coordinate system that a file states and from which its points were turned into degrees. */
  readonly system?: string | null;
  readonly recognised: Recognised;
  readonly source: TableSource;
}
export const SAMPLE_ROWS = 100;

/** Days from 1899-12-30, from which most workbooks count, to 1904-01-01. */
const FROM_1899_TO_1904 = 1462;
/** How much later than read a date of a table is that is a plain number of days. */
export const serialShift = ({ source }: Pick<OpenedTable, "source">): number =>
  source.kind === "sheet" && source.isFrom1904 ? FROM_1899_TO_1904 : 0;

export interface Opened {
  readonly fileName: string;
  readonly tables: readonly OpenedTable[];
  readonly faults: readonly FileFault[];
}
