import type { StatedYear, YearSource } from "../../domain/import-question.ts";
import { withYear, yearIn } from "./without-year.ts";

/** Gives dates without a year the year that the table says: in a column, in headings, or at its head. */
export class YearFiller {
  /** Rows by what said their year. */
  readonly rows: Record<YearSource, number> = {
    column: 0,
    heading: 0,
    title: 0,
    sheet: 0,
    file: 0,
  };
  private heading: number | null = null;
  private readonly known = new Map<string, string | null>();

  /** `hasColumn`: each row has a cell for its year, which counts more than all else. */
  constructor(
    private readonly hasColumn: boolean,
    private readonly stated: StatedYear | null,
  ) {}

  /** The year that a row gives to those below it; null: it says none. */
  takeHeading(year: number | null): void {
    this.heading = year ?? this.heading;
  }

  /** → the date with its year; null: there is none to add, or it needs none. */
  filled(date: string, yearCell: string): string | null {
    const [year, source] = this.yearOf(yearCell);
    if (year === null) return null;
    const key = `${year} ${date}`;
    let whole = this.known.get(key);
    if (whole === undefined) {
      whole = withYear(date, year);
      this.known.set(key, whole);
    }
    if (whole !== null) this.rows[source] += 1;
    return whole;
  }

  private yearOf(cell: string): readonly [number | null, YearSource] {
    if (this.hasColumn) return [yearIn(cell), "column"];
    if (this.heading !== null) return [this.heading, "heading"];
    return [this.stated?.year ?? null, this.stated?.from ?? "title"];
  }
}
