import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { createGazetteer } from "./place-names.ts";

const file = (name: string): unknown =>
  JSON.parse(readFileSync(`public/geo/${name}.geojson`, "utf8"));
const gazetteer = createGazetteer(
  file("admin1") as Boundaries["admin1"],
  file("countries") as Boundaries["countries"],
);

/** ACLED's spelling, then UCDP's and others' of each province. */
const AFGHANISTAN: Readonly<Record<string, string>> = {
  "AF-BDS": "Badakhshan, Badakhshan province, بدخشان",
  "AF-BDG": "Badghis, Badghis province, بادغیس",
  "AF-BGL": "Baghlan, Baghlan province",
  "AF-BAL": "Balkh, Balkh province, بلخ",
  "AF-BAM": "Bamyan, Bamian province, Bamiyan",
  "AF-DAY": "Daykundi, Daikondi, Daykundi province, Day Kundi",
  "AF-FRA": "Farah, Farah province",
  "AF-FYB": "Faryab, Faryab province",
  "AF-GHA": "Ghazni, Ghazni province",
  "AF-GHO": "Ghor, Ghor province",
  "AF-HEL": "Helmand, Helmand province, Hilmand, هلمند",
  "AF-HER": "Hirat, Herat, Herat province, هرات",
  "AF-JOW": "Jawzjan, Jowzjan, Jozjan, Jauzjan, Jowzjan province",
  "AF-KAB": "Kabul, Kabul province, کابل",
  "AF-KAN": "Kandahar, Qandahar, Kandahar province, قندهار",
  "AF-KAP": "Kapisa, Kapisa province",
  "AF-KHO": "Khost, Khost province, Khowst",
  "AF-KNR": "Kunar, Konar, Kunar province, Konarha, کنر",
  "AF-KDZ": "Kunduz, Kondoz, Kunduz province",
  "AF-LAG": "Laghman, Laghman province, Laghmān, لغمان",
  "AF-LOG": "Logar, Logar province, Lowgar, لوګر",
  "AF-NAN": "Nangarhar, Nangarhar province, ننگرهار",
  "AF-NIM": "Nimroz, Nimruz, Nimroz province",
  "AF-NUR": "Nuristan, Nuristan province, Nurestan",
  "AF-PIA":
    "Paktia, Paktya, Paktia province, Wilayat-e Paktia, Velāyat-e Paktīā, Province of Paktia, ولایت پکتیا",
  "AF-PKA": "Paktika, Paktika province",
  "AF-PAN": "Panjsher, Panjshir, Panjshir province, پنجشیر, پنجشېر",
  "AF-PAR": "Parwan, Parwan province, Parvan",
  "AF-SAM": "Samangan, Samangan province",
  "AF-SAR": "Sar-e Pol, Sari Pul, Sar-e-Pul, Sar-i-Pul, Sari Pul province",
  "AF-TAK": "Takhar, Takhar province",
  "AF-URU": "Uruzgan, Uruzgan province, Oruzgan, Urozgan, ارزګان",
  "AF-WAR": "Wardak, Maidan Wardak, Wardak province, Maydan Wardak",
  "AF-ZAB": "Zabul, Zabul province, Zabol",
};
const PAKISTAN: Readonly<Record<string, string>> = {
  "PK-KP":
    "Khyber Pakhtunkhwa, Khyber Pakhtunkhwa province, NWFP, FATA, Federally Administered Tribal Areas, North-West Frontier Province, N.W.F.P., Khyber Pakhtunkhwa (formerly NWFP), Khyber Pakhtunkhwa (KPK), KP (ex-FATA), Federally Administered Tribal Areas (FATA), KPK/FATA, North Waziristan Agency, PK-NW, PK-TA, خیبر پختونخوا, فاٹا, شمالی وزیرستان",
  "PK-BA": "Balochistan, Balochistan province, Baluchistan, بلوچستان, صوبہ بلوچستان",
  "PK-PB": "Punjab, Punjab province, پنجاب",
  "PK-SD": "Sindh, Sindh province, Sind",
  "PK-IS":
    "Islamabad, Islamabad Capital Territory, Islamabad capital territory, ICT, Islamabad (ICT)",
  "PK-JK": "Azad Jammu and Kashmir, Azad Kashmir, AJK, Azad Jammu and Kashmir (AJK)",
  "PK-GB": "Gilgit-Baltistan, Gilgit Baltistan, Northern Areas, PK-NA, شمالی علاقہ جات",
};

describe.each([
  ["Afghanistan", AFGHANISTAN],
  ["Pakistan", PAKISTAN],
])("provinces of %s as files write them", (country, provinces) => {
  it.each(
    Object.entries(provinces).flatMap(([unit, names]) =>
      names.split(", ").map((name) => [name, unit] as const),
    ),
  )("%s", (admin1, unit) => {
    expect(gazetteer.find({ country, admin1 })?.unit).toBe(unit);
  });
});

