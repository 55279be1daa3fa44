import { type EventColumns, UNDATED, UNKNOWN } from "../domain/event-columns.ts";

/** Days since 1970-01-01 of the first and the last that is taken for a date. */
const FIRST_DAY = Date.UTC(1800, 0, 1) / 86_400_000;
const LAST_DAY = Date.UTC(2120, 11, 31) / 86_400_000;

/** What must hold of event columns from any file → what does not, in words. */
export function faultsOf(columns: EventColumns): string[] {
  const faults: string[] = [];
  for (let row = 0; row < columns.rows; row++) {
    const [start = 0, end = 0] = [columns.start[row], columns.end[row]];
    const [longitude = 0, latitude = 0] = [columns.longitude[row], columns.latitude[row]];
    if (end < start) faults.push(`row ${row} ends before it starts`);
    if ((start === UNDATED) !== (end === UNDATED)) faults.push(`row ${row} has half a date`);
    if (start !== UNDATED && (start < FIRST_DAY || end > LAST_DAY))
      faults.push(`row ${row} is of day ${start} to ${end}`);
    if (row > 0 && (columns.line[row] ?? 0) <= (columns.line[row - 1] ?? 0))
      faults.push(`row ${row} does not stand under the one before`);
    const deaths = [columns.deathsLow, columns.deathsBest, columns.deathsHigh];
    if (deaths.some((column) => (column[row] ?? 0) < UNKNOWN))
      faults.push(`row ${row} has less than no deaths`);
    if ((columns.datePrecision[row] ?? 0) > 5 || (columns.geoPrecision[row] ?? 0) > 7)
      faults.push(`row ${row} has a precision that is none`);
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
      faults.push(`row ${row} lies at ${longitude}, ${latitude}`);
    if (Number.isNaN(longitude) !== Number.isNaN(latitude))
      faults.push(`row ${row} has half a point`);
  }
  for (const column of [columns.start, columns.line, columns.deathsBest, columns.country.codes])
    if (column.length !== columns.rows) faults.push("a column has another length");
  return faults;
}
