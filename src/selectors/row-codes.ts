/**
 * The codes of a data set's rows in each dimension, for columns of a million rows: what a text of
 * the data set means is looked up once for each text, and rows are read from arrays alone.
 */
import { NONE, OWN_VOICE, type ValueDimension } from "../domain/dimension.ts";
import { UNDATED } from "../domain/event-columns.ts";
import type { JoinedDataSet } from "../records/joined-data-set.ts";
import { always, codedTexts, type CodeOf, NOTHING, type RowCodes } from "./row-code.ts";
import { actorRoles, actors, ofSources } from "./row-codes-of-names.ts";
import { placements, places, provinces } from "./row-codes-of-place.ts";
import { eventTypeNamed, type SpokenDataSet } from "./row-values.ts";

const modality = ({ set }: JoinedDataSet, codeOf: CodeOf): RowCodes => {
  const { offsets, lists } = set.events.source;
  const [asserted, reported] = [codeOf("asserted"), codeOf("reported")];
  return {
    each: "one",
    codeAt: (row) => (offsets[lists[row]!] === offsets[lists[row]! + 1] ? asserted : reported),
  };
};

function eventTypes({ set }: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const { eventType } = set.events;
  const codes = codedTexts(eventType, (text) => codeOf(eventTypeNamed(text)));
  const none = eventType.texts.length;
  return { each: "one", codeAt: (row) => codes[Math.min(eventType.codes[row]!, none)]! };
}

/** Precisions, of which 0 stands for none. */
function precisionCodes(values: Uint8Array, codeOf: CodeOf): Uint32Array {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return Uint32Array.from({ length: most + 1 }, (_, value) =>
    codeOf(value === 0 ? NONE : String(value)),
  );
}

function geoPrecisions({ set }: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const { geoPrecision } = set.events;
  const codes = precisionCodes(geoPrecision, codeOf);
  return { each: "one", codeAt: (row) => codes[geoPrecision[row]!]! };
}

function datePrecisions({ set }: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const { datePrecision, start } = set.events;
  const codes = precisionCodes(datePrecision, codeOf);
  const none = codeOf(NONE);
  return {
    each: "one",
    codeAt: (row) => (start[row] === UNDATED ? none : codes[datePrecision[row]!]!),
  };
}

type CodesOfRows = (joined: SpokenDataSet, codeOf: CodeOf) => RowCodes;

/** Each dimension but `event`: each row is an event of its own. */
export const ROW_CODES: Readonly<Record<Exclude<ValueDimension, "event">, CodesOfRows>> = {
  actor: actors,
  actorRole: actorRoles,
  province: provinces,
  document: ({ set }, codeOf) => always(codeOf(set.id)),
  claimant: ({ set, claimants }, codeOf) =>
    ofSources(set, { named: claimants, own: OWN_VOICE }, codeOf),
  kind: (_, codeOf) => always(codeOf("event-report")),
  modality,
  eventType: eventTypes,
  geoPrecision: geoPrecisions,
  datePrecision: datePrecisions,
  place: places,
  mention: () => NOTHING,
  wider: () => NOTHING,
  placement: placements,
  proposition: () => NOTHING,
  quantity: () => NOTHING,
  stance: () => NOTHING,
  voice: ({ set, voices }, codeOf) => ofSources(set, voices, codeOf),
  reliability: ({ set, reliabilities }, codeOf) => ofSources(set, reliabilities, codeOf),
  credibility: (_, codeOf) => always(codeOf("6")),
  relation: () => NOTHING,
  contested: (_, codeOf) => always(codeOf(NONE)),
};
