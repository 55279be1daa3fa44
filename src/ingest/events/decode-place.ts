import { type Cells, cellText, isBlank } from "./cells.ts";
import { type Box, boxOf } from "./country-boxes.ts";
import { type JudgedPoint, judgeCoordinates } from "./judge-coordinates.ts";
import { angleOf } from "./parse-degrees.ts";
import { parseNumber } from "./parse-number.ts";
import { pointOf } from "./parse-point.ts";
import { isNothing, plainText } from "./plain-text.ts";

/** Where a row says what of its point; -1: nowhere. */
export interface PointColumns {
  readonly longitude: number;
  readonly latitude: number;
  readonly point: number;
  readonly country: number;
}

/** What the cells of points had beside digits, counted for the decisions of the file. */
export interface PointsObserved {
  decimalCommas: number;
  decimalPoints: number;
  /** Coordinates in degrees and minutes, or with a letter for the hemisphere. */
  angles: number;
}

/** The cells of a row → its point. */
export class PlaceDecoder {
  readonly observed: PointsObserved = { decimalCommas: 0, decimalPoints: 0, angles: 0 };
  /** Of the row in hand: a sign stood in front of a number, a cell holds something that is no place. */
  hadStray = false;
  private isUnreadable = false;
  private readonly boxes: (Box | null)[] = [];

  constructor(private readonly column: PointColumns) {}

  /** `country`: the code of the row's country, below 0: none. */
  pointOf(cells: Cells, country: number): JudgedPoint {
    const { column } = this;
    this.hadStray = false;
    this.isUnreadable = false;
    let longitude = this.degrees(cells, column.longitude);
    let latitude = this.degrees(cells, column.latitude);
    if (column.point >= 0 && Number.isNaN(longitude) && Number.isNaN(latitude)) {
      const text = cellText(cells, column.point);
      const point = pointOf(text);
      if (point === null) this.isUnreadable ||= !isNothing(plainText(text));
      else [longitude, latitude] = [point.longitude, point.latitude];
    }
    const judged = judgeCoordinates(longitude, latitude, this.boxOfCountry(country, cells));
    if (!this.isUnreadable || !Number.isNaN(judged.longitude) || judged.setAside !== null)
      return judged;
    return { ...judged, repaired: "unreadable-coordinates" };
  }

  private degrees(cells: Cells, column: number): number {
    if (column < 0 || column >= cells.count) return Number.NaN;
    const start = cells.starts[column]!;
    const end = cells.ends[column]!;
    if (start >= end) return Number.NaN;
    const { value, hadComma, hadStray } = parseNumber(cells.buffer, start, end);
    if (Number.isNaN(value)) return this.angle(cells, column);
    if (hadComma) this.observed.decimalCommas += 1;
    else if (!Number.isInteger(value)) this.observed.decimalPoints += 1;
    if (hadStray) this.hadStray = true;
    return value;
  }

  private angle(cells: Cells, column: number): number {
    if (isBlank(cells, column)) return Number.NaN;
    const text = cellText(cells, column);
    const angle = angleOf(text);
    if (angle === null) this.isUnreadable ||= !isNothing(plainText(text));
    else this.observed.angles += 1;
    return angle?.degrees ?? Number.NaN;
  }

  private boxOfCountry(code: number, cells: Cells): Box | null {
    if (code < 0) return null;
    if (this.boxes[code] === undefined)
      this.boxes[code] = boxOf(cellText(cells, this.column.country));
    return this.boxes[code] ?? null;
  }
}
