import { createGazetteer, type Gazetteer } from "../geo/place-names.ts";
import type { NamesProvince } from "./events/guess-by-content.ts";
import type { JoinGround } from "./join-provinces.ts";

/** Tells names of provinces by the gazetteer, which is only made when the first name is asked. */
export function provinceNames({ admin1, countries, own }: JoinGround): NamesProvince {
  let gazetteer: Gazetteer | null = null;
  return (name, country) => {
    gazetteer ??= createGazetteer(own?.provinces ?? admin1, countries);
    const isIn = (within: string) =>
      gazetteer?.find({ admin1: name, country: within })?.how === "admin1";
    // Without a country, a name that several of them have for a province is one all the same.
    return (
      isIn(country) ||
      (country === "" && countries.features.some((each) => isIn(each.properties.name)))
    );
  };
}
