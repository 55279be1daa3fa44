import type { EventColumns } from "../../domain/event-columns.ts";
import type { Convention } from "../../domain/event-fields.ts";
import { CodedColumnBuilder, CodedListsBuilder, type Rename } from "./coded-columns.ts";
import { DateColumn } from "./date-column.ts";
import { cameoKind, fipsCountry } from "./gdelt-columns.ts";
import { narrowCounts, sharedWhereEqual } from "./narrow-array.ts";
import { NumberColumns } from "./number-columns.ts";
import { type HowDated, resolveDates } from "./resolve-dates.ts";
import { IdColumnBuilder, PhraseColumnBuilder } from "./text-columns.ts";

/** UCDP's `type_of_violence` in ACLED's names: 1 and 2 are fights between two armed sides. */
const ofViolence: Rename = (code) => {
  if (/^[12](?:\.0+)?$/u.test(code)) return "Battles";
  return /^3(?:\.0+)?$/u.test(code) ? "Violence against civilians" : code;
};

/** What codes of kinds of events mean. */
const KINDS: Readonly<Partial<Record<Convention, Rename>>> = { ucdp: ofViolence, gdelt: cameoKind };

/** Told of rows whose dates cannot be: what is wrong, the line, and the dates as they stand there. */
type OnFault = (
  reason: "unreadable-date" | "end-before-start",
  line: number,
  dates: readonly string[],
) => void;

/** The columns of a data set while its rows come in. */
export class ColumnsBuilder {
  readonly numbers = new NumberColumns();
  readonly starts = new DateColumn();
  readonly ends = new DateColumn();
  readonly id = new IdColumnBuilder();
  readonly eventType: CodedColumnBuilder;
  readonly country: CodedColumnBuilder;
  readonly subType = new CodedColumnBuilder();
  readonly actor1 = new CodedListsBuilder();
  readonly assoc1 = new CodedListsBuilder();
  readonly actor2 = new CodedListsBuilder();
  readonly assoc2 = new CodedListsBuilder();
  readonly source = new CodedListsBuilder();
  readonly admin1 = new CodedColumnBuilder();
  readonly admin2 = new CodedColumnBuilder();
  readonly location = new CodedColumnBuilder();
  readonly phrase = new PhraseColumnBuilder();

  constructor(private readonly convention: Convention) {
    this.eventType = new CodedColumnBuilder(KINDS[convention]);
    this.country = new CodedColumnBuilder(convention === "gdelt" ? fipsCountry : undefined);
  }

  build(rows: number, dated: HowDated, onFault: OnFault): EventColumns {
    const { numbers, starts, ends } = this;
    numbers.resize(rows);
    const { line } = numbers;
    const dates = resolveDates({
      rows,
      starts,
      ends,
      precision: numbers.datePrecision,
      convention: this.convention,
      ...dated,
      onFault: (reason, row) => onFault(reason, line[row]!, [starts.textAt(row), ends.textAt(row)]),
    });
    const low = narrowCounts(numbers.deathsLow);
    const best = sharedWhereEqual(narrowCounts(numbers.deathsBest), low);
    const high = sharedWhereEqual(narrowCounts(numbers.deathsHigh), low, best);
    return {
      rows,
      line,
      id: this.id.build(),
      start: dates.start,
      end: sharedWhereEqual(dates.end, dates.start),
      datePrecision: dates.precision,
      longitude: numbers.longitude,
      latitude: numbers.latitude,
      geoPrecision: numbers.geoPrecision,
      eventType: this.eventType.build(),
      subType: this.subType.build(),
      sides: {
        actor1: this.actor1.build(),
        assoc1: this.assoc1.build(),
        actor2: this.actor2.build(),
        assoc2: this.assoc2.build(),
      },
      source: this.source.build(),
      country: this.country.build(),
      admin1: this.admin1.build(),
      admin2: this.admin2.build(),
      location: this.location.build(),
      deathsLow: low,
      deathsBest: best,
      deathsHigh: high,
      phrase: this.phrase.build(),
    };
  }
}
