import type { EventField } from "../../domain/event-fields.ts";
import type { Holds } from "../../domain/recognised.ts";
import { namesElsewhere } from "./names-elsewhere.ts";

/** How columns of a field are called; names as `fieldName` writes them. */
export interface FieldNames {
  readonly field: EventField;
  /** Best first. */
  readonly names: readonly RegExp[];
  readonly holds: Holds;
}

/** "Actor(s)", "#adm1+name" and "Location/ City" → words of letters and digits with `_` between. */
export const fieldName = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    // The two letters i of Turkish, of which programs lose the dot.
    .replaceAll("\u0307", "")
    .replaceAll("ı", "i")
    // Persian is also written with Arabic's letters.
    .replace(/[يى]/gu, "ی")
    .replaceAll("ك", "ک")
    .replace(/[^\p{L}\p{N}\u200c]+/gu, "_")
    .replace(/^_+|_+$/gu, "");

const DEATH = "(?:kill|death|fatal|dead|died)";
/** Of a part of the dead, or of the injured. */
const PART =
  "(?!.*(?:civil|child|women|aid_work|foreign|injur|wound|milit|insurg|terror|soldier|police|troop|forces))";
const LEAST = "(?:min|minimum|low|lowest)";
/** A list of drone strikes that many use calls its highest estimate "Mix". */
const MOST = "(?:max|maximum|mix|high|highest)";

const NUMBERED = "(?:no|nr|num|number)";
/** That a count is all that was reported, or an estimate. */
const AS_STATED = "(?:reported|confirmed|est|estimate|estimated)";

const OF_WRITING =
  "(?:report|publi|upload|submi|entry|entered|creat|updat|modif|record|added|source|access)";

