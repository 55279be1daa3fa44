import { Button, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import type { Briefing, Slide } from "../domain/briefing.ts";
import { t } from "../i18n/index.ts";
import { selectDataMark } from "../selectors/data-mark.ts";
import { useAppStore, useSelector } from "../store/react.ts";
import { missingInPage } from "./not-in-page.ts";
import { staleNumbers } from "./stale.ts";
import { Thumb } from "./Thumb.tsx";
import { useBriefingActions } from "./use-briefing.ts";

const words = t.briefing;

const nameOf = (slide: Slide) => slide.title || words.untitledSlide;

/** How many numbers of a slide are not what they were. */
function Stale({ slide }: { readonly slide: Slide }) {
  const store = useAppStore();
  const data = useSelector((state) => (state.boundaries === null ? "" : selectDataMark(state)));
  const changed = data === "" ? 0 : staleNumbers(store.getState(), slide).length;
  if (changed === 0) return null;
  const missing = missingInPage(store.getState(), slide);
  return (
    <span className="slides__stale">
      {missing?.isAll === true ? words.stale.missing.badge : words.stale.badge(changed)}
    </span>
  );
}

/** The slides in order: choosing one shows its view; dragging, by hand or by keyboard, moves it. */
export function SlideList({ briefing }: { readonly briefing: Briefing }) {
  const chosen = useSelector(({ authoring }) => authoring?.slide ?? null);
  const { open, move } = useBriefingActions();
  const { slides } = briefing;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      const from = slides.findIndex((slide) => slide.id === id);
      const at = slides.findIndex((slide) => slide.id === target.key);
      if (id === undefined || from < 0 || at < 0) return;
      const before = target.dropPosition === "before" ? at : at + 1;
      move(id, before > from ? before - 1 : before);
    },
  });
  return (
    <GridList
      aria-label={words.slides}
      className="slides"
      items={slides.map((slide, at) => ({ slide, at, id: slide.id }))}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const slide = slides.find(({ id }) => keys !== "all" && keys.has(id));
        if (slide !== undefined) open(slide);
      }}
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => <p className="briefing__note">{words.none}</p>}
    >
      {({ slide, at }) => (
        <GridListItem
          id={slide.id}
          textValue={words.slideName(at + 1, nameOf(slide))}
          className="slides__slide"
        >
          <Button slot="drag" className="slides__number">
            {at + 1}
          </Button>
          <Thumb slide={slide} />
          <span className="slides__title">
            {nameOf(slide)}
            <Stale slide={slide} />
          </span>
        </GridListItem>
      )}
    </GridList>
  );
}
