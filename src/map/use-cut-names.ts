import { type RefObject, useEffect } from "react";
import { useSelector } from "../store/react.ts";
import { selectNaming } from "../selectors/names.ts";
import type { MapController } from "./controller.ts";

/** Of a letter of a country's name with what parts it from the next, in pixels; generous. */
const LETTER = 11;
const LINE = 18;

/** Names of countries that the edge of the map would cut are not drawn: half a name is none. */
export function useCutNames(
  controller: MapController | null,
  container: RefObject<HTMLElement | null>,
): void {
  const countries = useSelector(({ boundaries }) => boundaries?.countries);
  const naming = useSelector(selectNaming);
  useEffect(() => {
    if (controller === null || countries === undefined) return;
    const look = () => {
      const { clientWidth = 0, clientHeight = 0 } = container.current ?? {};
      const isCut = (id: string, [longitude = 0, latitude = 0]: readonly number[]) => {
        const [x, y] = controller.project(longitude, latitude);
        const half = (naming.place(id).length * LETTER) / 2;
        const isAcross = x - half < 0 || x + half > clientWidth;
        return isAcross || y - LINE / 2 < 0 || y + LINE / 2 > clientHeight;
      };
      controller.setStates(
        "countryLabels",
        new Map(
          countries.features.map(({ properties: { id }, geometry }) => [
            id,
            { cut: isCut(id, geometry.coordinates) },
          ]),
        ),
      );
    };
    look();
    return controller.onMove(look);
  }, [controller, container, countries, naming]);
}