const IN_ENGLISH_AND_THE_REGION: readonly FieldNames[] = [
  {
    field: "latitude",
    names: [
      /^(?:lat|latitude|y|lat_dd|point_y|breite|breitengrad|latitud|عرض|عرض_جغرافیایی)$/u,
      /(?:^|_)(?:lat|latitude)(?:_|\d|$)/u,
      /(?:^|_)y$|^northing$/u,
    ],
    holds: "degrees",
  },
  {
    field: "longitude",
    names: [
      /^(?:lon|lng|long|longitude|x|lon_dd|point_x|länge|längengrad|longitud|طول|طول_جغرافیایی)$/u,
      /(?:^|_)(?:lon|lng|long|longitude)(?:_|\d|$)/u,
      /(?:^|_)x$|^easting$/u,
    ],
    holds: "degrees",
  },
  {
    field: "point",
    names: [
      /^(?:wkt|geom|geometry|the_geom|geo_?point.*|coord.*|lat_?(?:lng|lon).*|gps.*|point)$/u,
      /coord|wkt|geom|gps|location|place|site/u,
    ],
    holds: "point",
  },
  {
    field: "dateEnd",
    names: [
      /^(?:date_end|end_date|enddate|date_to|to_date|last_day)$/u,
      /^(?:end|last)_date_of_|date_end$|_end_date$/u,
    ],
    holds: "date",
  },
  {
    field: "date",
    names: [
      /^(?:event_?date|date|incident_?date|date_start|start_?date|datum|fecha|تاریخ|نیټه)$/u,
      /^date_(?:of_)?(?:the_)?(?:event|incident|attack|strike|occurrence)$/u,
      // GTD's "approxdate" is a remark; other days are those of people who write of the event.
      new RegExp(`^(?!approx)(?!.*${OF_WRITING}).*date`, "u"),
      /^(?:event|incident|attack|start)_year$/u,
      // "Last update" is none.
      /^(?!approx).*(?<!up)date/u,
      /تاریخ/u,
      /^(?:day|when|time|dtg|timestamp|date_?time|(?:occurred|happened|took_place|when)(?:_.*)?)$/u,
      /^(?:i?year|jahr|año|سال|کال)$/u,
      /^(?:month|year_?month|month_?year)$/u,
    ],
    holds: "date",
  },
  {
    field: "year",
    names: [
      /^(?:i?year|(?:event|incident|attack|start)_year|year_of_.*|jahr|ann[ée]e|año|yil|год|سال|کال)$/u,
    ],
    holds: "year",
  },
  {
    field: "month",
    names: [
      /^(?:i?month|mon|(?:event|incident|attack|start)_month|month_(?:no|num|number|name)|monat|mes|ماه|میاشت)$/u,
    ],
    holds: "month",
  },
  {
    field: "day",
    names: [
      /^(?:i?day|(?:event|incident|attack|start)_day|day_(?:of_month|no|num|number)|tag|روز|ورځ)$/u,
      /^dates?$/u,
    ],
    holds: "day",
  },
  {
    field: "id",
    names: [
      /^(?:event_?id|id|eventid|incident_?id|attack_?id|strike|strike_id|record_?id|ref|uid)$/u,
      /^(?:event|incident|strike|record)_?(?:no|nr|num|number)_?$/u,
      new RegExp(`^(?:ref|reference|case)_?${NUMBERED}$`, "u"),
      /_id$/u,
      /^(?:unique_)?(?:ref|reference|incident|event|strike|attack|record|report|ibc)_?(?:code|key)$/u,
      // The number of the row: an id only where the file has no better one.
      new RegExp(`^(?:s_?n|(?:s|sr|sl|serial)_?${NUMBERED}|s|serial|no|nr)$`, "u"),
    ],
    holds: "any",
  },
  {
    field: "subType",
    names: [/^(?:sub_?event_?type|sub_?type|weap_?type1_txt|weapons?(?:_type)?)$/u],
    holds: "text",
  },
  {
    field: "eventType",
    names: [
      /^(?:event_?type|type|incident_?type|attack_?type|attacktype1_txt|category|kind|نوع|نوعیت)$/u,
      /^(?!.*(?:org|actor|targ|group|source|victim|day|holiday|location|place|site|facilit|space)).*(?:type|categor)|^means_of_attack$|^(?:nature|kind)_of_(?:the_)?(?:event|incident|attack|violence)$|^tactics?$|^what_kind$/u,
    ],
    holds: "text",
  },
  { field: "assoc1", names: [/^(?:assoc|ally).*1$/u], holds: "text" },
  { field: "assoc2", names: [/^(?:assoc|ally).*2$/u], holds: "text" },
  {
    field: "actor1",
    names: [
      /^(?:actor_?1|side_?a|party_?1|perpetrator|attacker|gname|group|actor|armed_group|group_name|belligerents?)$/u,
      /^(?:\p{L}+_)?(?:actor|perpetrator|attacker)_name$/u,
      // What a disaster belongs to, or who brought a report, did nothing.
      /^(?!.*(?:type|disaster|originator|age_group|target|victim)).*(?:actor|perpetrator|group|responsib|claimed_by)/u,
      /^(?:by_)?who(?:_did(?:_it)?)?$|^factions?$/u,
      /گروه|ډله/u,
    ],
    holds: "text",
  },
  {
    field: "actor2",
    names: [
      /^(?:actor_?2|side_?b|party_?2|target|victim|target_type|targtype1_txt)$/u,
      /target|victim|هدف/u,
    ],
    holds: "text",
  },
  {
    field: "country",
    names: [
      /^(?:country|country_txt|country_?name|nation|adm0.*|admin0.*|land|کشور|ملک|هېواد)$/u,
      /^(?:iso|iso_?[23]|iso_?a[23]|country_?(?:code|iso|iso_?[23]))$/u,
    ],
    holds: "text",
  },
  {
    field: "admin2",
    names: [
      /^(?:admin_?2|adm_?2|district|dist)(?:_(?:name|en|name_en))?$|^(?:county|agency|tribal_agency)$/u,
      /^(?!.*code).*(?:admin_?2|adm_?2|district|ولسوالی|ولسوالۍ|ضلع|شهرستان)/u,
      /^(?:admin_?2|adm_?2).*/u,
    ],
    holds: "text",
  },
  {
    field: "admin1",
    names: [
      /^(?:admin_?1|adm_?1|province|state|provstate|prov|governorate)(?:_(?:name|en|name_en))?$/u,
      /^(?!.*code).*(?:admin_?1|adm_?1|provinc|governorate|ولایت|استان|صوبہ|صوبه)/u,
      /^(?!.*code).*state(?!ment)|^region$/u,
      /^(?:admin_?1|adm_?1).*/u,
    ],
    holds: "text",
  },
  {
    field: "location",
    names: [
      /^(?:location|place|city|town|village|site|settlement|ort|lugar|محل|شهر|قریه)$/u,
      /^(?!.*code).*(?:location|place|city|village)/u,
      /^(?:area|locality)$/u,
    ],
    holds: "text",
  },
  {
    field: "source",
    names: [
      /^(?:source|sources|source_name|source_office|publisher|references?|scite1|quelle|fuente|منبع|ماخذ)$/u,
      /source/u,
      /^(?:links?|urls?)$/u,
    ],
    holds: "text",
  },
  {
    field: "deathsLow",
    names: [
      /^(?:low|low_est)$/u,
      new RegExp(`^${PART}${LEAST}_.*${DEATH}`, "u"),
      new RegExp(`^${PART}.*${DEATH}.*_${LEAST}$`, "u"),
    ],
    holds: "number",
  },
  {
    field: "deathsHigh",
    names: [
      /^(?:high|high_est)$/u,
      new RegExp(`^${PART}${MOST}_.*${DEATH}`, "u"),
      new RegExp(`^${PART}.*${DEATH}.*_${MOST}$`, "u"),
    ],
    holds: "number",
  },
  {
    field: "deathsBest",
    names: [
      /^(?:total_(?:killed|deaths?|fatalities|dead)|(?:killed|deaths?|fatalities|dead)_tot(?:al)?)$/u,
      /^(?:fatalities|best|best_est(?:imate)?|deaths?|killed|nkill|dead|affected_killed|tote|muertos)$/u,
      /^(?:کشته|کشته\u200cها|کشته_ها|کشته_شدگان|وژل_شوي|ہلاک|ہلاکتیں|جاں_بحق)$/u,
      /^(?:n|num|number|nos?|total)_?(?:of_)?(?:fatalit\w+|deaths?|killed|dead|kia)$/u,
      new RegExp(`^(?:fatalities|deaths?|killed|dead)_${AS_STATED}$`, "u"),
      new RegExp(`^n?(?:um)?_?(?:killed|deaths?|fatalities)_best$|^best_.*${DEATH}`, "u"),
      // As shapefiles cut "people killed".
      /^(?:people|persons?|individuals?)_kil(?:l|le)?$/u,
      /^(?:kia|killed_in_action|killed_(?:dead|deaths?)|(?:dead|deaths?)_killed)$/u,
      /^(?:people|persons?|casualties|victims|reported)_(?:killed|deaths?|fatalities|dead)$/u,
      /^(?:killed|deaths?|fatalit(?:y|ies)|dead)_?counts?$/u,
    ],
    holds: "number",
  },
  {
    field: "geoPrecision",
    names: [/^(?:where_prec|specificity)$/u],
    holds: "number",
  },
  {
    field: "geoPrecision",
    names: [
      /^(?:geo|location|place|spatial|geo_?location|coordinates?)_?(?:precision|accuracy|exactness)$|^(?:precision|accuracy)_of_(?:the_)?(?:location|place|coordinates)$/u,
    ],
    holds: "precision",
  },
  { field: "datePrecision", names: [/^date_prec$/u], holds: "number" },
  {
    field: "phrase",
    names: [
      /^(?:notes?|summary|description|details?|comments?|narrative|remarks?|شرح|جزئیات|تفصیل)$/u,
      /descri|summary|note/u,
      /(?:^|_)(?:remarks?|comments?|observations?)(?:_|$)/u,
      /^(?:title|headline|incident|event)$/u,
      /^what(?:_happened)?$/u,
    ],
    holds: "text",
  },
];

/**
 * Names in English, in the languages of the region and in some others, for fields of any table. The
 * order matters: a column is taken by the first field that wants it.
 */
export const FIELD_NAMES: readonly FieldNames[] = IN_ENGLISH_AND_THE_REGION.map((rule) => ({
  ...rule,
  names: [...rule.names, ...namesElsewhere(rule.field)],
}));
