import { expect, test } from "vitest";
import { nextOrder, sortRows } from "./sort-rows.ts";

const rows = [
  { name: "Zabul", count: 2 },
  { name: "Balkh", count: 2 },
  { name: "Kabul", count: 9 },
];
const names = (order: { key: "name" | "count"; isDescending: boolean }) =>
  sortRows(rows, order).map(({ name }) => name);

test("equal rows stand by name in either direction", () => {
  expect(names({ key: "count", isDescending: true })).toEqual(["Kabul", "Balkh", "Zabul"]);
  expect(names({ key: "count", isDescending: false })).toEqual(["Balkh", "Zabul", "Kabul"]);
  expect(names({ key: "name", isDescending: false })).toEqual(["Balkh", "Kabul", "Zabul"]);
});

test("the head of the sorted column turns it round, another one starts afresh", () => {
  const byCount = { key: "count", isDescending: true } as const;
  expect(nextOrder<"count" | "name">(byCount, "count", true).isDescending).toBe(false);
  expect(nextOrder<"count" | "name">(byCount, "name", false)).toEqual({
    key: "name",
    isDescending: false,
  });
});
