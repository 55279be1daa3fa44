import { expect, it } from "vitest";
import type { Actor } from "../domain/schema/reference.ts";
import { at, makeClaim, PLACES, takes } from "../testing/claims.ts";
import { silentDocuments, type Subject } from "./silence.ts";
import { createTerritory } from "./territory.ts";

const by = (actor: string) => ({ actors: [{ actor, role: "subject" }] });
const PARENTS: readonly (readonly [id: string, parent: string | null])[] = [
  ["army", null],
  ["corps", "army"],
  ["squad", "corps"],
  ["egg", "hen"],
  ["hen", "egg"],
];
const actors = new Map(PARENTS.map(([id, parent]) => [id, { id, parent } as unknown as Actor]));
const claims = [
  makeClaim("001-p1-01", { ...at("AF-BDS-town"), ...by("squad") }),
  makeClaim("002-p1-01", { ...at("AF"), ...by("corps"), ...takes("denies") }),
  makeClaim("002-p2-01", { ...at("region-north"), ...by("hen") }),
  makeClaim("003-p1-01", { places: [{ place: "AF-BDS", role: "mentioned" }], ...by("army") }),
];
const silence = (subject: Subject) =>
  silentDocuments(["001", "002", "003", "004"], claims, subject, {
    territory: createTerritory(PLACES),
    actors,
  }).map(({ document, near }) => [document, near.map(({ id }) => id)]);

it("on a place: what lies in it and what is mentioned speaks, a wider area comes near", () => {
  expect(silence({ type: "places", ids: ["AF-BDS"] })).toEqual([
    ["002", ["002-p1-01", "002-p2-01"]],
    ["004", []],
  ]);
  expect(silence({ type: "places", ids: ["AF-TAK", "AF"] })).toEqual([["004", []]]);
  expect(silence({ type: "places", ids: ["PK-KP"] }).flatMap(([, near]) => near)).toEqual([]);
});

it("on an actor: what it is part of and its own parts come near", () => {
  expect(silence({ type: "actor", id: "corps" })).toEqual([
    ["001", ["001-p1-01"]],
    ["003", ["003-p1-01"]],
    ["004", []],
  ]);
});

it("actors that are part of one another in a circle end", () => {
  expect(silence({ type: "actor", id: "egg" })[1]).toEqual(["002", ["002-p2-01"]]);
  expect(silence({ type: "actor", id: "army" }).map(([document]) => document)).not.toContain("003");
});

it("on a proposition", () => {
  expect(
    silence({ type: "proposition", id: "calm", quantity: null }).map(([document]) => document),
  ).toEqual(["001", "003", "004"]);
});
