import type { KeptKind } from "../../domain/workspace.ts";
import type { Address } from "../../ingest/workspace/open-database.ts";
import type { Change, KeptRecord } from "../../ingest/workspace/workspace-database.ts";
import { reasonOf } from "../../domain/reason-of.ts";
import type { State } from "../../store/state.ts";
import type { AppStore } from "../../store/store.ts";
import type { KeptSlice, ReadThing } from "./kept-slice.ts";
import { isSameOrder, orderedKeys } from "./ordered-keys.ts";

/** The part that holds the order of the lists. */
export const ORDER = "order";

/** What is to be written, and what to do once it is. */
export interface Unwritten {
  readonly changes: readonly Change[];
  readonly written: () => void;
}

/** What page and database agree on about one slice. */
export interface Tracker {
  readonly kind: KeptKind;
  readonly isTyped: boolean;
  readonly isLarge: boolean;
  readonly parts: readonly string[];
  /** Whether the slice may have changed since it was last asked. */
  readonly wasTouched: () => boolean;
  readonly unwritten: () => Unwritten;
  /** The addresses to read for what another page wrote at these: all parts of what is new here. */
  readonly toRead: (written: readonly Address[]) => readonly Address[];
  /**
   * Takes over what stands in the database, but not in the place of what was changed here and is not
   * written yet: that will be the later one. Returns what could not be read, in English.
   */
  readonly takeOver: (records: readonly KeptRecord[]) => Promise<readonly string[]>;
}

/** Of what the database holds, as far as this page knows. */
interface Agreed<T> {
  readonly agreed: ReadonlyMap<string, T>;
  readonly order: readonly string[];
}

const addressKey = (address: Address) => address.join("/");
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

