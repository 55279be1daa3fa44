import { useRef } from "react";
import { FOR_ALL_CARDS, FOR_CARDS, useRoomy } from "../use-roomy.ts";
import { Legend } from "./Legend.tsx";
import { NotOnMap } from "./NotOnMap.tsx";
import { RowLegend } from "./RowLegend.tsx";

/** The cards at the foot of the map; folded to their titles where there is little room. */
export function Cards({ isPresented }: { readonly isPresented: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const isRoomy = useRoomy(place, FOR_CARDS);
  const isForAll = useRoomy(place, FOR_ALL_CARDS);
  return (
    <div ref={place} className="map__cards">
      <div className="map__legends">
        <Legend isRoomy={isRoomy || isPresented} isBrief={isPresented} />
        <RowLegend isRoomy={isForAll || isPresented} isBrief={isPresented} />
      </div>
      {!isPresented && <NotOnMap isRoomy={isRoomy} />}
    </div>
  );
}
