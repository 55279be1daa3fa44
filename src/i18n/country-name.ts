import { domain } from "./en/domain.ts";

/** The country of units that belong to none; it has no ISO code and no name. */
const NO_COUNTRY = "XX";

/** The name of a unit's country, or that it is of none. `nameOf` names places by their ids. */
export const countryName = (nameOf: (id: string) => string, country: string): string =>
  country === NO_COUNTRY ? domain.noCountry : nameOf(country);
