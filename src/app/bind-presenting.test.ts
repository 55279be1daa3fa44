import fc from "fast-check";
import { expect, test } from "vitest";
import { goToSlide, type Presenting } from "../domain/presenting.ts";
import { createAppStore } from "../store/store.ts";
import { bindPresenting, type Channel } from "./bind-presenting.ts";

/** Windows that hear one another; messages wait until they are delivered, as in a browser. */
function building() {
  const channels: Channel[] = [];
  const waiting: (() => void)[] = [];
  const open = (name: string, presenting: Presenting | null = null) => {
    const store = createAppStore();
    if (presenting !== null) store.actions.present(presenting);
    const channel: Channel = {
      onmessage: null,
      close: () => {
        channels.splice(channels.indexOf(channel), 1);
      },
      postMessage: (data: Parameters<NonNullable<Channel["onmessage"]>>[0]["data"]) => {
        for (const other of channels.filter((each) => each !== channel))
          waiting.push(() => other.onmessage?.(new MessageEvent("message", { data })));
      },
    };
    channels.push(channel);
    const close = bindPresenting(store, channel, name);
    const at = () => store.getState().presenting?.at ?? null;
    const step = (by: number) => {
      const { presenting } = store.getState();
      if (presenting !== null)
        store.actions.present(goToSlide(presenting, presenting.at + by, 200));
    };
    return { store, close, at, step };
  };
  const deliver = () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
  };
  return { open, deliver };
}
const start = { key: "k", at: 0, screen: "slide", began: 0 } as const;

test("a hundred steps, taken faster than they are delivered, are all seen by both", () => {
  const { open, deliver } = building();
  const [room, presenter] = [open("room"), open("presenter")];
  room.store.actions.present(start);
  deliver();
  for (let step = 0; step < 100; step++) presenter.step(1);
  deliver();
  expect([room.at(), presenter.at()]).toEqual([100, 100]);
});

test("a window that is closed and opened again takes up where the other stands", () => {
  const { open, deliver } = building();
  const [room, presenter] = [open("room"), open("presenter")];
  room.store.actions.present(start);
  deliver();
  presenter.step(3);
  deliver();
  room.close();
  presenter.step(1);
  const again = open("room 2");
  again.store.actions.present({ ...start, at: 1 });
  deliver();
  expect([again.at(), presenter.at()]).toEqual([4, 4]);
});

test("whoever steps when, in the end both stand at the same slide", () => {
  const act = fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: -3, max: 3 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const { open, deliver } = building();
      const both = [open("a"), open("b")];
      both[0]?.store.actions.present(start);
      deliver();
      for (const [who, by, isDelivered] of acts) {
        both[who]?.step(by);
        if (isDelivered) deliver();
      }
      deliver();
      expect(both[0]?.at()).toBe(both[1]?.at());
    }),
  );
});

test("a presentation that an address began is told to a window that asks, and goes on from there", () => {
  const { open, deliver } = building();
  const room = open("room", { ...start, at: 2 });
  const presenter = open("presenter");
  deliver();
  expect(presenter.at()).toBe(2);
  presenter.step(1);
  deliver();
  expect(room.at()).toBe(3);
});

test("the end of a presentation ends it in both", () => {
  const { open, deliver } = building();
  const [room, presenter] = [open("room"), open("presenter")];
  room.store.actions.present(start);
  deliver();
  presenter.store.actions.present(null);
  deliver();
  expect(room.store.getState().presenting).toBeNull();
});
