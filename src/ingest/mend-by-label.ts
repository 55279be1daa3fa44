import type { EventColumns } from "../domain/event-columns.ts";
import { createUnitJoin } from "../geo/province-grid.ts";
import { liesIn, REGION } from "./events/country-boxes.ts";
import type { PointNote } from "./events/row-notes.ts";
import type { JoinGround } from "./join-provinces.ts";
import { placeNamesOf } from "./row-places.ts";

type Turn = (longitude: number, latitude: number) => readonly [number, number];

/** How points go wrong, and back. All of the region lies east of Greenwich and north of the equator. */
const WRONGS: readonly (readonly [PointNote, Turn])[] = [
  ["swapped-coordinates", (longitude, latitude) => [latitude, longitude]],
  ["turned-sign", (longitude, latitude) => [Math.abs(longitude), Math.abs(latitude)]],
];

/**
 * Points that lie far from here, of rows that name a province of here or a place in one: where the
 * point lies in that very province once its degrees are swapped or its sign is left out, it is put
 * right; all others are said. Changes the columns.
 *
 * @param note told of each such row
 */
export function mendByLabel(
  events: EventColumns,
  { admin1, countries, own }: JoinGround,
  note: (reason: PointNote, row: number) => void,
): void {
  const { rows, longitude, latitude } = events;
  const provinces = own?.provinces ?? admin1;
  const find = () => ({
    names: placeNamesOf(events, { admin1: provinces, countries }, {}),
    unitOf: createUnitJoin(provinces).unitOf,
  });
  // Made only where it is needed: most files have no such point.
  let ground: ReturnType<typeof find> | null = null;
  for (let row = 0; row < rows; row++) {
    const [x = NaN, y = NaN] = [longitude[row], latitude[row]];
    if (Number.isNaN(x) || liesIn(REGION, x, y) === true) continue;
    const { names, unitOf } = (ground ??= find());
    const { unit } = names.anyOf(row);
    if (unit < 0) continue;
    const wrong = WRONGS.find(([, turned]) => unitOf(...turned(x, y)) === unit);
    if (wrong === undefined) note("point-elsewhere", row);
    else {
      const [reason, turned] = wrong;
      note(reason, row);
      [longitude[row], latitude[row]] = turned(x, y);
    }
  }
}
