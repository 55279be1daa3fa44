import { expect, test } from "vitest";
import {
  CARRIED_LIST_PATH,
  CARRIED_PATH,
  COMFORTABLE_PAGE,
  isComfortable,
} from "../domain/carried.ts";
import { EMPTY_CONTENTS } from "../domain/workspace.ts";
import { writeOfflineHtml } from "../exports/write-offline-html.ts";
import { selectDataMark } from "../selectors/data-mark.ts";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { rated } from "../testing/ratings.ts";
import { smallRecord } from "../testing/small-record.ts";
import { attachedOf, briefingOf, dataSetOf, keptOwn } from "../testing/workspace.ts";
import { carriedOf, openCarrier, takeCarried } from "./carried-data.ts";

const NAME = '</script><img src=x onerror="alert(1)">';
const SET = inventedDataSet([{ sides: { actor1: [NAME] }, type: NAME }, {}]);
const TEMPLATE =
  '<!doctype html><title>Attest</title><script type="application/json" id="attest-files">{}</script>';

function started() {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord(), "a".repeat(64));
  return store;
}

test("what slides count by is taken along, and nothing else of the workspace", () => {
  const shown = dataSetOf(1);
  const taken = carriedOf({
    ...EMPTY_CONTENTS,
    dataSets: [
      { ...shown, join: { ...shown.join, places: { Hirat: "AF-HER" } } },
      dataSetOf(2, 3, { isOn: false }),
    ],
    ownBoundaries: [
      { own: keptOwn(1), isInUse: true },
      { own: keptOwn(2), isInUse: false },
    ],
    choices: [
      { kind: "places", name: "Hirat", value: "AF-HER" },
      { kind: "places", name: "Elsewhere", value: "AF-KNR" },
      { kind: "actors", name: "TTP", value: "ttp" },
      { kind: "profiles", name: "[]", value: {} },
    ],
    ratings: [rated("document", "001", "B")],
    briefings: [briefingOf("b", "Second")],
    attached: [{ ...attachedOf("001", "text"), passages: new Map() }],
  });
  expect(taken.dataSets.map(({ id }) => id)).toEqual([shown.id]);
  expect(taken.ownBoundaries.map(({ own }) => own.id)).toEqual([keptOwn(1).id]);
  expect(taken.choices.map(({ name }) => name)).toEqual(["Hirat", "TTP"]);
  expect([taken.ratings, taken.briefings, taken.attached]).toEqual([[], [], []]);
});

test("a page that takes data along counts as the one that it was made from, and its texts are no markup", async () => {
  const here = started();
  here.changeAtOnce((state) => putDataSets(state, [SET]));
  here.actions.choose({ actors: { [NAME]: "blues" } });
  const carrier = openCarrier(here);
  const files = await carrier.files(true);
  expect(files[CARRIED_PATH]).toHaveLength(await carrier.bytes());
  expect(JSON.parse(files[CARRIED_LIST_PATH] ?? "")).toMatchObject({ isCarried: true });
  const html = writeOfflineHtml(TEMPLATE, { title: "Raids", files });
  expect(html.match(/<\/script/gu)).toHaveLength(1);

  const there = started();
  await takeCarried(there, files[CARRIED_PATH] ?? "");
  expect(there.getState().dataSets).toEqual([SET]);
  expect(selectDataMark(there.getState())).toBe(selectDataMark(here.getState()));
});

test("without, the page only names them; with nothing to take along it says nothing", async () => {
  const here = started();
  expect(await openCarrier(here).files(true)).toEqual({});
  expect(await openCarrier(here).bytes()).toBe(0);
  here.changeAtOnce((state) => putDataSets(state, [SET]));
  const files = await openCarrier(here).files(false);
  expect(Object.keys(files)).toEqual([CARRIED_LIST_PATH]);
  expect(JSON.parse(files[CARRIED_LIST_PATH] ?? "")).toMatchObject({
    dataSets: [{ id: SET.id, name: SET.name }],
    isCarried: false,
  });
});

test.each(["not base64 at all", btoa("no archive")])(
  "damaged data (%s) leave the page as it is",
  async (packed) => {
    const there = started();
    await takeCarried(there, packed);
    expect(there.getState().dataSets).toEqual([]);
  },
);

test("a page is too large by the whole of it, and not by what it takes along alone", () => {
  const carried = COMFORTABLE_PAGE - 5e6;
  expect(isComfortable({ bare: 5e6, carried })).toBe(true);
  expect(isComfortable({ bare: 5e6 + 1, carried })).toBe(false);
});
