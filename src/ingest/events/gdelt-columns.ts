import type { EventField } from "../../domain/event-fields.ts";

const actor = (number: 1 | 2) =>
  "Code,Name,CountryCode,KnownGroupCode,EthnicCode,Religion1Code,Religion2Code,Type1Code,Type2Code,Type3Code"
    .split(",")
    .map((name) => `Actor${number}${name}`);
const GEO = ["Type", "FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID"];
/** The second version has districts. */
const GEO_2 = [
  "Type",
  "FullName",
  "CountryCode",
  "ADM1Code",
  "ADM2Code",
  "Lat",
  "Long",
  "FeatureID",
];

const columnsWith = (geo: readonly string[]): readonly string[] => [
  ..."GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate".split(","),
  ...actor(1),
  ...actor(2),
  ..."IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,NumSources,NumArticles,AvgTone".split(
    ",",
  ),
  ...["Actor1Geo", "Actor2Geo", "ActionGeo"].flatMap((place) =>
    geo.map((name) => `${place}_${name}`),
  ),
  "DATEADDED",
  "SOURCEURL",
];
const FIRST_VERSION = columnsWith(GEO);

/**
 * The columns of GDELT's files of events, which come without a header: of 1.0 before and since April
 * 2013, of 2.0.
 */
export const GDELT_TABLES = [FIRST_VERSION.slice(0, -1), FIRST_VERSION, columnsWith(GEO_2)];

export const GDELT_FIELDS: Readonly<Partial<Record<EventField, string>>> = {
  id: "globaleventid",
  date: "sqldate",
  eventType: "eventrootcode",
  subType: "eventcode",
  actor1: "actor1name",
  actor2: "actor2name",
  country: "actiongeo_countrycode",
  location: "actiongeo_fullname",
  latitude: "actiongeo_lat",
  longitude: "actiongeo_long",
  geoPrecision: "actiongeo_type",
  source: "sourceurl",
  phrase: "sourceurl",
};

/**
 * `ActionGeo_Type` on UCDP's scale: 1 a country, 2 and 5 a state or province, 3 and 4 a town or a
 * landmark. The points of the wide ones are middles.
 */
export const GDELT_PRECISIONS: readonly number[] = [0, 6, 4, 1, 1, 4];

/** The twenty kinds of events of CAMEO, by their codes. */
const CAMEO = [
  "Make public statement",
  "Appeal",
  "Express intent to cooperate",
  "Consult",
  "Engage in diplomatic cooperation",
  "Engage in material cooperation",
  "Provide aid",
  "Yield",
  "Investigate",
  "Demand",
  "Disapprove",
  "Reject",
  "Threaten",
  "Protest",
  "Exhibit force posture",
  "Reduce relations",
  "Coerce",
  "Assault",
  "Fight",
  "Use unconventional mass violence",
];

/** A code of CAMEO, also one that lost its zero in front → its kind of event; else the text itself. */
export function cameoKind(code: string): string {
  if (!/^\d{1,4}$/u.test(code)) return code;
  const root = Number(code.slice(0, 2));
  return CAMEO[(root <= CAMEO.length ? root : Number(code.slice(0, 1))) - 1] ?? code;
}

/** FIPS 10-4, which GDELT uses, of the countries of the region; most other codes mean others in ISO. */
const COUNTRIES: Readonly<Record<string, string>> = {
  AF: "Afghanistan",
  CH: "China",
  IN: "India",
  IR: "Iran",
  KG: "Kyrgyzstan",
  PK: "Pakistan",
  TI: "Tajikistan",
  TX: "Turkmenistan",
  UZ: "Uzbekistan",
};
export const fipsCountry = (code: string): string =>
  /^[A-Z]{2}$/u.test(code) ? (COUNTRIES[code] ?? `FIPS ${code}`) : code;
