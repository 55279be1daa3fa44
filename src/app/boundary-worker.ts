import type { Boundaries } from "../domain/boundaries.ts";
import type {
  BoundaryChoices,
  BoundaryDraft,
  OwnBoundaries,
  ReadLayer,
} from "../domain/own-boundaries.ts";
import { reasonOf } from "../domain/reason-of.ts";
import { buildOwnBoundaries } from "../ingest/boundaries/build-own-boundaries.ts";
import { openBoundaryFile } from "../ingest/boundaries/open-boundary-file.ts";

type Box = readonly [number, number, number, number];

interface Refused {
  readonly refused: string;
  readonly detail: string;
}

/** What the page asks: to read a file, or to make boundaries of a layer of one that was read. */
export type BoundaryRequest =
  | { readonly type: "open"; readonly file: File; readonly region: Box }
  | {
      readonly type: "build";
      readonly draft: Pick<BoundaryDraft, "fileName" | "sha256">;
      readonly layer: ReadLayer;
      readonly at: number;
      readonly choices: BoundaryChoices;
      readonly shipped: Pick<Boundaries, "admin1" | "places">;
    };
export type BoundaryReply =
  Refused | { readonly draft: BoundaryDraft } | { readonly own: OwnBoundaries };

async function answer(request: BoundaryRequest): Promise<BoundaryReply> {
  if (request.type === "open") {
    const opened = await openBoundaryFile(request.file, request.region);
    return "layers" in opened ? { draft: opened } : opened;
  }
  const { draft, layer, at, choices, shipped } = request;
  const own = buildOwnBoundaries(draft, layer, at, choices, shipped);
  return "units" in own ? { own } : own;
}

self.addEventListener("message", ({ data }: MessageEvent<BoundaryRequest>) => {
  answer(data).then(
    (reply) => self.postMessage(reply),
    (error: unknown) =>
      self.postMessage({ refused: "failed", detail: reasonOf(error) } satisfies Refused),
  );
});
