import { roleKey } from "../../domain/dimension.ts";
import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import type { RoleCount } from "../../selectors/panel-groups.ts";
import { narrowed } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";

interface RoleCountsProps {
  readonly actor: string;
  readonly roles: readonly RoleCount[];
}

/** What the selection's claims name a group as; each number opens its claims. */
export function RoleCounts({ actor, roles }: RoleCountsProps) {
  const naming = useSelector(selectNaming);
  const unit = useSelector(({ view }) => view.unit);
  const selection = useSelector((state) => state.selection);
  const { select } = useActions();
  return (
    <span className="panel__roles">
      {roles
        .filter(({ count }) => count > 0)
        .map(({ role, count }) => {
          const label = `${naming.actorShort(actor)}: ${t.domain.actorRole[role]}`;
          const where = narrowed(selection, "actorRole", [roleKey(actor, role)]);
          return (
            <button
              key={role}
              type="button"
              className="panel__role"
              aria-label={t.panels.detail.showList(t.panels.filters.count(count, unit, label))}
              onClick={() => select({ type: "list", where })}
            >
              {t.domain.actorRole[role]} {count}
            </button>
          );
        })}
    </span>
  );
}
