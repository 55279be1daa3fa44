import type { MultiColumn } from "../analysis/columns.ts";
import {
  NONE,
  OTHER_TYPE,
  OWN_VOICE,
  type Placement,
  roleKey,
  type ValueDimension,
} from "../domain/dimension.ts";
import { type EventColumns, type EventSide, UNDATED } from "../domain/event-columns.ts";
import { codedAt } from "../domain/row-text.ts";
import { type ActorRole, EVENT_TYPES, type GeoPrecision } from "../domain/vocabularies.ts";
import type { JoinedDataSet } from "../records/join-data-sets.ts";

/** Where a row's place is known no more exactly than this, it is no province's own. */
const WIDEST_IN_UNIT: GeoPrecision = 4;

const EVENT_TYPE_NAMES: ReadonlySet<string> = new Set(EVENT_TYPES);
const AGAINST_SOMEBODY: ReadonlySet<string> = new Set([
  "Violence against civilians",
  "Explosions/Remote violence",
]);

/** The type of a row among ACLED's; OTHER_TYPE where the data set names another or none. */
export function eventTypeOf({ eventType }: EventColumns, row: number): string {
  const text = codedAt(eventType, row);
  return EVENT_TYPE_NAMES.has(text) ? text : OTHER_TYPE;
}

/**
 * As what a side stands in an event: only where one side is said to do something to another are
 * they perpetrator and target. Data sets do not say who began a battle.
 */
export function roleOf(side: EventSide, eventType: string): ActorRole {
  if (!AGAINST_SOMEBODY.has(eventType)) return "subject";
  return side === "actor1" || side === "assoc1" ? "perpetrator" : "target";
}

/** The actors of a row with their roles, in the order of the sides. */
export function actorsOf({ set, actors }: JoinedDataSet, row: number) {
  const { sides } = set.events;
  const type = eventTypeOf(set.events, row);
  return (Object.keys(sides) as EventSide[]).flatMap((side) => {
    const { offsets, codes } = sides[side];
    return Array.from(codes.subarray(offsets[row], offsets[row + 1]), (code) => ({
      actor: actors[side][code]!,
      role: roleOf(side, type),
    }));
  });
}

/** Sources that a row names. */
export function sourcesOf({ set, claimants }: JoinedDataSet, row: number) {
  const { offsets, codes } = set.events.source;
  return Array.from(codes.subarray(offsets[row], offsets[row + 1]), (code) => claimants[code]!);
}

/** The province that a row lies in; null: none, or its place is wider than a province. */
export function unitOfRow({ set, units }: JoinedDataSet, row: number) {
  if (set.events.geoPrecision[row]! > WIDEST_IN_UNIT) return null;
  return units[set.join.unit[row]!] ?? null;
}

const countryOfRow = ({ set, countries }: JoinedDataSet, row: number) =>
  countries[set.events.country.codes[row]!] ?? null;

/** The places of a row: its province, or the country where no more is known. */
export const placesOf = (joined: JoinedDataSet, row: number) => {
  const place = unitOfRow(joined, row) ?? countryOfRow(joined, row);
  return place === null ? [] : [place];
};

function placementOf(joined: JoinedDataSet, row: number): Placement {
  if (unitOfRow(joined, row) !== null) return "unit";
  if (countryOfRow(joined, row) !== null) return "country";
  return Number.isNaN(joined.set.events.longitude[row]) ? "none" : "beyond";
}

const precision = (value: number | undefined) => (value === 0 || !value ? NONE : String(value));

function voicesOf(joined: JoinedDataSet, row: number): readonly string[] {
  const sources = sourcesOf(joined, row);
  return sources.length === 0
    ? [`document:${joined.set.id}`]
    : sources.map((id) => `claimant:${id}`);
}

const NOTHING: readonly string[] = [];
const orNone = (values: readonly string[]) => (values.length === 0 ? [NONE] : values);

type ValuesOfRow = (joined: JoinedDataSet, row: number) => readonly string[];

/** The values that a row has in each dimension but `event`: each row is an event of its own. */
export const ROW_VALUES: Readonly<Record<Exclude<ValueDimension, "event">, ValuesOfRow>> = {
  actor: (joined, row) => orNone(actorsOf(joined, row).map(({ actor }) => actor)),
  actorRole: (joined, row) => actorsOf(joined, row).map(({ actor, role }) => roleKey(actor, role)),
  province: (joined, row) => [unitOfRow(joined, row) ?? NONE],
  document: ({ set }) => [set.id],
  claimant: (joined, row) => {
    const sources = sourcesOf(joined, row);
    return sources.length === 0 ? [OWN_VOICE] : sources;
  },
  kind: () => ["event-report"],
  modality: (joined, row) => [sourcesOf(joined, row).length === 0 ? "asserted" : "reported"],
  eventType: ({ set }, row) => [eventTypeOf(set.events, row)],
  geoPrecision: ({ set }, row) => [precision(set.events.geoPrecision[row])],
  datePrecision: ({ set }, row) => [
    set.events.start[row] === UNDATED ? NONE : precision(set.events.datePrecision[row]),
  ],
  place: placesOf,
  mention: () => NOTHING,
  wider: () => NOTHING,
  placement: (joined, row) => [placementOf(joined, row)],
  proposition: () => NOTHING,
  quantity: () => NOTHING,
  stance: () => NOTHING,
  voice: voicesOf,
  reliability: () => ["F"],
  credibility: () => ["6"],
  relation: () => NOTHING,
  contested: () => [NONE],
};

/** The voices that rows of data sets may have. */
export const voicesOfDataSet = ({ set, claimants }: JoinedDataSet): readonly string[] => [
  `document:${set.id}`,
  ...claimants.map((id) => `claimant:${id}`),
];

/** A column of the coded claims with those of all rows behind it. */
export function withRows(
  column: MultiColumn,
  dimension: Exclude<ValueDimension, "event">,
  dataSets: readonly JoinedDataSet[],
  codes: ReadonlyMap<string, number>,
): MultiColumn {
  const rows = dataSets.reduce((sum, { set }) => sum + set.events.rows, 0);
  const coded = column.offsets.length - 1;
  const offsets = new Uint32Array(coded + rows + 1);
  offsets.set(column.offsets);
  let values = new Uint32Array(column.values.length + rows);
  values.set(column.values);
  let count = column.values.length;
  let at = coded;
  const valuesOf = ROW_VALUES[dimension];
  for (const joined of dataSets)
    for (let row = 0; row < joined.set.events.rows; row++) {
      const first = count;
      for (const value of valuesOf(joined, row)) {
        const code = codes.get(value)!;
        if (values.subarray(first, count).includes(code)) continue;
        if (count === values.length) {
          const longer = new Uint32Array(2 * count + 8);
          longer.set(values);
          values = longer;
        }
        values[count++] = code;
      }
      offsets[++at] = count;
    }
  return { kind: "multi", size: column.size, offsets, values: values.slice(0, count) };
}

/** The events of the coded claims, and behind them an event of its own for each of `rows`. */
export function withRowEvents(column: MultiColumn, rows: number): MultiColumn {
  const coded = column.offsets.length - 1;
  const offsets = new Uint32Array(coded + rows + 1);
  const values = new Uint32Array(column.values.length + rows);
  offsets.set(column.offsets);
  values.set(column.values);
  for (let row = 0; row < rows; row++) {
    const at = column.values.length + row;
    values[at] = column.size + row;
    offsets[coded + row + 1] = at + 1;
  }
  return { kind: "multi", size: column.size + rows, offsets, values };
}
