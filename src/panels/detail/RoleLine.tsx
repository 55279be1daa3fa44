import { selectSelectedClaims } from "../../selectors/claim-cards.ts";
import { rolesOf } from "../../selectors/panel-groups.ts";
import { selectCountedAs } from "../../selectors/panel-tally.ts";
import { useSelector } from "../../store/react.ts";
import { RoleCounts } from "./RoleCounts.tsx";

/** In which roles the claims name the group. */
export function RoleLine({ actor }: { readonly actor: string }) {
  const claims = useSelector(selectSelectedClaims);
  const counted = useSelector(selectCountedAs);
  return (
    <p className="panel__text">
      <RoleCounts actor={actor} roles={rolesOf(claims, actor, counted)} />
    </p>
  );
}
