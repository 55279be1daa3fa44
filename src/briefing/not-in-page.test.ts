import { expect, test } from "vitest";
import { emptySlide } from "../domain/briefing.ts";
import type { CarriedList } from "../domain/carried.ts";
import { readCarriedList } from "../records/read-carried-list.ts";
import { dataSetOf } from "../testing/workspace.ts";
import { missingInWords } from "./not-in-page.ts";

const SET = dataSetOf(1);
const MARK = "a".repeat(64);
const list: CarriedList = {
  dataSets: [{ id: SET.id, name: "Raids" }],
  units: { id: "sectors", name: "Sectors" },
  mark: MARK,
  isCarried: false,
};
const slide = { ...emptySlide("a"), shown: { data: MARK, numbers: {} } };
const NOTHING = { dataSets: [], ownUnits: null };

test("a slide says what it was counted by that is not in the file", () => {
  expect(missingInWords(NOTHING, slide, list)).toEqual({
    said: "The events of Raids and the boundaries Sectors are not in this file, so the slide shows other numbers here.",
    isAll: true,
  });
  const someday = { ...slide, shown: { data: "b".repeat(64), numbers: {} } };
  expect(missingInWords(NOTHING, someday, list)?.isAll).toBe(false);
});

test("and of what stands on the page it says nothing", () => {
  const here = { dataSets: [SET], ownUnits: "sectors" };
  expect(missingInWords(here, slide, list)).toBeNull();
  expect(missingInWords(NOTHING, slide, null)).toBeNull();
  expect(missingInWords({ ...here, ownUnits: null }, slide, list)?.said).toMatch(
    /^The boundaries Sectors are not in this file/u,
  );
  const off = { ...here, dataSets: [{ ...SET, isOn: false }] };
  expect(missingInWords(off, slide, { ...list, isCarried: true })?.said).toMatch(
    /^The events of Raids are not on this page/u,
  );
});

test("a list that is none says nothing", () => {
  expect(readCarriedList(list)).toEqual(list);
  for (const raw of [null, "{}", {}, { ...list, dataSets: "Raids" }])
    expect(readCarriedList(raw)).toBeNull();
});
