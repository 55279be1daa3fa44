import fc from "fast-check";
import { expect, test } from "vitest";
import { independentVoices } from "../analysis/voices.ts";
import type { Boundaries } from "../domain/boundaries.ts";
import {
  NONE,
  OTHER_TYPE,
  OWN_VOICE,
  type Placement,
  roleKey,
  VALUE_DIMENSIONS,
} from "../domain/dimension.ts";
import { EVENT_SIDES } from "../domain/event-columns.ts";
import { rowEventId } from "../domain/data-set.ts";
import { idOfName } from "../domain/name-id.ts";
import type { Claimant, Place } from "../domain/schema/reference.ts";
import { EVENT_TYPES } from "../domain/vocabularies.ts";
import { joinDataSets } from "../records/join-data-sets.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { eventRow } from "../testing/event-row-arbitrary.ts";
import { dataSetOf, EVENT_ROW, type EventRow, NOTHING_SAID } from "../testing/event-rows.ts";
import { smallRecord } from "../testing/small-record.ts";
import { buildClaimTable, type ClaimTable } from "./claim-table.ts";
import type { Judgement } from "./judgement.ts";

const judgement = {
  credibilityOf: () => ({ value: 6 }),
  documentReliability: (id: string) => ({ value: id.startsWith("data-") ? "B" : "F" }),
  claimantReliability: (id: string) => ({ value: id === "un" ? "A" : "F" }),
} as unknown as Judgement;

const tableOf = (record: CodedRecord) => buildClaimTable(record, judgement, new Map());

/** The small record, where the Envoy speaks for the UN, with claimants whom nobody names. */
function codedRecord(): CodedRecord {
  const coded = smallRecord();
  const id = "analysts" as Claimant["id"];
  const rest = { kind: "unnamed", actor: null, upstream: null, reliability: "F" } as const;
  return {
    ...coded,
    claimants: new Map([...coded.claimants, [id, { id, name: "Analysts", ...rest }]]),
  };
}
const KNOWN_SOURCES: Readonly<Record<string, string>> = {
  "United Nations": "un",
  Envoy: "envoy",
  Analysts: "analysts",
};

/** A map on which Iran is drawn. */
const DRAWN: Boundaries["countries"] = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [54, 32] },
      properties: {
        id: "IR",
        name: "Iran",
        name_fa: "ایران",
        name_ur: "ایران",
        bbox: [44, 25, 64, 40],
      },
    },
  ],
};

const AGAINST = ["Violence against civilians", "Explosions/Remote violence"];

/** What a row has in each dimension, by the words of `docs/architecture.md`, one row at a time. */
function modelOf(row: EventRow, set: string, record: CodedRecord, known: Record<string, string>) {
  const type = (EVENT_TYPES as readonly string[]).includes(row.eventType)
    ? row.eventType
    : OTHER_TYPE;
  const actorId = (name: string) => known[name] ?? idOfName("actor", name);
  const named = EVENT_SIDES.flatMap((side) =>
    row.sides[side].map((name) => {
      const acts = side === "actor1" || side === "assoc1" ? "perpetrator" : "target";
      return { actor: actorId(name), role: AGAINST.includes(type) ? acts : "subject" };
    }),
  );
  const sources = row.source.map((name) => KNOWN_SOURCES[name] ?? idOfName("source", name));
  const voiceOf = (source: string) => {
    if (source === "analysts") return `document:${set}`;
    return `claimant:${source === "envoy" ? "un" : source}`;
  };
  const unit = row.geoPrecision > 4 ? null : row.unit;
  const country =
    [...record.places.values()].find(
      ({ kind, name, aliases }) =>
        kind === "country" &&
        [name, ...aliases].some((each) => each.toLowerCase() === row.country.toLowerCase()),
    )?.id ?? null;
  const place = unit ?? country;
  const placementOf = () => {
    if (unit !== null) return "unit";
    if (row.point !== null && row.geoPrecision <= 3) return "beyond";
    if (country !== null) return "country";
    const names = [row.country, row.admin1, row.location];
    return row.point !== null || names.some((name) => name !== "") ? "beyond" : "none";
  };
  const precision = (value: number) => (value === 0 ? NONE : String(value));
  return {
    actor: named.length === 0 ? [NONE] : named.map(({ actor }) => actor),
    actorRole: named.map(({ actor, role }) => roleKey(actor, role)),
    province: [unit ?? NONE],
    document: [set],
    claimant: sources.length === 0 ? [OWN_VOICE] : sources,
    kind: ["event-report"],
    modality: [sources.length === 0 ? "asserted" : "reported"],
    eventType: [type],
    geoPrecision: [precision(row.geoPrecision)],
    datePrecision: [row.days === null ? NONE : precision(row.datePrecision)],
    place: place === null ? [] : [place],
    mention: [],
    wider: [],
    placement: [placementOf()],
    proposition: [],
    quantity: [],
    stance: [],
    voice: sources.length === 0 ? [`document:${set}`] : sources.map(voiceOf),
    reliability: sources.length === 0 ? ["B"] : sources.map((id) => (id === "un" ? "A" : "F")),
    credibility: ["6"],
    relation: [],
    contested: [NONE],
  };
}