export function trackSlice<T>(store: AppStore, slice: KeptSlice<T>): Tracker {
  const { kind, keyOf, parts } = slice;
  const partNames = parts.map(({ name }) => name);
  const orderAddress: Address = [ORDER, kind];
  let agreed: Agreed<T>["agreed"] = new Map();
  let order: Agreed<T>["order"] = [];
  /** Addresses of what could not be read, which is set aside before it is written over. */
  const unread = new Set<string>();
  const noteUnread = (key: string) => {
    for (const name of partNames) unread.add(addressKey([name, key]));
  };
  let source: unknown = slice.sourceOf(store.getState());
  const current = (state = store.getState()): ReadonlyMap<string, T> =>
    new Map(slice.listOf(state).map((thing) => [keyOf(thing), thing]));

  const isSame = (one: T | undefined, other: T | undefined): boolean =>
    one === other ||
    (one !== undefined && other !== undefined && parts.every((part) => part.isSame(one, other)));

  function changesOf(key: string, before: T | undefined, now: T): readonly Change[] {
    return parts
      .filter(({ isSame }) => before === undefined || !isSame(before, now))
      .map(({ name, write, inPieces = false }): Change => {
        const address: Address = [name, key];
        const setAside = unread.has(addressKey(address));
        return { address, value: write(now), setAside, inPieces };
      });
  }
  const hasOwnOrder = (now: ReadonlyMap<string, T>, known: readonly string[]) =>
    slice.isOrdered && !isSameOrder(orderedKeys(now.keys(), known), [...now.keys()]);

  function unwritten(): Unwritten {
    const now = current();
    const put = [...now].flatMap(([key, thing]) => {
      const before = agreed.get(key);
      return before === thing ? [] : changesOf(key, before, thing);
    });
    const removed = [...agreed.keys()]
      .filter((key) => !now.has(key))
      .flatMap((key) =>
        [...partNames, ...slice.goesWith].map((name): Change => ({
          address: [name, key],
          value: undefined,
        })),
      );
    const keys = [...now.keys()];
    const moved: readonly Change[] = hasOwnOrder(now, order)
      ? [{ address: orderAddress, value: keys }]
      : [];
    return {
      changes: [...put, ...removed, ...moved],
      written: () => {
        for (const { address } of put) unread.delete(addressKey(address));
        agreed = now;
        if (moved.length > 0) order = keys;
      },
    };
  }

  function toRead(written: readonly Address[]): readonly Address[] {
    const now = current();
    const own = written.filter(([part]) => partNames.includes(part));
    const isNew = new Set(own.map(([, key]) => key).filter((key) => !now.has(key)));
    const whole = [...isNew].flatMap((key) => partNames.map((part): Address => [part, key]));
    const rest = own.filter(([, key]) => !isNew.has(key));
    const isMoved = written.some(([part, key]) => part === ORDER && key === kind);
    return [...whole, ...rest, ...(isMoved ? [orderAddress] : [])];
  }

  /** What stands in the database of a thing; null: the page has a later one, or it cannot be kept here. */
  async function readFound(
    key: string,
    values: Record<string, unknown>,
  ): Promise<ReadThing<T> | "gone"> {
    const here = current().get(key);
    for (const { name, write } of parts)
      if (!(name in values) && here !== undefined) values[name] = write(here);
    // A thing of which a part is missing was removed while another page changed the rest of it.
    if (partNames.some((name) => values[name] === undefined)) return "gone";
    return isSame(here, agreed.get(key)) ? slice.read(values, store) : null;
  }

  /** The list of a state with what was found in the place of what is not changed here. */
  function merge(
    state: State,
    found: ReadonlyMap<string, ReadThing<T> | "gone">,
    keptOrder: unknown,
    { agreed, order }: Agreed<T>,
  ) {
    const now = current(state);
    const taken = new Map(now);
    const nextAgreed = new Map(agreed);
    for (const [key, read] of found) {
      const isChangedHere = !isSame(now.get(key), agreed.get(key));
      if (read === "gone") {
        nextAgreed.delete(key);
        if (!isChangedHere) taken.delete(key);
      } else if (!isChangedHere && read !== null && "thing" in read) {
        taken.set(key, read.thing);
        nextAgreed.set(key, read.thing);
      }
    }
    const isOrderOwn = hasOwnOrder(now, order) && agreed.size > 0;
    const nextOrder = isTexts(keptOrder) && !isOrderOwn ? keptOrder : order;
    // What is not written yet comes last, as it came: its place is written with it.
    const ours = [...taken.keys()].filter((key) => !nextAgreed.has(key));
    const isTheirs = slice.isOrdered && !isOrderOwn;
    const keys = isTheirs
      ? [...orderedKeys(nextAgreed.keys(), nextOrder), ...ours]
      : [...taken.keys()];
    const list = keys.flatMap((key) => {
      const thing = taken.get(key);
      return thing === undefined ? [] : [thing];
    });
    const before = [...now.values()];
    const isChanged =
      list.length !== before.length || list.some((thing, at) => !isSame(thing, before[at]));
    return { list: isChanged ? list : null, nextAgreed, nextOrder };
  }

  async function takeOver(records: readonly KeptRecord[]): Promise<readonly string[]> {
    const values = new Map<string, Record<string, unknown>>();
    for (const { address, value } of records) {
      const [part, key] = address;
      if (partNames.includes(part)) values.set(key, { ...values.get(key), [part]: value });
    }
    const found = new Map<string, ReadThing<T> | "gone">();
    const faults: string[] = [];
    for (const [key, ofKey] of values) {
      const read = await readFound(key, ofKey);
      found.set(key, read);
      if (read === "gone" || read?.fault === undefined) continue;
      faults.push(`${key}: ${read.fault}`);
      noteUnread(key);
    }
    const kept = records.find(({ address }) => addressKey(address) === addressKey(orderAddress));
    // It may be asked again when they agree on this already.
    const before = { agreed, order };
    const taken = (state: State) => merge(state, found, kept?.value, before);
    const agree = (state: State) => {
      const { nextAgreed, nextOrder } = taken(state);
      agreed = nextAgreed;
      order = nextOrder;
    };
    try {
      await slice.put(store, (state) => taken(state).list, agree);
      source = slice.sourceOf(store.getState());
    } catch (error) {
      // They stay in the database, and what is small, or comes from other pages, is not held up.
      faults.push(reasonOf(error));
      for (const key of found.keys()) noteUnread(key);
    }
    return faults;
  }

  return {
    kind,
    isTyped: slice.isTyped,
    isLarge: slice.isLarge,
    parts: partNames,
    wasTouched: () => {
      const now = slice.sourceOf(store.getState());
      const isTouched = now !== source;
      source = now;
      return isTouched;
    },
    unwritten,
    toRead,
    takeOver,
  };
}
