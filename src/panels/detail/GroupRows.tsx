import { t } from "../../i18n/index.ts";
import { markOf, selectActorMarks } from "../../selectors/actor-marks.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectSelectedGroups } from "../../selectors/panel-groups.ts";
import { narrowed } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { ActorMark } from "../../ui/ActorMark.tsx";
import { RoleCounts } from "./RoleCounts.tsx";
import { TallyRows } from "./TallyRows.tsx";

interface GroupRowsProps {
  /** A group that is left out: the one that the panel is about. */
  readonly except?: string;
}

/** Groups and states in the selection's claims, with the roles that the claims give them. */
export function GroupRows({ except }: GroupRowsProps) {
  const groups = useSelector(selectSelectedGroups);
  const selection = useSelector((state) => state.selection);
  const naming = useSelector(selectNaming);
  const marks = useSelector(selectActorMarks);
  const { select } = useActions();
  const rows = groups
    .filter(({ actor }) => actor !== except)
    .map(({ actor, count, roles }) => ({
      id: actor,
      name: naming.actor(actor),
      count,
      where: narrowed(selection, "actor", [actor]),
      mark: <ActorMark {...markOf(marks, actor)} />,
      onOpen: () => select({ type: "actor", id: actor }),
      note: <RoleCounts actor={actor} roles={roles} />,
    }));
  return (
    <TallyRows
      label={t.panels.detail.card.actors}
      rows={rows}
      nothing={t.panels.detail.nothing.groups}
    />
  );
}
