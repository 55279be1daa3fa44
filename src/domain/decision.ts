import type { EventLayout } from "./event-columns.ts";
import type { Convention, DateOrder, EventField } from "./event-fields.ts";
import type { YearSource } from "./import-question.ts";
import type { LayoutForm } from "./recognised.ts";

/** What was taken to be so for a whole table: a code, and the facts that its words need. */
export type Decision =
  | {
      readonly code: "layout";
      readonly layout: EventLayout;
      readonly convention: Convention;
      readonly columns: number;
      readonly form: LayoutForm;
    }
  /** The analyst said which column is which field; `fileName`: of which earlier file; null: of this. */
  | { readonly code: "mapped"; readonly fileName: string | null; readonly columns: number }
  | { readonly code: "column"; readonly field: EventField; readonly column: string }
  | { readonly code: "encoding"; readonly encoding: string }
  | { readonly code: "delimiter"; readonly delimiter: string }
  | { readonly code: "line-ends"; readonly lineEnds: string }
  /** 0: there is none. */
  | { readonly code: "header-line"; readonly line: number }
  | {
      readonly code: "date-order";
      readonly order: DateOrder;
      /** `file`: its dates say so; `header`: the name of their column does; `layout`: as its publisher wrote dates. */
      readonly because: "file" | "analyst" | "header" | "layout";
      /** Dates that exist in this order only. */
      readonly rows: number;
    }
  /** Dates without a year have that of a column (`said`: its name), of headings, or the year `said`. */
  | {
      readonly code: "year-added";
      readonly from: YearSource;
      readonly said: string;
      readonly dates: number;
    }
  | { readonly code: "excel-dates"; readonly cells: number }
  /** Dates of the solar Hijri calendar, kept as the same days of ours. */
  | { readonly code: "solar-dates"; readonly cells: number }
  /** Points were turned into degrees from the coordinate system that the file states. */
  | { readonly code: "reprojected"; readonly system: string }
  | { readonly code: "decimal-comma"; readonly cells: number }
  /** Coordinates in degrees and minutes, or with a letter for the hemisphere. */
  | { readonly code: "angles"; readonly cells: number }
  /** Deaths as a range or a bound, kept as estimates. */
  | { readonly code: "death-ranges"; readonly rows: number }
  /** Deaths such as `1.204`, read as thousands: the file's coordinates have decimal commas. */
  | { readonly code: "grouped-deaths"; readonly cells: number }
  /** ACLED's zeros that became "not known". */
  | { readonly code: "zero-deaths"; readonly rows: number }
  /** The file ends too early or is damaged; `report`: as the reader says it. */
  | { readonly code: "cut-file"; readonly report: string };
