import { useActions } from "../../store/react.ts";

interface PickCellProps {
  readonly id: string;
  readonly name: string;
  /** The code beside the name. */
  readonly code?: string;
  readonly isSelected: boolean;
}

/** A row's name: the same click as on the map. */
export function PickCell({ id, name, code, isSelected }: PickCellProps) {
  const { selectPlace } = useActions();
  return (
    <th scope="row">
      <button
        type="button"
        className="map-table__pick"
        aria-pressed={isSelected}
        onClick={(event) => selectPlace(id, event.shiftKey)}
      >
        <span dir="auto">{name}</span>
        {code !== undefined && <span className="map-table__code">{code}</span>}
      </button>
    </th>
  );
}
