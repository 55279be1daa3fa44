/** The parts of the `edtf` package that we use; it ships no types of its own. */
declare module "edtf" {
  export interface ExtendedDate {
    readonly type: "Date" | "Year" | "Decade" | "Century" | "Season" | "Interval" | "List" | "Set";
    /** Milliseconds since 1970-01-01 UTC; infinite where an interval is open. */
    readonly min: number;
    readonly max: number;
    readonly year?: number;
    readonly season?: number;
    readonly uncertain?: { readonly value: number } | boolean;
    readonly approximate?: { readonly value: number } | boolean;
  }
  export default function edtf(text: string): ExtendedDate;
}
