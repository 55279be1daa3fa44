import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createActorNames } from "./actor-names.ts";
import type { Actor } from "../domain/schema/reference.ts";

const { actors: list } = JSON.parse(readFileSync("data/actors.json", "utf8")) as {
  readonly actors: readonly Actor[];
};
const actors = new Map<string, Actor>(list.map((actor) => [actor.id, actor]));
const actorOf = createActorNames(actors);

describe("names of ACLED and UCDP for actors of the record", () => {
  it.each([
    ["Tehreek-e-Taliban Pakistan (TTP)", "ttp"],
    ["TTP: Tehreek-e-Taliban Pakistan", "ttp"],
    ["TTP: Tehreek-i-Taliban Pakistan", "ttp"],
    ["TTP", "ttp"],
    ["Taleban Pakistan", "ttp"],
    ["Islamic State Khorasan Province (ISKP)", "is-k"],
    ["ISKP: Islamic State Khorasan Province", "is-k"],
    ["Islamic State (Khorasan)", "is-k"],
    ["Islamic State in Khorasan (ISK)", "is-k"],
    ["Islamic State of Iraq and the Levant - Khorasan (ISIL-K)", "is-k"],
    ["Khorasan Chapter of the Islamic State", "is-k"],
    ["داعش خراسان", "is-k"],
    ["Pakistani Taliban", "ttp"],
    ["The Taliban", "taliban"],
    ["BLA: Baloch Liberation Army", "bla"],
    ["Balochistan Liberation Army (BLA)", "bla"],
    ["NRF: National Resistance Front of Afghanistan", "nrf"],
    ["AFF: Afghanistan Freedom Front", "aff"],
    ["al-Qaida", "al-qaeda"],
    ["Taleban", "taliban"],
    ["Taliban", "taliban"],
    ["Military Forces of Afghanistan (2021-)", "taliban"],
    ["Police Forces of Afghanistan (2021-)", "taliban"],
    ["Government of Afghanistan (2021-)", "taliban"],
    ["Military Forces of Afghanistan (2014-2021)", "andsf"],
    ["Police Forces of Afghanistan (2004-2021)", "andsf"],
    ["Police Forces of Afghanistan (2014-2021) National Directorate of Security", "nds"],
    ["Government of Afghanistan (2004-2021)", "afghanistan-islamic-republic"],
    ["Military Forces of Pakistan (2022-)", "pakistan-armed-forces"],
    ["Military Forces of Pakistan (2018-2022)", "pakistan-armed-forces"],
    ["Police Forces of Pakistan (2022-2024)", "pakistan-armed-forces"],
    ["Military Forces of Pakistan (2022-) Frontier Corps", "frontier-corps"],
    ["Frontier Corps (FC)", "frontier-corps"],
    ["Government of Pakistan", "pakistan"],
    ["Government of Pakistan (2022-)", "pakistan"],
    ["Government of Iran", "iran"],
    ["Government of United States of America", "united-states"],
    ["Government of the United States (2021-)", "united-states"],
    ["UN: United Nations", "united-nations"],
  ])("%s", (name, id) => {
    expect(actorOf(name)).toBe(id);
  });
});

describe("names that stay actors of their own", () => {
  it.each([
    // UCDP's name for all of the Islamic State, not of its branch alone.
    ["IS"],
    ["Islamic State"],
    ["Islamic State (Pakistan)"],
    // Without years nobody can tell which government is meant.
    ["Government of Afghanistan"],
    ["Military Forces of Afghanistan"],
    ["Military Forces of Afghanistan (2001-2004)"],
    ["Military Forces of Pakistan (2022-) Border Guards"],
    ["Military Forces of Iran (1989-)"],
    ["Government of Myanmar (Burma)"],
    ["TTP: Tehreek-e-Taliban Pakistan - Some Group"],
    ["Mohmand Group (TTP)"],
    ["TTP: Frontier Corps"],
    ["Civilians (Pakistan)"],
    ["Unidentified Armed Group (Afghanistan)"],
    ["Kabul"],
    ["Resistance"],
    ["A commander"],
    ["constructor"],
    ["Government of constructor"],
    [""],
  ])("%s", (name) => {
    expect(actorOf(name)).toBeNull();
  });
});

it("knows every name and acronym of the record that is not left unnamed", () => {
  const named = list.filter(({ name }) => !/\(no(?:ne)?\b.*named\)/u.test(name));
  expect(named.length).toBeGreaterThan(40);
  for (const { id, name } of named) expect(actorOf(name)).toBe(id);
});

it("takes any text for a known actor or for nobody", () => {
  const words = fc.constantFrom(
    "TTP",
    ":",
    "(",
    ")",
    "Government of ",
    "(2021-)",
    " ",
    "Taliban",
    "x",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((parts) => parts.join("")),
      ),
      (name) => {
        const id = actorOf(name);
        expect(id === null || actors.has(id)).toBe(true);
      },
    ),
  );
});

it("takes no longer for a name with long runs of spaces", () => {
  const spaces = " ".repeat(3000);
  expect(actorOf(`a${spaces}(${spaces}b`)).toBeNull();
  expect(actorOf(`Government of Pakistan${spaces}(${spaces}2022${spaces}-)`)).toBe("pakistan");
});
