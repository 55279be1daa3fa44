import { createSelector } from "reselect";
import { layoutNetwork } from "../analysis/network-layout.ts";
import { relationNetwork } from "../analysis/relations.ts";
import { selectPassingClaims } from "./claim-cards.ts";
import { selectAllClaims } from "./rule-inputs.ts";

/** Relations between actors in the claims that pass the filter. */
export const selectNetwork = createSelector([selectPassingClaims], relationNetwork);

/** Relations between actors in the whole record. */
export const selectWholeNetwork = createSelector([selectAllClaims], relationNetwork);

/** Where each actor stands. From the whole record, so that nobody moves when the filter does. */
export const selectNetworkLayout = createSelector([selectWholeNetwork], layoutNetwork);
