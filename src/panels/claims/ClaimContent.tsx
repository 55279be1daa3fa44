import { rowOfId } from "../../domain/data-set.ts";
import type { Claim } from "../../domain/schema/claim.ts";
import { t } from "../../i18n/index.ts";
import { markOf, selectActorMarks } from "../../selectors/actor-marks.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectEventClaims, selectPropositionClaims } from "../../selectors/panel-dates.ts";
import { also } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { ActorMark } from "../../ui/ActorMark.tsx";
import { figureInWords } from "../../i18n/figure-in-words.ts";

const words = t.panels.detail.card;

function EventLine({ event }: { readonly event: string }) {
  const naming = useSelector(selectNaming);
  const counts = useSelector(selectEventClaims).get(event);
  const { select } = useActions();
  const passing = counts?.passing ?? 0;
  const hidden = (counts?.all ?? 0) - passing;
  return (
    <p className="card__line">
      <span className="card__what">{words.event}</span>{" "}
      <button
        type="button"
        className="card__link"
        onClick={() => select({ type: "list", where: [also("event", [event])] })}
      >
        {naming.event(event)} · {words.eventClaims(passing)}
      </button>
      {hidden > 0 && ` · ${words.eventHidden(hidden)}`}
    </p>
  );
}

/** One tag a group or place; a claim may give it several roles. */
function inRoles<R extends string>(
  pairs: readonly { readonly id: string; readonly role: R }[],
  roleName: Readonly<Record<R, string>>,
): readonly { readonly id: string; readonly roles: string }[] {
  return [...new Set(pairs.map(({ id }) => id))].map((id) => ({
    id,
    roles: pairs
      .filter((pair) => pair.id === id)
      .map(({ role }) => roleName[role])
      .join(", "),
  }));
}

function Tags({ claim }: { readonly claim: Claim }) {
  const naming = useSelector(selectNaming);
  const marks = useSelector(selectActorMarks);
  const { select, selectPlace } = useActions();
  const actors = inRoles(
    claim.actors.map(({ actor, role }) => ({ id: actor, role })),
    t.domain.actorRole,
  );
  const places = inRoles(
    claim.places.map(({ place, role }) => ({ id: place, role })),
    t.domain.placeRole,
  );
  if (actors.length + places.length === 0) return null;
  return (
    <ul className="card__tags">
      {actors.map(({ id, roles }) => (
        <li key={id}>
          <button
            type="button"
            className="tag"
            title={naming.actor(id)}
            onClick={() => select({ type: "actor", id })}
          >
            <ActorMark {...markOf(marks, id)} />
            {naming.actorShort(id)}
            <span className="tag__role">{roles}</span>
          </button>
        </li>
      ))}
      {places.map(({ id, roles }) => (
        <li key={id}>
          <button type="button" className="tag" onClick={() => selectPlace(id, false)}>
            {naming.place(id)}
            <span className="tag__role">{roles}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Positions({ claim }: { readonly claim: Claim }) {
  const naming = useSelector(selectNaming);
  const counts = useSelector(selectPropositionClaims);
  const { select } = useActions();
  return claim.propositions.map(({ proposition, stance }) => (
    <p key={proposition} className="card__line">
      <span className="card__what">{words.stance[stance]}</span>{" "}
      <button
        type="button"
        className="card__link"
        onClick={() => select({ type: "proposition", id: proposition })}
      >
        {naming.proposition(proposition)}
      </button>{" "}
      ·{" "}
      <button
        type="button"
        className="card__link"
        onClick={() => select({ type: "list", where: [also("proposition", [proposition])] })}
      >
        {words.propositionClaims(counts.get(proposition) ?? 0)}
      </button>
    </p>
  ));
}

interface ClaimContentProps {
  readonly claim: Claim;
  /** Whether its positions are left out, because they stand elsewhere on the same screen. */
  readonly hasPositionsBeside?: boolean;
}

/** What a claim is about: its event, figures, positions, groups and places. */
export function ClaimContent({ claim, hasPositionsBeside = false }: ClaimContentProps) {
  return (
    <>
      {/* A row of a data set is an event of its own, which no other claim reports. */}
      {claim.about !== null && rowOfId(claim.about) === null && <EventLine event={claim.about} />}
      {claim.figures.map((figure, at) => (
        <p key={at} className="card__line">
          <span className="card__what">{t.domain.quantity(figure.quantity)}</span>{" "}
          {figureInWords(figure)} <q className="card__stated">{figure.stated}</q>
        </p>
      ))}
      {!hasPositionsBeside && <Positions claim={claim} />}
      <Tags claim={claim} />
    </>
  );
}
