import { t } from "../../i18n/index.ts";
import { selectSelectedClaims } from "../../selectors/claim-cards.ts";
import { rolesOf } from "../../selectors/panel-groups.ts";
import { useSelector } from "../../store/react.ts";

/** In which roles the claims name the group. */
export function RoleLine({ actor }: { readonly actor: string }) {
  const claims = useSelector(selectSelectedClaims);
  const unit = useSelector(({ view }) => view.unit);
  const roles = rolesOf(claims, actor, unit).filter(({ count }) => count > 0);
  return (
    <p className="panel__text">
      {roles.map(({ role, count }) => `${t.domain.actorRole[role]} ${count}`).join(" · ")}
    </p>
  );
}
