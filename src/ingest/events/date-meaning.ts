/** Days since 1970-01-01, both inclusive. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/**
 * What a cell can mean: one date, or one for each order of day and month (null: none in that
 * order), which the file as a whole decides.
 */
export type DateMeaning =
  | { readonly kind: "none" }
  | {
      /** `solar`: written in the solar Hijri calendar; `days` are the same days. */
      readonly kind: "date" | "solar";
      readonly days: Days;
    }
  | { readonly kind: "serial"; readonly days: Days }
  | { readonly kind: "ordered"; readonly dmy: Days | null; readonly mdy: Days | null };
