import { unitOf } from "../../analysis/territory.ts";
import { NONE, STATED_ONLY } from "../../domain/dimension.ts";
import { parseWhen } from "../../domain/edtf.ts";
import { geoPrecisionOf } from "../../domain/precision.ts";
import type { Claim } from "../../domain/schema/claim.ts";
import type { Place } from "../../domain/schema/reference.ts";
import { t } from "../../i18n/index.ts";
import type { CsvValue } from "../to-csv.ts";
import type { Names } from "./exported-data.ts";
import { joinedList } from "./joined-list.ts";
import { type PlaceGeometry, placeGeometry, rowGeometry } from "./place-geometry.ts";
import { type Column, columnsOf } from "./table.ts";

const words = t.dataPackage;
type ClaimColumn = keyof typeof words.claimColumns;
type Values<Name extends ClaimColumn> = Readonly<Record<Name, (claim: Claim) => CsvValue>>;

/** Columns of a claim that tell of its places, which a feature has of its own. */
export type PlaceColumn = Extract<ClaimColumn, `place_${string}` | "geometry_basis">;

/** A list in one cell; "none" keeps the place of what is missing, so that lists stay in step. */
const list = <T>(values: readonly T[], of: (value: T) => string | number | null | undefined) =>
  joinedList(values.map((value) => String(of(value) ?? NONE)));

function datePrecision({ when }: Claim): string {
  if (when === null) return NONE;
  return String((when.edtf === null ? null : parseWhen(when.edtf)?.precision) ?? STATED_ONLY);
}

const sourceValues = ({ document, claimant, event }: Names) => ({
  claim_id: ({ id }: Claim) => id,
  document_id: (claim: Claim) => claim.document,
  document_title: (claim: Claim) => document(claim.document)?.title ?? claim.document,
  publisher: (claim: Claim) => document(claim.document)?.publisher ?? words.notStated,
  published: (claim: Claim) => document(claim.document)?.published ?? words.notStated,
  document_sha256: (claim: Claim) => document(claim.document)?.sha256 ?? "",
  document_reliability: (claim: Claim) => document(claim.document)?.reliability ?? "",
  paragraph: ({ locator }: Claim) => locator.paragraph,
  quote: ({ locator }: Claim) => locator.quote.exact,
  quote_prefix: ({ locator }: Claim) => locator.quote.prefix,
  quote_suffix: ({ locator }: Claim) => locator.quote.suffix,
  claimant_ids: ({ claimants }: Claim) => joinedList(claimants),
  claimant_names: ({ claimants }: Claim) => list(claimants, (id) => claimant(id)?.name ?? id),
  claimant_upstream_ids: ({ claimants }: Claim) => list(claimants, (id) => claimant(id)?.upstream),
  claimant_reliabilities: ({ claimants }: Claim) =>
    list(claimants, (id) => claimant(id)?.reliability),
  modality: ({ modality }: Claim) => modality,
  kind: ({ kind }: Claim) => kind,
  summary: ({ summary }: Claim) => summary,
  event_id: ({ about }: Claim) => about ?? "",
  event_title: ({ about }: Claim) => (about === null ? "" : (event(about)?.title ?? about)),
  event_type: ({ about }: Claim) => (about === null ? "" : (event(about)?.type ?? "")),
});

const actorValues = ({ actorName }: Names) => ({
  actor_ids: ({ actors }: Claim) => list(actors, ({ actor }) => actor),
  actor_names: ({ actors }: Claim) => list(actors, ({ actor }) => actorName(actor)),
  actor_roles: ({ actors }: Claim) => list(actors, ({ role }) => role),
  relations: ({ relations }: Claim) =>
    list(relations, ({ from, relation, to }) => `${from} ${relation} ${to}`),
  relation_names: ({ relations }: Claim) =>
    list(
      relations,
      ({ from, relation, to }) =>
        `${actorName(from)} ${t.evidence.relation[relation]} ${actorName(to)}`,
    ),
});

