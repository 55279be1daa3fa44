import type { Actor } from "../../domain/schema/reference.ts";
import { t } from "../../i18n/index.ts";
import { selectRelatives } from "../../selectors/panel-relatives.ts";
import { markOf, selectActorMarks } from "../../selectors/actor-marks.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { ActorMark } from "../../ui/ActorMark.tsx";

const words = t.panels.detail.actor;

function Relatives({
  title,
  actors,
}: {
  readonly title: string;
  readonly actors: readonly Actor[];
}) {
  const marks = useSelector(selectActorMarks);
  const { select } = useActions();
  if (actors.length === 0) return null;
  return (
    <div className="panel__pair">
      <dt>{title}</dt>
      <dd className="panel__relatives">
        {actors.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="tag"
            onClick={() => select({ type: "actor", id })}
          >
            <ActorMark {...markOf(marks, id)} />
            {name}
          </button>
        ))}
      </dd>
    </div>
  );
}

/** Names as the texts write them, what the group belongs to, and the coder's note. */
export function ActorFacts({ actor }: { readonly actor: Actor }) {
  const { parents, children } = useSelector(selectRelatives)(actor.id);
  const hasFacts = actor.aliases.length + parents.length + children.length > 0;
  return (
    <>
      {hasFacts && (
        <dl className="panel__pairs panel__pairs--facts">
          {actor.aliases.length > 0 && (
            <div className="panel__pair">
              <dt>{words.aliases}</dt>
              <dd>{actor.aliases.join(", ")}</dd>
            </div>
          )}
          <Relatives title={words.parent} actors={parents} />
          <Relatives title={words.children} actors={children} />
        </dl>
      )}
      {actor.note !== undefined && <p className="panel__text panel__text--muted">{actor.note}</p>}
    </>
  );
}
