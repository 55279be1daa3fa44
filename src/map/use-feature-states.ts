import { useEffect } from "react";
import { selectRoutes } from "../selectors/map-features.ts";
import {
  selectClaimedBorders,
  selectClaimedRoutes,
  selectMarkedPlaces,
  selectSelectedIds,
  selectSelectedParts,
} from "../selectors/map-states.ts";
import { selectMapUnits } from "../selectors/map-units.ts";
import { selectPointedPlaces } from "../selectors/passages.ts";
import { useSelector } from "../store/react.ts";
import type { MapController } from "./controller.ts";
import type { Hovered } from "./hovered.ts";
import { outlinedUnits } from "./outlined-units.ts";
import { unitStates } from "./unit-states.ts";

type Target = MapController | null;
const hoveredId = (hovered: Hovered | null, kind: Hovered["kind"]) =>
  hovered?.kind === kind ? hovered.id : null;

function useUnitStates(controller: Target): void {
  const units = useSelector(selectMapUnits);
  useEffect(() => controller?.setStates("units", unitStates(units)), [controller, units]);
}

function useOutlinedUnits(controller: Target, hovered: string | null): void {
  const boundaries = useSelector((state) => state.boundaries);
  const pointed = useSelector(selectPointedPlaces);
  const selected = useSelector(selectSelectedIds);
  const parts = useSelector(selectSelectedParts);
  useEffect(() => {
    if (boundaries === null) return;
    const isLit = (id: string) => id === hovered || pointed.has(id);
    controller?.setOutlined(outlinedUnits(boundaries.admin1, { selected, parts, isLit }));
  }, [controller, boundaries, selected, parts, hovered, pointed]);
}

function usePlaceStates(controller: Target, hovered: string | null): void {
  const places = useSelector(selectMarkedPlaces);
  const selected = useSelector(selectSelectedIds);
  const pointed = useSelector(selectPointedPlaces);
  useEffect(() => {
    const of = <S>(state: (place: (typeof places)[number]) => S) =>
      new Map(places.map((place) => [place.id, state(place)]));
    controller?.setStates(
      "points",
      of(({ id, count }) => ({
        count,
        selected: selected.has(id),
        hovered: id === hovered || pointed.has(id),
      })),
    );
    controller?.setStates(
      "rings",
      of(({ count }) => ({ claimed: count > 0 })),
    );
  }, [controller, places, selected, hovered, pointed]);
}

function useBorderStates(controller: Target, hovered: string | null): void {
  const borders = useSelector(selectClaimedBorders);
  const pointed = useSelector(selectPointedPlaces);
  useEffect(() => {
    controller?.setStates(
      "borders",
      new Map(
        borders.map(({ id, place, count, selected }) => [
          id,
          { claimed: count > 0, selected, hovered: id === hovered || pointed.has(place) },
        ]),
      ),
    );
    controller?.setClaimedBorders(
      new Set(borders.filter(({ count }) => count > 0).map(({ id }) => id)),
    );
  }, [controller, borders, hovered, pointed]);
}

function useRouteStates(controller: Target): void {
  const routes = useSelector(selectRoutes);
  const claimed = useSelector(selectClaimedRoutes);
  useEffect(() => {
    const states = new Map([...routes.keys()].map((id) => [id, { claimed: claimed.has(id) }]));
    controller?.setStates("arcs", states);
    controller?.setStates("arcHeads", states);
  }, [controller, routes, claimed]);
}

/** Hands the map what a change of filter, selection or hover means for each feature. */
export function useFeatureStates(controller: Target, hovered: Hovered | null): void {
  useUnitStates(controller);
  useOutlinedUnits(controller, hoveredId(hovered, "unit"));
  usePlaceStates(controller, hoveredId(hovered, "place"));
  useBorderStates(controller, hoveredId(hovered, "border"));
  useRouteStates(controller);
}
