import type { Deed, Unmade } from "../domain/unmade.ts";
import type { Update } from "./state.ts";

const isSame = (one: Unmade, { what, id, reason }: Unmade) =>
  one.what === what && one.id === id && one.reason === reason;

/** Notes what could not be done, and why in the words of whoever says so; the same is noted once. */
export const withUnmade =
  (deed: Deed, reason: string): Update =>
  ({ unmade }) => {
    const one: Unmade = { ...deed, reason };
    return unmade.some((each) => isSame(each, one)) ? {} : { unmade: [...unmade, one] };
  };
