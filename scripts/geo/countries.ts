import type { UnitNames } from "./corrections.ts";

interface Country extends UnitNames {
  readonly id: string;
  /** Where its name stands: inside the frame also when most of the country lies outside of it. */
  readonly label: readonly [number, number];
}

export const COUNTRY_TABLE: readonly Country[] = [
  {
    id: "AF",
    name: "Afghanistan",
    name_fa: "افغانستان",
    name_ur: "افغانستان",
    label: [66.2, 33.9],
  },
  { id: "PK", name: "Pakistan", name_fa: "پاکستان", name_ur: "پاکستان", label: [69.6, 29.4] },
  { id: "CN", name: "China", name_fa: "چین", name_ur: "چین", label: [78.2, 37.8] },
  { id: "IN", name: "India", name_fa: "هند", name_ur: "بھارت", label: [75.6, 27.6] },
  { id: "IR", name: "Iran", name_fa: "ایران", name_ur: "ایران", label: [57.2, 32.4] },
  { id: "KG", name: "Kyrgyzstan", name_fa: "قرقیزستان", name_ur: "کرغیزستان", label: [74.2, 41.2] },
  { id: "TJ", name: "Tajikistan", name_fa: "تاجیکستان", name_ur: "تاجکستان", label: [71.4, 38.6] },
  {
    id: "TM",
    name: "Turkmenistan",
    name_fa: "ترکمنستان",
    name_ur: "ترکمانستان",
    label: [60.4, 38.6],
  },
  { id: "UZ", name: "Uzbekistan", name_fa: "ازبکستان", name_ur: "ازبکستان", label: [64.6, 40.4] },
];

/** What the line between two countries is called beside "A–B border". */
export const BORDER_NAMES: Readonly<Record<string, readonly string[]>> = {
  "AF-PK": ["Durand Line"],
};
