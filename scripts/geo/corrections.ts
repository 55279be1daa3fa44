/** What a unit is called, by its right ISO 3166-2 code. */
export interface UnitNames {
  readonly name: string;
  readonly name_fa: string;
  readonly name_ur: string;
}

/**
 * Units that the source gives under a wrong code. Two of them carry the name of a neighbour as well,
 * so they are told apart by the source's label point (longitude, latitude).
 */
export const WRONG_CODES: readonly {
  readonly is: string;
  readonly source: { readonly code: string; readonly name: string };
  readonly label?: readonly [number, number];
  readonly why: string;
}[] = [
  {
    is: "AF-PAN",
    source: { code: "AF-PAR", name: "Parwan" },
    label: [69.7587, 35.3368],
    why: "Panjshir, split from Parwan in 2004, stands there as a second Parwan",
  },
  {
    is: "AF-DAY",
    source: { code: "AF-URU", name: "Uruzgan" },
    label: [66.3011, 33.8446],
    why: "Daykundi, split from Uruzgan in 2004, stands there as a second Uruzgan",
  },
  {
    is: "AF-PIA",
    source: { code: "AF-PKA", name: "Paktya" },
    why: "the codes of Paktya and Paktika are swapped",
  },
  {
    is: "AF-PKA",
    source: { code: "AF-PIA", name: "Paktika" },
    why: "the codes of Paktya and Paktika are swapped",
  },
  {
    is: "TJ-RA",
    source: { code: "TJ-X01~", name: "Tadzhikistan Territories" },
    why: "the Districts of Republican Subordination have a code since 2017",
  },
  {
    is: "IN-UK",
    source: { code: "IN-UT", name: "Uttarakhand" },
    why: "ISO 3166-2 changed the code in 2023",
  },
  ...(
    [
      ["IR-00", "IR-22", "Markazi"],
      ["IR-01", "IR-19", "Gilan"],
      ["IR-02", "IR-21", "Mazandaran"],
      ["IR-03", "IR-01", "East Azarbaijan"],
      ["IR-04", "IR-02", "West Azarbaijan"],
      ["IR-05", "IR-17", "Kermanshah"],
      ["IR-06", "IR-10", "Khuzestan"],
      ["IR-07", "IR-14", "Fars"],
      ["IR-08", "IR-15", "Kerman"],
      ["IR-09", "IR-30", "Razavi Khorasan"],
      ["IR-10", "IR-04", "Esfahan"],
      ["IR-11", "IR-13", "Sistan and Baluchestan"],
      ["IR-12", "IR-16", "Kordestan"],
      ["IR-13", "IR-24", "Hamadan"],
      ["IR-14", "IR-08", "Chahar Mahall and Bakhtiari"],
      ["IR-15", "IR-20", "Lorestan"],
      ["IR-16", "IR-05", "Ilam"],
      ["IR-17", "IR-18", "Kohgiluyeh and Buyer Ahmad"],
      ["IR-18", "IR-06", "Bushehr"],
      ["IR-19", "IR-11", "Zanjan"],
      ["IR-20", "IR-12", "Semnan"],
      ["IR-21", "IR-25", "Yazd"],
      ["IR-22", "IR-23", "Hormozgan"],
      ["IR-23", "IR-07", "Tehran"],
      ["IR-24", "IR-03", "Ardebil"],
      ["IR-25", "IR-26", "Qom"],
      ["IR-26", "IR-28", "Qazvin"],
      ["IR-28", "IR-31", "North Khorasan"],
      ["IR-30", "IR-07", "Alborz"],
    ] as const
  ).map(([is, code, name]) => ({
    is,
    source: { code, name },
    why: "ISO 3166-2 renumbered the provinces of Iran in 2020",
  })),
];

/** Khyber Pakhtunkhwa has held the former F.A.T.A. since May 2018; the source keeps them apart. */
export const MERGED = { into: "PK-KP", from: "PK-TA" } as const;

/** A glacier held apart by the source, without a country or code of its own. */
export const SIACHEN = { sourceCode: "-99-X06~", id: "XX-siachen", country: "XX" } as const;

const names = (name: string, name_fa: string, name_ur: string): UnitNames => ({
  name,
  name_fa,
  name_ur,
});

