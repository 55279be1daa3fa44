import { memo } from "react";
import type { Clause } from "../../domain/clause.ts";
import type { Placement } from "../../domain/dimension.ts";
import { t } from "../../i18n/index.ts";
import { selectWholeCountries } from "../../selectors/map-unplaced.ts";
import { selectPlacements } from "../../selectors/map-units.ts";
import { selectNaming } from "../../selectors/names.ts";
import { also } from "../../selectors/panel-where.ts";
import { useSelector } from "../../store/react.ts";
import { ListNumber } from "../ListNumber.tsx";
import { Card } from "./Card.tsx";

const ROWS = ["beyond", "mention", "none"] as const;
/** More countries than these would make the card a list of its own: the rest is their sum. */
const COUNTRIES = 3;

const placed = (placement: Placement) => also("placement", [placement]);

interface RowProps {
  readonly name: string;
  readonly count: number;
  readonly where: readonly Clause[];
  readonly isPart?: boolean;
}

function Row({ name, count, where, isPart = false }: RowProps) {
  const unit = useSelector(({ view }) => view.unit);
  return (
    <li className={`map-tray__row${isPart ? " map-tray__row--part" : ""}`}>
      <span dir="auto">{name}</span>
      <ListNumber count={count} label={t.map.open(count, unit, name)} where={where} />
    </li>
  );
}

/** What no province can be given, counted: each number opens its claims. */
export const NotOnMap = memo(function NotOnMap({ isRoomy }: { readonly isRoomy: boolean }) {
  const placements = useSelector(selectPlacements);
  const countries = useSelector(selectWholeCountries);
  const naming = useSelector(selectNaming);
  const words = t.map.notOnMapRows;
  return (
    <Card title={t.map.notOnMap} isRoomy={isRoomy}>
      <ul className="map-tray">
        <Row
          name={words.country}
          count={placements.get("country") ?? 0}
          where={[placed("country")]}
        />
        {countries.slice(0, COUNTRIES).map(({ country, count }) => (
          <Row
            key={country}
            isPart
            name={naming.place(country)}
            count={count}
            where={[placed("country"), also("place", [country])]}
          />
        ))}
        {ROWS.map((placement) => (
          <Row
            key={placement}
            name={words[placement]}
            count={placements.get(placement) ?? 0}
            where={[placed(placement)]}
          />
        ))}
      </ul>
    </Card>
  );
});
