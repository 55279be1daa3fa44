import { expect, test } from "vitest";
import { readRecord } from "../../src/records/read-record.ts";
import { type RawRecord, smallRawRecord, toFiles } from "../../src/testing/small-record.ts";
import { checkPropositions } from "./check-propositions.ts";
import { checkRecord } from "./check-record.ts";

const NO_BOUNDARIES = {
  admin1: { type: "FeatureCollection", features: [] },
  countries: { type: "FeatureCollection", features: [] },
  borders: { type: "FeatureCollection", features: [] },
  places: { type: "FeatureCollection", features: [] },
} as unknown as Parameters<typeof checkRecord>[1];

const value = (id: string, quantity: string, ...others: readonly string[]) => ({
  id,
  question: `How many ${quantity}?`,
  kind: "value",
  quantity,
  notSameAs: others.map((other) => ({ quantity: other, why: "It counts something else." })),
});
const CALM = { id: "calm", question: "Is it calm?", kind: "stance", supports: "y", denies: "n" };
const takes = (proposition: string, stance: string) => ({
  propositions: [{ proposition, stance }],
});
const counts = (quantity: string) => ({
  figures: [{ quantity, low: 1, best: null, high: null, stated: "one" }],
});

/** The small record with these propositions and with these changes to its claims, all else silent. */
function withStances(
  propositions: readonly object[],
  changes: Readonly<Record<string, object>>,
): RawRecord {
  const raw = smallRawRecord();
  const claims = raw.claims.map((claim) => ({
    ...claim,
    figures: [],
    propositions: [],
    ...changes[claim["id"] as string],
  }));
  return { ...raw, propositions, claims } as unknown as RawRecord;
}
const problems = (...parts: Parameters<typeof withStances>) => {
  const record = readRecord(toFiles(withStances(...parts)));
  expect(record.rejected).toEqual([]);
  return checkPropositions(record);
};

const TWO_SPEAK = { "001-p1-01": takes("calm", "supports"), "002-p3-01": takes("calm", "denies") };
const CAMPS = value("n-camps", "camps", "cities");
const CITIES = value("n-cities", "cities", "camps");
const VALUES = {
  "001-p1-01": { ...counts("camps"), ...takes("n-camps", "value") },
  "001-p1-02": { ...counts("cities"), ...takes("n-cities", "value") },
};

test("propositions in order", () => {
  expect(
    problems([CALM, CAMPS, CITIES], {
      ...TWO_SPEAK,
      ...VALUES,
      "001-p1-01": {
        ...counts("camps"),
        propositions: [
          { proposition: "n-camps", stance: "value" },
          { proposition: "calm", stance: "supports" },
        ],
      },
    }),
  ).toEqual([]);
});

test("a stance proposition takes no value, a value proposition no side", () => {
  expect(
    problems([CALM, CAMPS, CITIES], {
      ...TWO_SPEAK,
      ...VALUES,
      "001-p2-01": takes("calm", "value"),
      "001-p3-01": takes("n-camps", "denies"),
    }),
  ).toEqual([
    'claims.json: 001-p2-01: "value" on calm, which asks for a stance',
    'claims.json: 001-p3-01: "denies" on n-camps, which asks for a value',
  ]);
});

test("a value and its figure come together", () => {
  expect(
    problems([CAMPS, CITIES], {
      ...VALUES,
      "001-p2-01": { ...counts("cities"), ...takes("n-camps", "value") },
    }),
  ).toEqual([
    "claims.json: 001-p2-01: a value for n-camps and no figure of camps",
    "claims.json: 001-p2-01: a figure of cities and no value for n-cities",
  ]);
});

test("quantities are set apart from both sides, and from ones that are asked for", () => {
  expect(
    problems(
      [value("n-camps", "camps", "cities", "tents", "camps"), value("n-cities", "cities", "camps")],
      VALUES,
    ),
  ).toEqual([
    "propositions.json: n-camps: no proposition asks for tents",
    "propositions.json: n-camps: sets camps apart from itself",
  ]);
  expect(
    problems(
      [CAMPS, value("n-cities", "cities", "people"), value("n-people", "people", "cities")],
      {
        ...VALUES,
        "002-p1-01": { ...counts("people"), ...takes("n-people", "value") },
      },
    ),
  ).toEqual(["propositions.json: n-camps: n-cities does not set itself apart from it in turn"]);
});

test("one quantity is asked for once", () => {
  const again = { ...CITIES, id: "n-towns" };
  expect(
    problems([CAMPS, CITIES, again], {
      ...VALUES,
      "001-p1-02": {
        ...counts("cities"),
        propositions: [
          { proposition: "n-cities", stance: "value" },
          { proposition: "n-towns", stance: "value" },
        ],
      },
    }),
  ).toEqual([
    "propositions.json: n-cities: n-towns asks for cities as well",
    "propositions.json: n-towns: n-cities asks for cities as well",
  ]);
});

test("a proposition needs two documents, or a document and somebody whom it names", () => {
  const alone = "propositions.json: calm: one voice speaks on it alone";
  const own = { "001-p1-01": takes("calm", "supports") };
  expect(problems([CALM], own)).toEqual([alone]);
  expect(problems([CALM], { ...own, "001-p3-01": takes("calm", "denies") })).toEqual([alone]);
  // 001-p2-01 quotes the United Nations.
  expect(problems([CALM], { ...own, "001-p2-01": takes("calm", "denies") })).toEqual([]);
  expect(problems([CALM], { ...own, "002-p3-01": takes("calm", "supports") })).toEqual([]);
  const quoted = { ...takes("calm", "supports"), claimants: ["un"] };
  expect(problems([CALM], { "001-p1-01": quoted, "002-p3-01": quoted })).toEqual([]);
  expect(
    problems([value("n-camps", "camps")], {
      "001-p1-01": { ...counts("camps"), ...takes("n-camps", "value") },
    }),
  ).toEqual(["propositions.json: n-camps: one voice speaks on it alone"]);
});

test("an unnamed claimant, and one that speaks for another, add no voice", () => {
  const claimant = (id: string, kind: string, upstream: string | null) => ({
    id,
    name: id,
    kind,
    actor: null,
    upstream,
  });
  const said = (id: string, ...claimants: readonly string[]) => ({
    [id]: { ...takes("calm", "supports"), claimants },
  });
  const alone = (changes: Record<string, object>) => {
    const raw = withStances([CALM], changes);
    const claimants = [
      ...raw.claimants,
      claimant("rumour", "unnamed", null),
      claimant("council", "international-body", "un"),
    ];
    const record = readRecord(toFiles({ ...raw, claimants }));
    return checkPropositions(record).length > 0;
  };
  expect(alone({ ...said("001-p1-01"), ...said("001-p3-01", "rumour") })).toBe(true);
  expect(alone({ ...said("001-p1-01", "un"), ...said("001-p3-01", "council") })).toBe(true);
  expect(alone({ ...said("001-p1-01"), ...said("001-p3-01", "council") })).toBe(false);
});

test("nobody stands in a relation to itself", () => {
  const raw = withStances([CALM], {
    ...TWO_SPEAK,
    "001-p1-02": { relations: [{ from: "reds", relation: "fights", to: "reds" }] },
  });
  expect(checkRecord(readRecord(toFiles(raw)), NO_BOUNDARIES)).toContain(
    "claims.json: 001-p1-02: reds fights itself",
  );
});
