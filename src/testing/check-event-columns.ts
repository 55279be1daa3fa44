import { type EventColumns, UNDATED } from "../domain/event-columns.ts";

/** What must hold of event columns from any file → what does not, in words. */
export function faultsOf(columns: EventColumns): string[] {
  const faults: string[] = [];
  for (let row = 0; row < columns.rows; row++) {
    const [start = 0, end = 0] = [columns.start[row], columns.end[row]];
    const [longitude = 0, latitude = 0] = [columns.longitude[row], columns.latitude[row]];
    if (end < start) faults.push(`row ${row} ends before it starts`);
    if ((start === UNDATED) !== (end === UNDATED)) faults.push(`row ${row} has half a date`);
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
      faults.push(`row ${row} lies at ${longitude}, ${latitude}`);
    if (Number.isNaN(longitude) !== Number.isNaN(latitude))
      faults.push(`row ${row} has half a point`);
  }
  for (const column of [columns.start, columns.line, columns.deathsBest, columns.country.codes])
    if (column.length !== columns.rows) faults.push("a column has another length");
  return faults;
}
