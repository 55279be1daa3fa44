import { useEffect, useState } from "react";
import { COMFORTABLE_PAGE, isComfortable, type PageSize } from "../../domain/carried.ts";
import { t } from "../../i18n/index.ts";
import { selectShownEvents } from "../../selectors/carried.ts";
import { useAppStore, useSelector } from "../../store/react.ts";
import { CheckBox } from "../../ui/CheckBox.tsx";
import { exportedBriefing } from "./exported-briefing.ts";
import type { ExportTools } from "./make-file.ts";

const words = t.handout.dialog.page;

/** How large the briefing gets as one page; null while that is looked at, or cannot be known. */
function usePageSize(tools: ExportTools, isAsked: boolean): PageSize | null {
  const store = useAppStore();
  const [size, setSize] = useState<PageSize | null>(null);
  useEffect(() => {
    if (!isAsked) return;
    const canceller = new AbortController();
    const { signal } = canceller;
    const briefing = exportedBriefing(store.getState(), { what: "briefing" });
    tools.offlineSize(briefing, signal).then(
      (found) => {
        if (!signal.aborted) setSize(found);
      },
      // The export itself says why there is no page.
      () => setSize(null),
    );
    return () => canceller.abort();
  }, [store, tools, isAsked]);
  return size;
}

/** Whether the page takes along what the analyst brought: as chosen, else unless it gets too large. */
export function useTakingAlong(tools: ExportTools, isAsked: boolean) {
  const size = usePageSize(tools, isAsked);
  const [chosen, choose] = useState<boolean | null>(null);
  return { size, takesAlong: chosen ?? (size === null || isComfortable(size)), choose };
}

/** What the page takes along and how large it gets, said before it is made. */
export function TakenAlong({ size, takesAlong, choose }: ReturnType<typeof useTakingAlong>) {
  const dataSets = useSelector((state) => state.dataSets);
  const events = useSelector(selectShownEvents);
  const units = useSelector(({ boundaries }) => boundaries?.own?.name ?? null);
  const names = dataSets.flatMap(({ isOn, name }) => (isOn ? [name] : []));
  const hasOwn = names.length > 0 || units !== null;
  return (
    <>
      {hasOwn && (
        <CheckBox isChecked={takesAlong} onChange={choose}>
          {words.takeAlong(events, names, units)}
        </CheckBox>
      )}
      <p role="note">
        {size === null && words.looking}
        {size !== null && !hasOwn && words.size(size.bare)}
        {size !== null &&
          hasOwn &&
          takesAlong &&
          words.with(size.carried, size.bare + size.carried)}
        {size !== null && hasOwn && !takesAlong && words.without(size.bare)}
        {size !== null &&
          hasOwn &&
          !isComfortable(size) &&
          ` ${words.tooLarge(size.bare + size.carried, COMFORTABLE_PAGE)}`}
      </p>
    </>
  );
}
