import { createSelector } from "reselect";
import type { Clause } from "../domain/clause.ts";
import type { ValueDimension } from "../domain/dimension.ts";
import { selectedPlaces } from "../domain/selection.ts";
import type { Place } from "../domain/schema/reference.ts";
import type { CodedRecord } from "../records/read-record.ts";
import type { State } from "../store/state.ts";
import { type Evaluation, selectEvaluation } from "./evaluation.ts";
import { countAnyOf } from "./chart-count.ts";
import { also } from "./panel-where.ts";

/**
 * Claims that bear on the selected places without being located there. They are never counted as
 * the places' own; each line opens its claims.
 */
export interface WiderLine {
  readonly kind: "region" | "country" | "within" | "provinces" | "border" | "part" | "mention";
  /** The wider area's id; "" where the line names none. */
  readonly area: string;
  readonly count: number;
  readonly where: readonly Clause[];
}

const NO_LINES: readonly WiderLine[] = Object.freeze([]);

const placesOf = (record: CodedRecord): readonly Place[] => [...record.places.values()];

/** What a line counts: claims that have one of `values`. */
interface Counted extends Pick<WiderLine, "kind" | "area"> {
  readonly dimension: ValueDimension;
  readonly values: readonly string[];
}

/** The country of an id: of the record's place, else the first two letters of an ISO 3166-2 code. */
const countryOf = (id: string, place: Place | undefined): string | null =>
  place === undefined ? (/^[A-Z]{2}(?=-)/u.exec(id)?.[0] ?? null) : place.country;

function linesOf(evaluation: Evaluation, record: CodedRecord, ids: readonly string[]) {
  const line = ({ kind, area, dimension, values }: Counted): readonly WiderLine[] => {
    const count = countAnyOf(evaluation, { dimension, values, unit: "claims", ignoring: null });
    return count === 0 ? NO_LINES : [{ kind, area, count, where: [also(dimension, values)] }];
  };
  const ofPlace = (kind: WiderLine["kind"]) => (id: string) =>
    line({ kind, area: id, dimension: "place", values: [id] });
  const all = placesOf(record);
  const chosen = ids.map((id) => ({ id, place: all.find((each) => each.id === id) }));
  const isChosen = (id: string | null) => id !== null && ids.includes(id);
  const isCountry = (id: string) => /^[A-Z]{2}$/u.test(id);
  const unitsOfChosen = new Set(chosen.flatMap(({ id, place }) => place?.admin1 ?? id));
  const unitsOfCountries = all.filter(
    ({ kind, country }) => kind === "admin1" && country !== null && isChosen(country),
  );
  const regions = all.filter(({ id, members }) => members !== undefined && !isChosen(id));
  const overlaps = (region: Place, units: ReadonlySet<string>) =>
    region.members?.some((member) => units.has(member)) ?? false;
  const inCountries = new Set<string>(unitsOfCountries.map(({ id }) => id));
  const countries = new Set(
    chosen
      .filter(
        ({ id, place }) => !isCountry(id) && place?.kind !== "border" && place?.kind !== "region",
      )
      .flatMap(({ id, place }) => countryOf(id, place) ?? []),
  );
  const borders = all.filter(
    ({ sides, id }) => !isChosen(id) && sides?.some((side) => isChosen(side)),
  );
  const holders = new Set(
    chosen.flatMap(({ place }) => (place?.admin1 && !isChosen(place.admin1) ? [place.admin1] : [])),
  );
  return [
    ...[...holders].flatMap(ofPlace("within")),
    ...line({ kind: "provinces", area: "", dimension: "province", values: [...inCountries] }),
    ...borders.map(({ id }) => id).flatMap(ofPlace("border")),
    ...regions
      .filter((region) => overlaps(region, unitsOfChosen))
      .map(({ id }) => id)
      .flatMap(ofPlace("region")),
    ...line({
      kind: "part",
      area: "",
      dimension: "place",
      values: regions
        .filter((region) => overlaps(region, inCountries) && !overlaps(region, unitsOfChosen))
        .map(({ id }) => id),
    }),
    ...[...countries].filter((id) => !isChosen(id)).flatMap(ofPlace("country")),
    ...line({ kind: "mention", area: "", dimension: "mention", values: ids }),
  ];
}

/** The lines of the selected places, counted in claims under the filter. */
export const selectWiderLines = createSelector(
  [selectEvaluation, (state: State) => state.record, (state: State) => state.selection],
  (evaluation, record, selection): readonly WiderLine[] => {
    const ids = selectedPlaces(selection);
    if (evaluation === null || record === null || ids.length === 0) return NO_LINES;
    return linesOf(evaluation, record, ids);
  },
);