describe("a cell of several parts", () => {
  it.each([
    ["Sangin, Helmand", "AF-HEL"],
    ["Kohistan, Faryab", "AF-FYB"],
    ["Kandahar, Kandahar, Afghanistan", "AF-KAN"],
    ["A village, Datta Khel, North Waziristan Agency, Pakistan", "PK-KP"],
    ["Punjab, India", "IN-PB"],
  ])("is a place in wider ones: %s", (location, unit) => {
    expect(gazetteer.find({ location })?.unit).toBe(unit);
  });

  it.each([
    "Kabul, Kandahar, Herat",
    "Kabul / Kandahar",
    "Somewhere / Kandahar",
    "Kandahar, somewhere",
    "Balochistan (Iran)",
    "Balochistan (Iranian)",
    "Badakhshan (Tajikistan)",
  ])("names none where its parts mean several, or one is not known: %s", (location) => {
    expect(gazetteer.find({ location })).toBeNull();
  });

  it("in the column of provinces has to be known as a whole", () => {
    expect(gazetteer.find({ admin1: "Hilmand, Kandahar" })).toBeNull();
    expect(gazetteer.find({ admin1: "Kunarx, Kandahar" })).toBeNull();
    expect(gazetteer.find({ country: "Afghanistan", admin1: "Quetta, Pakistan" })).toBeNull();
  });
});

/** Persian, Pashto and Urdu; letters of any keyboard, joined or apart. */
const TOWNS: Readonly<Record<string, string>> = {
  "AF-BAL": "مزار شریف, مزار‌شریف, حیرتان",
  "AF-BGL": "پلخمری, پل خمری, پل‌خمری",
  "AF-HEL": "لشکرگاه, لښکرګاه, لشكرگاه, سنگین",
  "AF-KAB": "کابل, كابل, کابل شهر",
  "AF-KAN": "قندهار, کندهار, سپین بولدک",
  "AF-KDZ": "قندوز, کندز",
  "AF-KNR": "اسعدآباد, اسد آباد",
  "AF-NAN": "تورخم, طورخم",
  "AF-TAK": "تالقان, طالقان",
  "AF-WAR": "میدان شهر, میدانشهر",
  "PK-BA": "کوئٹہ, کوئٹه, کویټه, کویته, چمن, تربت, گوادر, ضلع پشین",
  "PK-GB": "گلگت, سکردو, اسکردو",
  "PK-IS": "اسلام آباد, اسلام‌آباد",
  "PK-JK": "مظفرآباد, مظفر آباد",
  "PK-KP":
    "پشاور, پیښور, پېښور, پیشاور, بنوں, ڈیرہ اسماعیل خان, میرانشاہ, میران شاہ, پاڑہ چنار, باجوړ",
  "PK-PB": "لاہور, لاهور, راولپنڈی, راولپندی, ملتان",
  "PK-SD": "کراچی, كراچي, حیدرآباد, سکھر",
};
describe("towns in the languages of the region, without a country", () => {
  it.each(
    Object.entries(TOWNS).flatMap(([unit, names]) =>
      names.split(", ").map((name) => [name, unit] as const),
    ),
  )("%s", (location, unit) => {
    expect(gazetteer.find({ location })?.unit).toBe(unit);
  });

  it("are not taken for one of two that are written alike", () => {
    expect(gazetteer.find({ location: "قلات" })).toBeNull();
    expect(gazetteer.find({ location: "قلات", country: "Pakistan" })?.unit).toBe("PK-BA");
    expect(gazetteer.find({ location: "قلات", country: "Afghanistan" })?.unit).toBe("AF-ZAB");
    // A province of Kyrgyzstan and a town of Nangarhar.
    expect(gazetteer.candidates({ location: "جلال آباد" })).toEqual(["KG-J", "AF-NAN"]);
    expect(gazetteer.find({ location: "جلال‌آباد", country: "افغانستان" })?.unit).toBe("AF-NAN");
  });
});

it("takes a name that several provinces have for none of them, but lists them", () => {
  const kohistan = { country: "Afghanistan", admin2: "Kohistan" };
  expect(gazetteer.find(kohistan)).toBeNull();
  expect(gazetteer.candidates(kohistan).length).toBeGreaterThan(1);
});

it("proposes listed names that are spelled nearly so, the nearest first", () => {
  expect(gazetteer.suggest("Panjsheer", "Afghanistan")[0]?.unit).toBe("AF-PAN");
  expect(gazetteer.suggest("Panjshir", "Nowhere")).toEqual([]);
});
