import type { Presenting } from "../domain/presenting.ts";
import type { AppStore } from "../store/store.ts";
import { isSingleFile } from "../ui/embedded-file.ts";

/** What windows say to one another. The highest `turn` counts; of two equal ones, the later name. */
type Message =
  | { readonly type: "ask" }
  | {
      readonly type: "standing";
      readonly turn: number;
      readonly from: string;
      readonly standing: Presenting | null;
    };

/** A channel between the windows of this page; tests bring their own. */
export type Channel = Pick<BroadcastChannel, "postMessage" | "close"> & {
  onmessage: ((event: MessageEvent<Message>) => unknown) | null;
};

const NAME = "attest.presenting";

/** Pages opened from a disk share one origin: each file has a channel of its own. */
export const channelName = (isFile: boolean, path: string): string =>
  isFile ? `${NAME}:${path}` : NAME;

/** Hears nothing and tells nobody. */
const noChannel = (): Channel => ({
  onmessage: null,
  postMessage: () => undefined,
  close: () => undefined,
});

/** The channel of this page; one that is silent where the browser forbids it to a page. */
export function openChannel(): Channel {
  try {
    return new BroadcastChannel(channelName(isSingleFile, window.location.pathname));
  } catch {
    return noChannel();
  }
}

/**
 * Keeps the windows of a presentation in step: each change has a turn of its own, so that none is
 * lost or undone by an older one that comes late. A window that is opened anew asks where the
 * others stand. Returns a function that lets go.
 */
export function bindPresenting(store: AppStore, channel: Channel, name: string): () => void {
  let agreed = store.getState().presenting;
  // A presentation that an address began is worth telling, but less than any that went on.
  let turn = agreed === null ? 0 : 1;
  let from = "";

  channel.onmessage = ({ data }) => {
    if (data.type === "ask") {
      if (agreed !== null)
        channel.postMessage({ type: "standing", turn, from, standing: agreed } satisfies Message);
      return;
    }
    const isNewer = data.turn > turn || (data.turn === turn && data.from > from);
    if (!isNewer) return;
    ({ turn, from, standing: agreed } = data);
    store.actions.present(data.standing);
  };
  const unsubscribe = store.subscribe(({ presenting }) => {
    if (presenting === agreed) return;
    agreed = presenting;
    turn += 1;
    from = name;
    channel.postMessage({ type: "standing", turn, from, standing: agreed } satisfies Message);
  });
  channel.postMessage({ type: "ask" } satisfies Message);
  return () => {
    unsubscribe();
    channel.close();
  };
}
