import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { writeRatings } from "../exports/write-ratings.ts";
import { readRatings } from "../records/read-ratings.ts";
import { type AppStore, createAppStore } from "../store/store.ts";
import { anyRatings, rated } from "../testing/ratings.ts";
import type { Keep } from "./bind-kept.ts";
import { bindRatings, RATINGS_KEY, UNREAD_KEY } from "./bind-ratings.ts";

const b1 = rated("document", "001", "B");
const un = rated("claimant", "un", "D");

/** A storage that several tabs share; each hears what the others write, as browsers have it. */
function sharedStorage(kept?: string) {
  const values = new Map<string, string>(kept === undefined ? [] : [[RATINGS_KEY, kept]]);
  const tabs: { listener: ((text: string) => void) | null }[] = [];
  const write = vi.fn();
  const openTab = (): Keep => {
    const tab: (typeof tabs)[number] = { listener: null };
    tabs.push(tab);
    return {
      read: (key) => values.get(key) ?? null,
      write: (key, text) => {
        write(key, text);
        values.set(key, text);
        if (key === RATINGS_KEY)
          for (const other of tabs) if (other !== tab) other.listener?.(text);
      },
      onOthers: (_key, listener) => {
        tab.listener = listener;
        return () => {
          tab.listener = null;
        };
      },
    };
  };
  return { values, write, openTab };
}

const bound = (keep: Keep): AppStore & { letGo: () => void } => {
  const store = createAppStore();
  const letGo = bindRatings(store, keep);
  return Object.assign(store, { letGo });
};

test("what is written is read back to the same list", () => {
  fc.assert(
    fc.property(anyRatings, (ratings) => {
      expect(readRatings(writeRatings(ratings))).toEqual({ ratings, rejected: [], fault: null });
    }),
  );
});

describe("one page", () => {
  test("begins with what is kept, which is no step of undo and is not written again", () => {
    const storage = sharedStorage(writeRatings([b1]));
    const store = bound(storage.openTab());
    expect(store.getState().ratings).toEqual([b1]);
    expect(store.getState().past).toEqual([]);
    expect(storage.write).not.toHaveBeenCalled();
  });

  test("writes every change, undo as well, and nothing else", () => {
    const storage = sharedStorage();
    const store = bound(storage.openTab());
    const kept = () => readRatings(storage.values.get(RATINGS_KEY) ?? "").ratings;
    store.actions.rate(b1);
    expect(kept()).toEqual([b1]);
    store.actions.rate(un);
    store.actions.liftRating("document", "001");
    expect(kept()).toEqual([un]);
    store.actions.undo();
    expect(kept()).toEqual([b1, un]);
    store.actions.rate(rated("document", "001", "A"));
    expect(kept()).toEqual([un, rated("document", "001", "A")]);
    const writes = storage.write.mock.calls.length;
    store.actions.setView({ unit: "events" });
    store.actions.liftRating("document", "404");
    expect(storage.write).toHaveBeenCalledTimes(writes);
    store.letGo();
    store.actions.setRatings([]);
    expect(storage.write).toHaveBeenCalledTimes(writes);
  });

  test("keeps ratings of what no record holds", () => {
    const gone = rated("claim", "999-p9-99", 4);
    const storage = sharedStorage(writeRatings([gone]));
    bound(storage.openTab()).actions.rate(b1);
    expect(readRatings(storage.values.get(RATINGS_KEY) ?? "").ratings).toEqual([gone, b1]);
  });
});

describe("what cannot be read is reported and set aside, never written over alone", () => {
  test.each([
    ["not JSON", "{"],
    ["a newer version", '{"format":"attest-ratings","version":2}'],
    ["one bad entry", writeRatings([b1]).replace('"B"', '"Z"')],
  ])("%s", (_name, text) => {
    const storage = sharedStorage(text);
    const store = bound(storage.openTab());
    expect(store.getState().keepingFault?.kind).toBe("not-read");
    expect(storage.values.get(UNREAD_KEY)).toBe(text);
    store.actions.rate(un);
    expect(storage.values.get(UNREAD_KEY)).toBe(text);
    expect(readRatings(storage.values.get(RATINGS_KEY) ?? "").ratings).toContainEqual(un);
    expect(store.getState().keepingFault?.kind).toBe("not-read");
  });
});

describe("a storage that refuses", () => {
  const refusing = (calls: { read?: boolean; write?: boolean }) => {
    const state = { ...calls };
    const keep: Keep = {
      read: () => {
        if (state.read) throw new Error("The operation is insecure");
        return null;
      },
      write: () => {
        if (state.write) throw new Error("The quota has been exceeded");
      },
      onOthers: () => () => undefined,
    };
    return { state, keep };
  };

  test("to be read gives a notice and no exception", () => {
    const store = bound(refusing({ read: true }).keep);
    expect(store.getState().keepingFault).toEqual({
      kind: "not-saved",
      detail: "The operation is insecure",
    });
  });

  test("to be written gives a notice, keeps the rating, and is forgiven when it works again", () => {
    const { state, keep } = refusing({ write: true });
    const store = bound(keep);
    expect(store.getState().keepingFault).toBeNull();
    store.actions.rate(b1);
    expect(store.getState().ratings).toEqual([b1]);
    expect(store.getState().keepingFault?.detail).toBe("The quota has been exceeded");
    state.write = false;
    store.actions.rate(un);
    expect(store.getState().keepingFault).toBeNull();
  });
});

describe("two tabs", () => {
  test("take over each other's ratings and do not echo", () => {
    const storage = sharedStorage();
    const left = bound(storage.openTab());
    const right = bound(storage.openTab());
    left.actions.rate(b1);
    expect(right.getState().ratings).toEqual([b1]);
    right.actions.rate(un);
    expect(left.getState().ratings).toEqual([b1, un]);
    expect(storage.write).toHaveBeenCalledTimes(2);
  });

  test("an undo in one does not lose what the other added meanwhile", () => {
    const storage = sharedStorage();
    const left = bound(storage.openTab());
    const right = bound(storage.openTab());
    left.actions.rate(b1);
    left.actions.setView({ unit: "events" });
    right.actions.rate(un);
    left.actions.undo();
    expect(left.getState().ratings).toEqual([b1, un]);
    left.actions.undo();
    expect(left.getState().ratings).toEqual([un]);
    left.actions.redo();
    expect(left.getState().ratings).toEqual([b1, un]);
    expect(right.getState().ratings).toEqual([b1, un]);
  });

  test("text of another tab that cannot be read takes nothing away", () => {
    const storage = sharedStorage();
    const store = bound(storage.openTab());
    store.actions.rate(b1);
    storage.openTab().write(RATINGS_KEY, "not a file");
    expect(store.getState().ratings).toEqual([b1]);
    expect(store.getState().keepingFault?.kind).toBe("not-read");
  });
});
