import type { ProvinceJoin } from "../domain/data-set.ts";
import { reasonOf } from "../domain/reason-of.ts";
import { type JoinChoices, type JoinGround, joinProvinces } from "../ingest/join-provinces.ts";
import type { JoinedColumns } from "../ingest/joined-columns.ts";

/** What the page asks: one join, of the columns that it looks at. */
export interface JoinRequest {
  readonly events: JoinedColumns;
  readonly boundaries: JoinGround;
  readonly choices: JoinChoices;
}
export type JoinReply = { readonly join: ProvinceJoin } | { readonly failed: string };

function answer({ events, boundaries, choices }: JoinRequest): JoinReply {
  try {
    return { join: joinProvinces(events, boundaries, choices) };
  } catch (error) {
    return { failed: reasonOf(error) };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<JoinRequest>) => {
  const reply = answer(data);
  const columns = "join" in reply ? [reply.join.unit.buffer, reply.join.how.buffer] : [];
  self.postMessage(reply, { transfer: columns });
});
