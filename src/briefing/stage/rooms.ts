import type { ComponentType } from "react";

/** What a slide shows of the other rooms, each for the scene of the store around it. */
export interface StageRooms {
  readonly Map: ComponentType;
  readonly Chart: ComponentType;
  readonly Claims: ComponentType;
}
