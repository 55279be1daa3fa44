import { CARRIED_LIST_PATH, type CarriedList } from "../domain/carried.ts";
import type { Slide } from "../domain/briefing.ts";
import { t } from "../i18n/index.ts";
import { readCarriedList } from "../records/read-carried-list.ts";
import { missingOf } from "../selectors/carried.ts";
import type { State } from "../store/state.ts";
import { embeddedJson } from "../ui/embedded-file.ts";

const words = t.briefing.stale;

/** Why a slide of a page that is one file shows other numbers. */
export interface Missing {
  readonly said: string;
  /** Whether the slide's numbers were those of the page that the file was made from. */
  readonly isAll: boolean;
}

/** What a slide was counted by that does not stand on the page, in words; null: nothing is missing. */
export function missingInWords(
  state: Pick<State, "dataSets" | "ownUnits">,
  { shown }: Slide,
  list: CarriedList | null,
): Missing | null {
  const missing = list === null ? null : missingOf(state, list);
  if (list === null || missing === null) return null;
  const names = missing.dataSets.map(({ name }) => name);
  const said = words.missing[list.isCarried ? "fromPage" : "fromFile"](
    names,
    missing.units?.name ?? null,
  );
  return { said, isAll: shown?.data === list.mark };
}

/** The same for the list that travels in this page. */
export const missingInPage = (state: State, slide: Slide): Missing | null =>
  missingInWords(state, slide, readCarriedList(embeddedJson(CARRIED_LIST_PATH)));
