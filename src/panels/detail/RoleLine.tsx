import { selectSelectedGroups } from "../../selectors/panel-groups.ts";
import { useSelector } from "../../store/react.ts";
import { RoleCounts } from "./RoleCounts.tsx";

/** In which roles the claims name the group. */
export function RoleLine({ actor }: { readonly actor: string }) {
  const roles = useSelector(selectSelectedGroups).find((each) => each.actor === actor)?.roles;
  return (
    <p className="panel__text">
      <RoleCounts actor={actor} roles={roles ?? []} />
    </p>
  );
}
