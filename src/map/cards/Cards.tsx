import { useRef } from "react";
import { useRoomy } from "../use-roomy.ts";
import { Legend } from "./Legend.tsx";
import { NotOnMap } from "./NotOnMap.tsx";

/** The cards at the foot of the map; folded to their titles where there is little room. */
export function Cards({ isPresented }: { readonly isPresented: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const isRoomy = useRoomy(place);
  return (
    <div ref={place} className="map__cards">
      <Legend isRoomy={isRoomy || isPresented} isBrief={isPresented} />
      {!isPresented && <NotOnMap isRoomy={isRoomy} />}
    </div>
  );
}
