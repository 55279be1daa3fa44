import { isNothing } from "./coded-columns.ts";
import type { EventField, Mapping } from "../../domain/event-fields.ts";
import type { Guess, Holds } from "../../domain/recognised.ts";
import { foldDigits } from "./fold-digits.ts";
import { plainName } from "./known-columns.ts";
import { meaningOf } from "./parse-date.ts";

export interface GuessedMapping {
  readonly mapping: Mapping;
  readonly guesses: readonly Guess[];
}

interface Rule {
  readonly field: EventField;
  /** Names, best first. */
  readonly names: readonly RegExp[];
  readonly holds: Holds;
}

/** The order matters: a column is taken by the first field that wants it. */
const RULES: readonly Rule[] = [
  {
    field: "latitude",
    names: [/^(?:lat|latitude|y|lat_dd|point_y)$/u, /(?:^|_)lat/u],
    holds: "degrees",
  },
  {
    field: "longitude",
    names: [/^(?:lon|lng|long|longitude|x|lon_dd|point_x)$/u, /(?:^|_)(?:lon|lng)/u],
    holds: "degrees",
  },
  { field: "dateEnd", names: [/^(?:date_end|end_date|enddate|end)$/u], holds: "date" },
  {
    field: "date",
    names: [
      /^(?:event_?date|date|incident_?date|date_start|start_?date|datum|fecha)$/u,
      /date/u,
      /^(?:day|when|time|timestamp|date_?time|occurred.*)$/u,
      /^(?:year|iyear|month)$/u,
    ],
    holds: "date",
  },
  {
    field: "id",
    names: [
      /^(?:event_?id|id|eventid|incident_?id|strike|strike_id|record_?id|ref|uid)$/u,
      /^(?:event|incident|strike|record)_?(?:no|nr|num|number)_?$/u,
      /_id$/u,
    ],
    holds: "any",
  },
  { field: "subType", names: [/^(?:sub_?event_?type|sub_?type|attack_?type.*)$/u], holds: "text" },
  {
    field: "eventType",
    names: [
      /^(?:event_?type|type|incident_?type|category|kind|attacktype1_txt)$/u,
      /type|categor/u,
    ],
    holds: "text",
  },
  { field: "assoc1", names: [/^(?:assoc|ally).*1$/u], holds: "text" },
  { field: "assoc2", names: [/^(?:assoc|ally).*2$/u], holds: "text" },
  {
    field: "actor1",
    names: [
      /^(?:actor_?1|side_?a|perpetrator|attacker|gname|group|actor|armed_group|group_name)$/u,
      /actor|perpetrator|group/u,
    ],
    holds: "text",
  },
  {
    field: "actor2",
    names: [/^(?:actor_?2|side_?b|target|victim|target_type|targtype1_txt)$/u, /target|victim/u],
    holds: "text",
  },
  {
    field: "country",
    names: [/^(?:country|country_txt|country_name|nation|adm0.*|admin0.*)$/u],
    holds: "text",
  },
  {
    field: "admin2",
    names: [/^(?:admin_?2.*|adm_?2.*|district|county|agency|tribal_agency)$/u, /district/u],
    holds: "text",
  },
  {
    field: "admin1",
    names: [
      /^(?:admin_?1.*|adm_?1.*|province|state|provstate|prov_?|region|governorate)$/u,
      /provinc|state|govern/u,
    ],
    holds: "text",
  },
  {
    field: "location",
    names: [
      /^(?:location|place|city|town|village|site|settlement)$/u,
      /location|place|city|village/u,
    ],
    holds: "text",
  },
  {
    field: "source",
    names: [/^(?:source|sources|source_name|source_office|publisher|scite1)$/u, /source/u],
    holds: "text",
  },
  {
    field: "deathsLow",
    names: [/^(?:low|low_est|min(?:imum)?_.*(?:kill|death|fatal).*)$/u],
    holds: "number",
  },
  {
    field: "deathsHigh",
    names: [/^(?:high|high_est|max(?:imum)?_.*(?:kill|death|fatal).*)$/u],
    holds: "number",
  },
  {
    field: "deathsBest",
    names: [
      /^(?:fatalities|best|best_est|deaths|killed|nkill|dead|total_(?:killed|deaths|fatalities))$/u,
      /^(?:n|num|number_of|no_of|total)_?(?:of_)?(?:fatalit\w+|deaths|killed|dead)$/u,
    ],
    holds: "number",
  },
  {
    field: "phrase",
    names: [
      /^(?:notes?|summary|description|details?|comments?|narrative|remarks?)$/u,
      /descri|summary|note/u,
    ],
    holds: "text",
  },
];

const NUMBER = /^[_+-]?\d+(?:[.,]\d+)?$/u;
/** The number that a cell is; NaN: none. */
export function asNumber(cell: string): number {
  const text = foldDigits(cell);
  return NUMBER.test(text) ? Number(text.replace(/^_/u, "").replace(",", ".")) : Number.NaN;
}
const isNumber = (text: string) => !Number.isNaN(asNumber(text));
export const isStated = (text: string) => !isNothing(text) && text !== "Unreported";

const HOLDS: Readonly<Record<Holds, (text: string) => boolean>> = {
  // Metres and swapped degrees are put right later: here they only have to be numbers.
  degrees: isNumber,
  date: (text) => meaningOf(text).kind !== "none",
  number: isNumber,
  text: (text) => !isNumber(text),
  any: () => true,
};
/** Which share of the stated cells of a column is what the field holds; 1 where none is stated. */
function share(rows: readonly (readonly string[])[], column: number, holds: Holds): number {
  const texts = rows.map((row) => (row[column] ?? "").trim()).filter(isStated);
  return texts.length === 0 ? 1 : texts.filter(HOLDS[holds]).length / texts.length;
}

/**
 * For a header that no layout has: which column may be which field, by its name and by what stands in
 * `rows` (some rows of the file). A column is guessed once, and only where both agree.
 */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): GuessedMapping {
  const names = header.map(plainName);
  const taken = new Set<number>();
  const guesses: Guess[] = [];
  for (const { field, names: forms, holds } of RULES) {
    for (const form of forms) {
      const column = names.findIndex(
        (name, at) => !taken.has(at) && form.test(name) && share(rows, at, holds) >= 0.6,
      );
      if (column < 0) continue;
      taken.add(column);
      guesses.push({ field, column, name: header[column] ?? "", holds });
      break;
    }
  }
  const columns = Object.fromEntries(guesses.map(({ field, column }) => [field, column]));
  return { mapping: { layout: "mapped", convention: "other", columns }, guesses };
}
