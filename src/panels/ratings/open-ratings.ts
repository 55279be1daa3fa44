import { createContext, useContext } from "react";

const OpenRatings = createContext<(() => void) | null>(null);

/** Gives the way to the list of the analyst's ratings, which stands above the rooms. */
export const OpenRatingsProvider = OpenRatings.Provider;

/** Opens the list of the analyst's ratings; null where nothing provides it. */
export const useOpenRatings = () => useContext(OpenRatings);