/** The values of a row as the table has them. */
function valuesAt({ table, orders }: ClaimTable, row: number) {
  return Object.fromEntries(
    VALUE_DIMENSIONS.filter((dimension) => dimension !== "event").map((dimension) => {
      const column = table.columns[dimension];
      if (column.kind !== "codes") throw new Error(`${dimension} is no list`);
      const codes = column.values.subarray(column.offsets[row], column.offsets[row + 1]);
      return [dimension, Array.from(codes, (code) => orders[dimension][code])];
    }),
  );
}

type Values = Readonly<Record<string, readonly (string | undefined)[]>>;

const mapped = (values: Values, change: (list: Values[string]) => Values[string]): Values =>
  Object.fromEntries(Object.entries(values).map(([name, list]) => [name, change(list)]));
const sorted = (values: Values) => mapped(values, (list) => [...list].sort());

test("columns hold what each row of each data set says, behind what the claims say", () => {
  const coded = codedRecord();
  const claims = tableOf(coded);
  // "The reds" are in the small record, and the analyst says that "Group B" are the same.
  const known = { "The reds": "reds", "Group B": "reds" };
  fc.assert(
    fc.property(fc.array(eventRow, { maxLength: 12 }), fc.array(eventRow), (one, two) => {
      const sets = [dataSetOf(one, "one"), dataSetOf(two, "two")];
      const record = joinDataSets(coded, sets, { mapping: { "Group B": "reds" } });
      const built = tableOf(record);
      const expected = [
        ...claims.coded.map((_, row) => valuesAt(claims, row)),
        ...one.map((row) => modelOf(row, sets[0]!.id, record, known)),
        ...two.map((row) => modelOf(row, sets[1]!.id, record, known)),
      ];
      expect(built.table.rows).toBe(expected.length);
      expect(expected.map((_, row) => sorted(valuesAt(built, row)))).toEqual(
        // A row counts once for each value, however often it has it.
        expected.map((values) => sorted(mapped(values, (list) => [...new Set(list)]))),
      );
    }),
    { numRuns: 30 },
  );
});

test("a source that speaks for another, or that nobody names, is no voice more", () => {
  const rows = [["United Nations", "Envoy"], ["Envoy"], ["Analysts"], []];
  const coded = codedRecord();
  const record = joinDataSets(coded, [
    dataSetOf(rows.map((source): EventRow => ({ ...EVENT_ROW, source }))),
  ]);
  const built = tableOf(record);
  const claims = rows.map((_, row) => built.claimAt(coded.claims.size + row));
  const voices = rows.flatMap((_, row) => valuesAt(built, coded.claims.size + row).voice);
  expect(new Set(voices)).toEqual(independentVoices(claims, record));
  expect(new Set(voices).size).toBe(2);
});

test("a row is said to be where its names and its point leave it, by the countries that are drawn", () => {
  const coded = codedRecord();
  const us = { id: "US", name: "United States", kind: "country", country: "US", admin1: null };
  const places = new Map(coded.places).set("US", { ...us, aliases: [] } as unknown as Place);
  const exact: Partial<EventRow> = { point: [51, 35], geoPrecision: 1 };
  const rows: readonly (readonly [Partial<EventRow>, Placement])[] = [
    [{ country: "Iran" }, "country"],
    [{ country: "iran", point: [51, 35], geoPrecision: 6 }, "country"],
    [{ country: "Islamic Republic of Iran", location: "Tehran" }, "country"],
    [{ country: "Iran", ...exact }, "beyond"],
    [{ country: "united states" }, "beyond"],
    [{ country: "United States", ...exact }, "beyond"],
    [{ country: "af" }, "country"],
    [{ country: "Elsewhere" }, "beyond"],
    [{ admin1: "Somewhere" }, "beyond"],
    [{ point: [51, 35], geoPrecision: 7 }, "beyond"],
    [{}, "none"],
  ];
  const set = dataSetOf(rows.map(([row]): EventRow => ({ ...NOTHING_SAID, ...row })));
  const record = joinDataSets({ ...coded, places }, [set], { drawn: DRAWN });
  const built = tableOf(record);
  const placements = rows.map((_, row) => valuesAt(built, coded.claims.size + row).placement);
  expect(placements).toEqual(rows.map(([, placement]) => [placement]));
  expect(record.places.get("IR")).toMatchObject({ name: "Iran", kind: "country", country: "IR" });
});

test("each row is an event of its own, with its own days", () => {
  const rows: EventRow[] = [EVENT_ROW, { ...EVENT_ROW, days: null }, EVENT_ROW];
  const coded = smallRecord();
  const record = joinDataSets(coded, [dataSetOf(rows)]);
  const { table, orders, codes } = tableOf(record);
  const { event, date } = table.columns;
  if (event.kind !== "codes" || date.kind !== "interval") throw new Error("not as built");
  const first = coded.claims.size;
  const eventsOf = (row: number) => [
    ...event.values.subarray(event.offsets[row], event.offsets[row + 1]),
  ];
  const size = orders.event.length;
  expect([0, 1, 2].map((row) => eventsOf(first + row))).toEqual([[size], [size + 1], [size + 2]]);
  expect(event.size).toBe(size + 3);
  expect(codes.event.get(rowEventId(record.dataSets[0]!.set.id, 4))).toBe(size + 2);
  expect([...date.start.subarray(first)]).toEqual([19_400, -0x80000000, 19_400]);
  expect([...date.end.subarray(first)]).toEqual([19_400, -0x80000000, 19_400]);
});
