import { roleKey } from "../domain/dimension.ts";
import { FATALITIES, rowClaimId, rowEventId, rowOfId } from "../domain/data-set.ts";
import { formatDay } from "../domain/edtf.ts";
import { type EventColumns, UNDATED, UNKNOWN } from "../domain/event-columns.ts";
import { codedAt, listAt, textAt } from "../domain/row-text.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { CodedRecord } from "../records/read-record.ts";
import type { JoinedDataSet } from "../records/joined-data-set.ts";
import { actorsOf, placesOf, sourcesOf } from "./row-values.ts";

/** The precision is on the one scale that all data sets are read to: ACLED's 3 stands there as 4. */
function whenOfRow({ start, end, datePrecision }: EventColumns, row: number): Claim["when"] {
  const [from, to] = [start[row]!, end[row]!];
  if (from === UNDATED) return null;
  const edtf = from === to ? formatDay(from) : `${formatDay(from)}/${formatDay(to)}`;
  return { edtf, stated: edtf, basis: `date precision ${datePrecision[row]} on UCDP’s scale` };
}

function sidesOf({ set, actors }: JoinedDataSet, row: number): string {
  const names = (["actor1", "actor2"] as const).flatMap((side) =>
    listAt(set.events.sides[side], row),
  );
  return actors.actor1.length === 0 ? "" : [...new Set(names)].join(" / ");
}

/** A number of deaths; null where the file does not know it, which is not zero. */
const known = (count: number | undefined) =>
  count === undefined || count === UNKNOWN ? null : count;

/** The deaths of a row, as the file has them: one number, or the lowest, best and highest estimate. */
export function deathsOfRow({ deathsLow, deathsBest, deathsHigh }: EventColumns, row: number) {
  return {
    low: known(deathsLow[row]),
    best: known(deathsBest[row]),
    high: known(deathsHigh[row]),
  };
}

function figuresOf(events: EventColumns, row: number): Claim["figures"] {
  const deaths = deathsOfRow(events, row);
  const { low, best, high } = deaths;
  if (low === null && best === null && high === null) return [];
  const cells = Object.entries(deaths).flatMap(([name, count]) =>
    count === null ? [] : [`${name} ${count}`],
  );
  const stated = low === null && high === null ? String(best) : cells.join(", ");
  return [{ quantity: FATALITIES, ...deaths, stated }];
}

const joinedBy = (sign: string, parts: readonly string[]) =>
  parts.filter((part) => part !== "").join(sign);

/** Each actor once in each role, though a row may name one several times on a side. */
const actorsOnce = (joined: JoinedDataSet, row: number): Claim["actors"] => [
  ...new Map(actorsOf(joined, row).map((each) => [roleKey(each.actor, each.role), each])).values(),
];

/** A row as the claim that its data set makes: an event-report about an event of its own. */
export function claimOfRow(joined: JoinedDataSet, row: number): Claim {
  const { set } = joined;
  const { events } = set;
  const line = events.line[row]!;
  const type = joinedBy(", ", [codedAt(events.eventType, row), codedAt(events.subType, row)]);
  const place = joinedBy(", ", [
    ...new Set([codedAt(events.location, row), codedAt(events.admin1, row)]),
  ]);
  const said = joinedBy("; ", [type, sidesOf(joined, row), place]);
  const summary = said === "" ? rowEventId(set.id, line) : said;
  const sources = sourcesOf(joined, row);
  return {
    id: rowClaimId(set.id, line) as Claim["id"],
    document: set.id as Claim["document"],
    locator: {
      paragraph: line,
      // Nothing for a row without a description: our summary is not in its words.
      quote: { exact: textAt(events.phrase, row), prefix: "", suffix: "" },
    },
    claimants: sources,
    modality: sources.length === 0 ? "asserted" : "reported",
    kind: "event-report",
    summary,
    about: rowEventId(set.id, line) as Claim["about"],
    actors: actorsOnce(joined, row),
    places: placesOf(joined, row).map((id) => ({ place: id, role: "location" })),
    when: whenOfRow(events, row),
    figures: figuresOf(events, row),
    propositions: [],
    relations: [],
    credibility: 6,
  };
}

/** The row of `line`; lines ascend. */
function rowOfLine({ line: lines }: EventColumns, line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return lines[low] === line ? low : -1;
}

/** Where the row of a claim's or an event's id stands; null: no data set that is on has it. */
export function findRow(record: CodedRecord | null, id: string) {
  const named = rowOfId(id);
  if (named === null) return null;
  const joined = record?.dataSets.find(({ set }) => set.id === named.dataSet);
  const row = joined === undefined ? -1 : rowOfLine(joined.set.events, named.line);
  return joined === undefined || row < 0 ? null : { joined, row };
}

/** A claim of a document, or that of a data set's row. */
export function findClaim(record: CodedRecord | null, id: string): Claim | undefined {
  const coded = record?.claims.get(id);
  if (coded !== undefined || record === null) return coded;
  const found = findRow(record, id);
  return found === null ? undefined : claimOfRow(found.joined, found.row);
}
