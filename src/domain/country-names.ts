import type { Boundaries } from "./boundaries.ts";

/** How files write countries, besides the names of `countries.geojson`; ISO 3166-1 alpha-3 first. */
const COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  AF: [
    "AFG",
    "Islamic Republic of Afghanistan",
    "Islamic Emirate of Afghanistan",
    "Afganistan",
    "Афганистан",
  ],
  PK: ["PAK", "Islamic Republic of Pakistan", "Пакистан"],
  CN: ["CHN", "People's Republic of China", "PRC"],
  IN: ["IND", "Republic of India", "Bharat"],
  IR: [
    "IRN",
    "Islamic Republic of Iran",
    "Iran (Islamic Republic of)",
    "Iran, Islamic Republic of",
  ],
  KG: ["KGZ", "Kyrgyz Republic", "Kirghizstan", "Kyrgyzstan (Kyrgyz Republic)"],
  TJ: ["TJK", "Republic of Tajikistan", "Tadzhikistan"],
  TM: ["TKM"],
  UZ: ["UZB", "Republic of Uzbekistan"],
};

/** How files write the countries that are drawn, each spelling with the country's id; not folded. */
export const spellingsOf = (
  countries: Boundaries["countries"],
): readonly (readonly [spelling: string, id: string])[] =>
  countries.features.flatMap(({ properties: { id, name, name_fa, name_ur } }) =>
    [id, name, name_fa, name_ur, ...(COUNTRY_NAMES[id] ?? [])].map(
      (spelling) => [spelling, id] as const,
    ),
  );
