import { t } from "../../i18n/index.ts";
import { markOf, selectActorMarks } from "../../selectors/actor-marks.ts";
import { selectSelectedRows } from "../../selectors/claim-cards.ts";
import { useSelector } from "../../store/react.ts";
import { ActorMark } from "../../ui/ActorMark.tsx";
import { CompareButton } from "../compare/CompareButton.tsx";
import { Disagreements, Silence } from "../evidence/Disagreements.tsx";
import { ClaimList } from "../claims/ClaimList.tsx";
import { ActorFacts } from "./ActorFacts.tsx";
import { DocumentRows } from "./DocumentRows.tsx";
import { GroupRows } from "./GroupRows.tsx";
import { NumbersOfSelection } from "./NumbersOfSelection.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { PanelSection } from "./PanelSection.tsx";
import { PlaceRows } from "./PlaceRows.tsx";
import { RoleLine } from "./RoleLine.tsx";
import { VoiceRows } from "./VoiceRows.tsx";

const words = t.panels.detail;

/** A group or state: what it is called, where, by whom and as what it is named. */
export function ActorPanel({ id }: { readonly id: string }) {
  const actor = useSelector(({ record }) => record?.actors.get(id));
  const mark = markOf(useSelector(selectActorMarks), id);
  const claims = useSelector(selectSelectedRows);
  const unit = useSelector(({ view }) => view.unit);
  if (actor === undefined) return null;
  const countedIn = words.countedIn(unit);
  return (
    <PanelFrame
      kind={
        <>
          <ActorMark {...mark} /> {t.domain.actorKind[actor.kind]}
        </>
      }
      title={actor.name}
      aside={actor.short !== actor.name && <span className="panel__code">{actor.short}</span>}
    >
      <NumbersOfSelection />
      <ActorFacts actor={actor} />
      <CompareButton dimension="actor" value={id} />
      <PanelSection title={words.actor.roles} unit={countedIn}>
        <RoleLine actor={id} />
      </PanelSection>
      <PanelSection title={words.actor.where} unit={countedIn}>
        <PlaceRows />
      </PanelSection>
      <PanelSection title={words.actor.byDocument} unit={words.countedIn("claims")}>
        <DocumentRows />
      </PanelSection>
      <PanelSection title={words.actor.byClaimant} unit={countedIn}>
        <VoiceRows />
      </PanelSection>
      <PanelSection title={words.actor.others} unit={countedIn}>
        <GroupRows except={id} />
      </PanelSection>
      <Disagreements />
      <Silence />
      <PanelSection title={words.actor.claims}>
        <ClaimList claims={claims} nothing={words.nothing.filtered} label={words.actor.claims} />
      </PanelSection>
    </PanelFrame>
  );
}
