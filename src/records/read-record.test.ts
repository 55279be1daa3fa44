import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLLECTIONS } from "../domain/data-file.ts";
import { smallRawRecord, smallRecord, toFiles } from "../testing/small-record.ts";
import { readRecord } from "./read-record.ts";

const reasons = (record: ReturnType<typeof readRecord>) =>
  record.rejected.map(({ file, id, reason }) => `${file} ${id}: ${reason}`);

test("a record in order is taken in whole", () => {
  const record = smallRecord();
  expect(record.faults).toEqual([]);
  expect(record.rejected).toEqual([]);
  expect(record.claims.size).toBe(8);
});

describe("a bad claim is rejected with its reason and the rest is kept", () => {
  const breakClaim = (change: object) => {
    const raw = smallRawRecord();
    const claims = raw.claims.with(3, { ...raw.claims[3], ...change });
    return readRecord(toFiles({ ...raw, claims }));
  };
  test.each([
    [{ actors: [{ actor: "nobody", role: "target" }] }, "nobody does not stand in actors.json"],
    [{ places: [{ place: "AF-XXX", role: "location" }] }, "AF-XXX does not stand in places.json"],
    [{ about: "evt-nothing" }, "evt-nothing does not stand in events.json"],
    [{ claimants: ["nobody"] }, "nobody does not stand in claimants.json"],
    [{ modality: "shouted" }, "modality"],
    [{ when: { edtf: "2021-13", stated: "x", basis: "y" } }, "EDTF"],
    [{ id: "001-p1-01" }, "the id names its document and paragraph"],
    [{ surplus: true }, "surplus"],
    [
      { locator: { paragraph: 3, quote: { exact: "two words", prefix: "", suffix: " x" } } },
      "a quote has 3 to 12 words",
    ],
    [
      { locator: { paragraph: 3, quote: { exact: "It is calm.", prefix: "", suffix: "" } } },
      "a quote is never a whole sentence",
    ],
  ])("%j", (change, reason) => {
    const record = breakClaim(change);
    expect(record.claims.size).toBe(7);
    expect(reasons(record)).toHaveLength(1);
    expect(reasons(record)[0]).toContain(reason);
  });
});

test("what is rejected is told by its place in the file, whatever was rejected before it", () => {
  const raw = smallRawRecord();
  const claims = raw.claims
    .with(1, { ...raw.claims[1], modality: "shouted" })
    .with(3, { ...raw.claims[3], claimants: ["nobody"] });
  const events = [
    { id: "no-event" },
    ...raw.events,
    { id: "evt-silent", title: "Nobody reports it", type: "Battles" },
  ] as typeof raw.events;
  const { rejected } = readRecord(toFiles({ ...raw, claims, events }));
  expect(rejected.map(({ file, index }) => [file, index])).toEqual([
    ["events.json", 0],
    ["claims.json", 1],
    ["events.json", events.length - 1],
    ["claims.json", 3],
  ]);
});

test("a place in a place that is rejected is rejected as well", () => {
  const raw = smallRawRecord();
  const district = { id: "AF-PAN-rukha", name: "Rukha", kind: "district", country: "AF" };
  const places = [
    ...raw.places,
    { ...district, admin1: "AF-XXX", aliases: [] },
    { ...district, id: "AF-PAN-bazarak", kind: "city", admin1: "AF-PAN-rukha", aliases: [] },
  ] as typeof raw.places;
  const record = readRecord(toFiles({ ...raw, places }));
  expect(reasons(record)).toEqual([
    "places.json AF-PAN-rukha: AF-XXX does not stand in places.json",
    "places.json AF-PAN-bazarak: AF-PAN-rukha does not stand in places.json",
  ]);
  expect(record.places.size).toBe(raw.places.length);
});

test("an id that stands twice is rejected the second time", () => {
  const raw = smallRawRecord();
  const record = readRecord(
    toFiles({ ...raw, claims: [...raw.claims, ...raw.claims.slice(0, 1)] }),
  );
  expect(record.claims.size).toBe(8);
  expect(reasons(record)[0]).toContain("stands twice");
});

test("an event without a claim is rejected", () => {
  const raw = smallRawRecord();
  const event = { id: "evt-silent", title: "Nobody reports it", type: "Battles" };
  const record = readRecord(toFiles({ ...raw, events: [...raw.events, event] }));
  expect(reasons(record)).toEqual(["events.json evt-silent: no claim reports this event"]);
});