/** Names of every unit of the two countries that the map is about, without the words for "province". */
export const NAMES: Readonly<Record<string, UnitNames>> = {
  "AF-BAL": names("Balkh", "بلخ", "بلخ"),
  "AF-BAM": names("Bamyan", "بامیان", "بامیان"),
  "AF-BDG": names("Badghis", "بادغیس", "بادغیس"),
  "AF-BDS": names("Badakhshan", "بدخشان", "بدخشاں"),
  "AF-BGL": names("Baghlan", "بغلان", "بغلان"),
  "AF-DAY": names("Daykundi", "دایکندی", "دایکندی"),
  "AF-FRA": names("Farah", "فراه", "فراہ"),
  "AF-FYB": names("Faryab", "فاریاب", "فاریاب"),
  "AF-GHA": names("Ghazni", "غزنی", "غزنی"),
  "AF-GHO": names("Ghor", "غور", "غور"),
  "AF-HEL": names("Helmand", "هلمند", "ہلمند"),
  "AF-HER": names("Herat", "هرات", "ہرات"),
  "AF-JOW": names("Jowzjan", "جوزجان", "جوزجان"),
  "AF-KAB": names("Kabul", "کابل", "کابل"),
  "AF-KAN": names("Kandahar", "قندهار", "قندھار"),
  "AF-KAP": names("Kapisa", "کاپیسا", "کاپیسا"),
  "AF-KDZ": names("Kunduz", "کندوز", "قندوز"),
  "AF-KHO": names("Khost", "خوست", "خوست"),
  "AF-KNR": names("Kunar", "کنر", "کنڑ"),
  "AF-LAG": names("Laghman", "لغمان", "لغمان"),
  "AF-LOG": names("Logar", "لوگر", "لوگر"),
  "AF-NAN": names("Nangarhar", "ننگرهار", "ننگرہار"),
  "AF-NIM": names("Nimruz", "نیمروز", "نیمروز"),
  "AF-NUR": names("Nuristan", "نورستان", "نورستان"),
  "AF-PAN": names("Panjshir", "پنجشیر", "پنجشیر"),
  "AF-PAR": names("Parwan", "پروان", "پروان"),
  "AF-PIA": names("Paktya", "پکتیا", "پکتیا"),
  "AF-PKA": names("Paktika", "پکتیکا", "پکتیکا"),
  "AF-SAM": names("Samangan", "سمنگان", "سمنگان"),
  "AF-SAR": names("Sar-e Pol", "سرپل", "سرپل"),
  "AF-TAK": names("Takhar", "تخار", "تخار"),
  "AF-URU": names("Uruzgan", "ارزگان", "اروزگان"),
  "AF-WAR": names("Maidan Wardak", "میدان وردک", "میدان وردک"),
  "AF-ZAB": names("Zabul", "زابل", "زابل"),
  "PK-BA": names("Balochistan", "بلوچستان", "بلوچستان"),
  "PK-GB": names("Gilgit-Baltistan", "گلگت-بلتستان", "گلگت بلتستان"),
  "PK-IS": names("Islamabad", "اسلام‌آباد", "اسلام آباد"),
  "PK-JK": names("Azad Kashmir", "کشمیر آزاد", "آزاد کشمیر"),
  "PK-KP": names("Khyber Pakhtunkhwa", "خیبر پختونخوا", "خیبر پختونخوا"),
  "PK-PB": names("Punjab", "پنجاب", "پنجاب"),
  "PK-SD": names("Sindh", "سند", "سندھ"),
};

/** What a neutral reader needs to know of a unit whose status is disputed. */
export const DISPUTED: Readonly<Record<string, string>> = {
  "PK-JK": "Administered by Pakistan; India claims it.",
  "PK-GB": "Administered by Pakistan; India claims it.",
  "IN-JK": "Administered by India; Pakistan claims it.",
  "IN-LA": "Administered by India; Pakistan claims a part and China claims a part.",
  "CN-XJ": "Includes Aksai Chin and the Shaksgam valley, administered by China; India claims them.",
  "XX-siachen": "Held by India; Pakistan claims it. No line is agreed here.",
};
