import type { Collection } from "../domain/data-file.ts";
import { type CodedRecord, type Files, readRecord } from "../records/read-record.ts";

type Raw = Record<string, unknown>;
export type RawRecord = Record<Collection, readonly Raw[]>;

function claim(id: string, fields: Raw = {}): Raw {
  const [document = "", paragraph = ""] = id.split("-p");
  return {
    id,
    document,
    locator: {
      paragraph: Number(paragraph.split("-")[0]),
      quote: { exact: "three words here", prefix: "with ", suffix: " and more" },
    },
    claimants: [],
    modality: "asserted",
    kind: "event-report",
    summary: `Summary of ${id}.`,
    about: null,
    actors: [],
    places: [],
    when: null,
    figures: [],
    propositions: [],
    ...fields,
  };
}

const document = (id: string): Raw => ({
  id,
  title: `Document ${id}`,
  publisher: null,
  published: null,
  sha256: id.repeat(22).slice(0, 64),
  paragraphs: 9,
  language: "en",
  reliability: "F",
});

const actor = (id: string, kind: string): Raw => ({
  id,
  name: `The ${id}`,
  short: id,
  kind,
  aliases: [],
  parent: null,
});

const place = (id: string, kind: string, fields: Raw = {}): Raw => ({
  id,
  name: id,
  kind,
  country: id.slice(0, 2),
  admin1: null,
  aliases: [],
  ...fields,
});

const at = (...ids: readonly string[]) => ids.map((id) => ({ place: id, role: "location" }));
const by = (...ids: readonly string[]) => ids.map((id) => ({ actor: id, role: "perpetrator" }));

/** A record of eight claims in which every dimension has more than one value. */
export function smallRawRecord(): RawRecord {
  return {
    documents: [document("001"), document("002")],
    claimants: [
      { id: "un", name: "United Nations", kind: "international-body", actor: null },
      { id: "envoy", name: "Envoy", kind: "person", actor: null, upstream: "un" },
    ],
    actors: [actor("reds", "armed-group"), actor("blues", "armed-group"), actor("land", "state")],
    places: [
      place("AF", "country"),
      place("AF-BDS", "admin1", { name: "Badakhshan" }),
      place("AF-TAK", "admin1", { name: "Takhar" }),
      place("AF-KDZ", "admin1", { name: "Kunduz" }),
      place("AF-BDS-town", "city", { admin1: "AF-BDS" }),
      place("region-north", "region", {
        country: "AF",
        members: ["AF-TAK", "AF-KDZ"],
        basis: "the north of the country",
      }),
    ],
    propositions: [
      { id: "calm", question: "Is it calm?", kind: "stance", supports: "yes", denies: "no" },
      {
        id: "n-camps",
        question: "How many camps?",
        kind: "value",
        quantity: "camps",
        notSameAs: [{ quantity: "commanders", why: "who runs a camp is not a camp" }],
      },
    ],
    events: [{ id: "evt-clash", title: "A clash", type: "Battles" }],
    claims: [
      claim("001-p1-01", {
        actors: by("reds"),
        places: at("AF-BDS"),
        about: "evt-clash",
        propositions: [{ proposition: "calm", stance: "supports" }],
      }),
      claim("001-p1-02", {
        actors: by("reds", "blues"),
        places: at("AF-BDS-town"),
        when: { edtf: "2021-08-15", stated: "on 15 August 2021", basis: "explicit" },
        relations: [{ from: "reds", relation: "fights", to: "blues" }],
      }),
      claim("001-p2-01", {
        actors: by("blues"),
        places: at("region-north"),
        claimants: ["un"],
        figures: [{ quantity: "commanders", low: null, best: 75, high: null, stated: "75" }],
      }),
      claim("001-p3-01", { places: at("AF"), kind: "assessment", modality: "predicted" }),
      claim("002-p1-01", { actors: by("reds"), places: at("AF-TAK"), about: "evt-clash" }),
      claim("002-p2-01", {
        actors: by("land"),
        places: [{ place: "AF-KDZ", role: "mentioned" }],
        when: { edtf: null, stated: "last month", basis: "relative to an unknown date" },
      }),
      claim("002-p2-02", {
        kind: "figure",
        when: { edtf: "2022", stated: "in 2022", basis: "explicit" },
        figures: [{ quantity: "camps", low: 70, best: null, high: 80, stated: "70 to 80" }],
      }),
      claim("002-p3-01", { propositions: [{ proposition: "calm", stance: "denies" }] }),
    ],
  };
}

/** The raw records as the text of data files. */
export function toFiles(raw: RawRecord): Files {
  return Object.fromEntries(
    Object.entries(raw).map(([collection, records]) => [
      collection,
      { text: JSON.stringify({ schemaVersion: 1, [collection]: records }) },
    ]),
  ) as unknown as Files;
}

export function smallRecord(): CodedRecord {
  return readRecord(toFiles(smallRawRecord()));
}