describe("a claimant whose upstream has no end is rejected, and the claims that quote it", () => {
  const spokesman = (id: string, upstream: string) => ({
    id,
    name: id,
    kind: "person",
    actor: null,
    upstream,
  });
  const withClaimants = (...claimants: readonly object[]) => {
    const raw = smallRawRecord();
    return readRecord(
      toFiles({ ...raw, claimants: [...raw.claimants, ...claimants] as typeof raw.claimants }),
    );
  };

  test("one that speaks for a known claimant stands", () => {
    expect(reasons(withClaimants(spokesman("aide", "un")))).toEqual([]);
  });

  test("an unknown upstream, near or far", () => {
    const record = withClaimants(spokesman("clerk", "aide"), spokesman("aide", "nobody"));
    expect(reasons(record)).toEqual([
      "claimants.json clerk: nobody does not stand in claimants.json",
      "claimants.json aide: nobody does not stand in claimants.json",
    ]);
    expect([...record.claimants.keys()]).toEqual(["un", "envoy"]);
  });

  test("a circle", () => {
    const record = withClaimants(spokesman("left", "right"), spokesman("right", "left"));
    expect(reasons(record)).toEqual([
      "claimants.json left: its upstream leads in a circle back to left",
      "claimants.json right: its upstream leads in a circle back to right",
    ]);
  });

  test("what it is quoted in goes with it", () => {
    const raw = smallRawRecord();
    const claimants = raw.claimants.map((each) =>
      each["id"] === "un" ? { ...each, upstream: "nobody" } : each,
    );
    const record = readRecord(toFiles({ ...raw, claimants }));
    expect(record.claims.size).toBe(7);
    expect(reasons(record)).toContain("claims.json 001-p2-01: un does not stand in claimants.json");
  });
});

describe("actors that are not there", () => {
  const withParent = (id: string, parent: string) => {
    const raw = smallRawRecord();
    const actors = raw.actors.map((each) => (each["id"] === id ? { ...each, parent } : each));
    return readRecord(toFiles({ ...raw, actors }));
  };

  test("one whose parent does not exist is rejected, with the claims that name it", () => {
    const record = withParent("reds", "ghosts");
    expect(reasons(record)).toContain("actors.json reds: ghosts does not stand in actors.json");
    expect(record.rejected.find(({ id }) => id === "reds")?.index).toBe(
      smallRawRecord().actors.findIndex((each) => each["id"] === "reds"),
    );
    expect(record.actors.has("reds")).toBe(false);
    for (const { actors } of record.claims.values())
      for (const { actor } of actors) expect(record.actors.has(actor)).toBe(true);
  });

  test("one that is part of itself is rejected", () => {
    expect(reasons(withParent("reds", "reds"))).toContain(
      "actors.json reds: its parent leads in a circle back to reds",
    );
  });

  test("a claimant who is such an actor is rejected, and who speaks for it", () => {
    const raw = smallRawRecord();
    const claimants = raw.claimants.map((each) =>
      each["id"] === "un" ? { ...each, actor: "ghosts" } : each,
    );
    expect(reasons(readRecord(toFiles({ ...raw, claimants })))).toEqual(
      expect.arrayContaining([
        "claimants.json un: ghosts does not stand in actors.json",
        "claimants.json envoy: un does not stand in claimants.json",
      ]),
    );
  });

  test("claimants stand where the file of actors cannot be read", () => {
    const raw = smallRawRecord();
    const claimants = raw.claimants.map((each) => ({ ...each, actor: "reds" }));
    const files = { ...toFiles({ ...raw, claimants }), actors: { text: "[" } };
    expect(readRecord(files).claimants.size).toBe(raw.claimants.length);
  });
});

test("a coded figure whose low is above its high is refused", () => {
  const raw = smallRawRecord();
  const figure = { quantity: "deaths", low: 9, best: null, high: 2, stated: "9 to 2" };
  const withFigure = (id: string) =>
    raw.claims.map((each) => (each["id"] === id ? { ...each, figures: [figure] } : each));
  const record = readRecord(toFiles({ ...raw, claims: withFigure("001-p1-01") }));
  expect(record.claims.size).toBe(7);
  expect(reasons(record).join()).toMatch(/001-p1-01.*low is not above high/u);
});

describe("a file that cannot be read is a fault, and the claims stay", () => {
  test.each([
    ["missing", { error: "404 Not Found" }],
    ["not-json", { text: '{"schemaVersion":1,"actors":[{"id"' }],
    ["wrong-shape", { text: "[]" }],
    ["newer-schema", { text: '{"schemaVersion":2,"actors":[]}' }],
  ])("%s", (fault, file) => {
    const record = readRecord({ ...toFiles(smallRawRecord()), actors: file });
    expect(record.faults).toMatchObject([{ file: "actors.json", fault }]);
    expect(record.claims.size).toBe(8);
    expect(record.actors.get("reds")?.name).toBe("reds");
  });

  test("without claims.json there are no claims, and nothing else is rejected", () => {
    const record = readRecord({ ...toFiles(smallRawRecord()), claims: { error: "offline" } });
    expect(record.claims.size).toBe(0);
    expect(record.rejected).toEqual([]);
    expect(record.documents.size).toBe(2);
  });
});

test("whatever stands in the files, reading does not throw and leaves no dangling id", () => {
  const whole = toFiles(smallRawRecord());
  const file = fc.oneof(
    fc.json().map((text) => ({ text })),
    fc.string().map((text) => ({ text })),
    fc.record({ collection: fc.constantFrom(...COLLECTIONS), at: fc.nat() }).map((cut) => {
      const source = whole[cut.collection];
      return { text: "text" in source ? source.text.slice(0, cut.at % source.text.length) : "" };
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...COLLECTIONS), file, (collection, text) => {
      const record = readRecord({ ...whole, [collection]: text });
      for (const claim of record.claims.values()) {
        expect(record.documents.has(claim.document)).toBe(true);
        for (const { actor } of claim.actors) expect(record.actors.has(actor)).toBe(true);
        for (const { place } of claim.places) expect(record.places.has(place)).toBe(true);
      }
    }),
  );
});
