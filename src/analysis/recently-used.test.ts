import { expect, test } from "vitest";
import { RecentlyUsed } from "./recently-used.ts";

test("keeps what is asked for and drops the rest after its time", () => {
  const recent = new RecentlyUsed<string, object>();
  const kept = recent.get("kept", () => ({}));
  const dropped = recent.get("dropped", () => ({}));
  for (let step = 0; step < 3; step++) {
    expect(recent.get("kept", () => ({}))).toBe(kept);
    recent.age(2);
  }
  expect([...recent.values()]).toEqual([kept]);
  expect(recent.get("dropped", () => ({}))).not.toBe(dropped);
});