/** Columns of what only rows of data sets have; empty for claims of documents. */
const rowValues = ({ row }: Names) => ({
  row_event_id: ({ id }: Claim) => row(id)?.id ?? "",
  row_place: ({ id }: Claim) => joinedList(row(id)?.place ?? []),
  row_province_by: ({ id }: Claim) => row(id)?.joined ?? "",
});

function placeValues({ place, point, row }: Names): Values<PlaceColumn> {
  /** A row's own point and precision stand for its one place, or for none where it has no place. */
  const geometriesOf = (claim: Claim): readonly PlaceGeometry[] => {
    const facts = row(claim.id);
    const own = facts === undefined ? null : rowGeometry(facts);
    if (own !== null) return [own];
    return claim.places.map((each) => placeGeometry(place(each.place), point(each.place)));
  };
  const ofPlace =
    (of: (place: Place) => string | number | null) =>
    ({ places }: Claim) =>
      list(places, ({ place: id }) => {
        const found = place(id);
        return found === undefined ? null : of(found);
      });
  const at = (axis: 0 | 1) => (claim: Claim) =>
    list(geometriesOf(claim), (geometry) => geometry.at?.[axis]);
  return {
    place_ids: ({ places }) => list(places, (each) => each.place),
    place_names: ({ places }) => list(places, (each) => place(each.place)?.name ?? each.place),
    place_roles: ({ places }) => list(places, ({ role }) => role),
    place_kinds: ofPlace(({ kind }) => kind),
    place_precisions: (claim) => {
      const facts = row(claim.id);
      return facts === undefined ? ofPlace(geoPrecisionOf)(claim) : String(facts.geoPrecision);
    },
    place_countries: ofPlace(({ country }) => country),
    place_admin1: ofPlace(unitOf),
    place_longitudes: at(0),
    place_latitudes: at(1),
    geometry_basis: (claim) => {
      const geometries = geometriesOf(claim);
      return geometries.length === 0 ? "none-no-place" : list(geometries, ({ basis }) => basis);
    },
  };
}

const contentValues = ({ question, row }: Names) => ({
  when_edtf: ({ when }: Claim) => when?.edtf ?? "",
  when_stated: ({ when }: Claim) => when?.stated ?? "",
  when_basis: ({ when }: Claim) => when?.basis ?? "",
  date_precision: (claim: Claim) => String(row(claim.id)?.datePrecision ?? datePrecision(claim)),
  figure_quantities: ({ figures }: Claim) => list(figures, ({ quantity }) => quantity),
  figure_lows: ({ figures }: Claim) => list(figures, ({ low }) => low),
  figure_bests: ({ figures }: Claim) => list(figures, ({ best }) => best),
  figure_highs: ({ figures }: Claim) => list(figures, ({ high }) => high),
  figure_stated: ({ figures }: Claim) => list(figures, ({ stated }) => stated),
  proposition_ids: ({ propositions }: Claim) =>
    list(propositions, ({ proposition }) => proposition),
  proposition_questions: ({ propositions }: Claim) =>
    list(propositions, ({ proposition }) => question(proposition)),
  stances: ({ propositions }: Claim) => list(propositions, ({ stance }) => stance),
  credibility: ({ credibility }: Claim) => credibility,
});

/** All that is known of a claim, as a row of a table. */
export const claimColumns = (names: Names): readonly Column<Claim>[] =>
  columnsOf<Claim, ClaimColumn>(
    words.claimColumns,
    {
      ...sourceValues(names),
      ...actorValues(names),
      ...placeValues(names),
      ...rowValues(names),
      ...contentValues(names),
    },
    { paragraph: "integer", credibility: "integer" },
  );

/** Whether a column tells of places. */
export const isPlaceColumn = ({ name }: Column<Claim>): boolean =>
  name.startsWith("place_") || name === "geometry_basis";
