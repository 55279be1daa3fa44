import type { ActorBlock } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { markOf, selectActorMarks } from "../selectors/actor-marks.ts";
import type { ChartRow } from "../selectors/chart-rows.ts";
import { useActions, useSelector } from "../store/react.ts";
import { Icon } from "../ui/Icon.tsx";
import { useCounted } from "./measured.ts";
import { useSplitNote } from "./use-split-note.ts";
import { RankedChart } from "./RankedChart.tsx";

const IS_IN: Readonly<Record<ActorBlock, (row: ChartRow) => boolean>> = {
  armed: ({ group }) => group === "armed",
  state: ({ group }) => group === "state",
};

/** Armed groups, or states and their bodies, by how often claims name them. */
export function ActorsChart() {
  const block = useSelector(({ view }) => view.actorBlock);
  const { setView } = useActions();
  const note = useSplitNote();
  const counted = useCounted();
  const marks = useSelector(selectActorMarks);
  const words = t.charts;
  const other = block === "armed" ? "state" : "armed";
  return (
    <RankedChart
      chart="actors"
      dimension="actor"
      title={words.title.actors(counted, block)}
      note={note}
      mayBeSplit
      isDrawn={IS_IN[block]}
      markOf={(actor) => markOf(marks, actor)}
      choice={
        <button
          type="button"
          className="chart__switch"
          aria-label={words.showBlock[other]}
          onClick={() => setView({ actorBlock: other })}
        >
          {words.blocks[other]}
          <Icon name="chevronEnd" />
        </button>
      }
    />
  );
}
