import { formatNumber, t } from "../../i18n/index.ts";
import { selectPlacements } from "../../selectors/map-units.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "./Card.tsx";

const ROWS = ["country", "beyond", "mention", "none"] as const;

/** What cannot be placed, counted: each number opens its claims. */
export function NotOnMap() {
  const placements = useSelector(selectPlacements);
  const unit = useSelector(({ view }) => view.unit);
  const { select } = useActions();
  return (
    <Card title={t.map.notOnMap}>
      <ul className="tray">
        {ROWS.map((placement) => {
          const count = placements.get(placement) ?? 0;
          const name = t.map.notOnMapRows[placement];
          return (
            <li key={placement} className="tray__row">
              <span>{name}</span>
              <Button
                look="link"
                className="tray__count"
                aria-label={t.map.open(count, unit, name)}
                isDisabled={count === 0}
                onPress={() =>
                  select({
                    type: "list",
                    where: [
                      {
                        source: "placement",
                        dimension: "placement",
                        value: { include: [placement], exclude: [] },
                      },
                    ],
                  })
                }
              >
                {formatNumber(count)}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
