import { useMemo } from "react";
import type { ChosenUnit } from "../../domain/chosen-units.ts";
import { t } from "../../i18n/index.ts";
import { drawOutlines } from "./outline-path.ts";

const words = t.ownBoundaries.dialog;
const SHOWN = 10;

interface UnitPreviewProps {
  readonly units: readonly ChosenUnit[];
  readonly hasLocal: boolean;
}

/** The first units as they will be called, beside a drawing of all of them. */
export function UnitPreview({ units, hasLocal }: UnitPreviewProps) {
  const { path, viewBox } = useMemo(
    () => drawOutlines(units.flatMap(({ parts }) => parts.map(({ geometry }) => geometry))),
    [units],
  );
  const shown = units.slice(0, SHOWN);
  return (
    <div className="boundaries__preview">
      <table className="boundaries__units">
        <caption>
          {shown.length < units.length
            ? words.shown(shown.length, units.length)
            : words.all(units.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.id}</th>
            <th scope="col">{words.columns.name}</th>
            {hasLocal && <th scope="col">{words.columns.local}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, name, local }) => (
            <tr key={code}>
              <td>{code}</td>
              <td dir="auto">{name}</td>
              {hasLocal && <td dir="auto">{local}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <svg
        className="boundaries__drawing"
        viewBox={viewBox.join(" ")}
        role="img"
        aria-label={words.drawing(units.length)}
      >
        <path d={path} vectorEffect="non-scaling-stroke" />
      </svg>
    </div>
  );
}
