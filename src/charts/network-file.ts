import type { RelationEdge, RelationNetwork } from "../analysis/relations.ts";
import type { Clause } from "../domain/clause.ts";
import { relationKey } from "../domain/dimension.ts";
import { t } from "../i18n/index.ts";
import type { Naming } from "../selectors/names.ts";
import type { Counting } from "../selectors/panel-tally.ts";
import { also } from "../selectors/panel-where.ts";
import type { ChartFile } from "./chart-file.ts";

const words = t.charts.network;

/** The value of the dimension `relation`. */
export const keyOf = ({ from, relation, to }: RelationEdge) => relationKey(from, relation, to);

/** The claims that state a relation, and no others. */
export const whereOfRelation = (key: string): readonly Clause[] => [also("relation", [key])];

/** The claims that state a relation. */
export const idsOf = ({ claims }: RelationEdge): readonly string[] => claims.map(({ id }) => id);

/** "The TTP fights Pakistan: 5 claims" */
export const edgeInWords = (edge: RelationEdge, naming: Naming, { unit, countOf }: Counting) =>
  words.edge(
    naming.actor(edge.from),
    t.evidence.relation[edge.relation],
    naming.actor(edge.to),
    countOf(idsOf(edge)),
    unit,
  );

/** A row for each relation: a file of lines and marks could not be read without their names. */
export function networkFile(
  passing: RelationNetwork,
  whole: RelationNetwork,
  naming: Naming,
  counting: Counting,
): ChartFile {
  const { unit, countOf } = counting;
  const all = new Map(whole.edges.map((edge) => [keyOf(edge), countOf(idsOf(edge))]));
  return {
    title: words.title(unit),
    keys: [],
    body: {
      type: "bars",
      blocks: [
        {
          head: "",
          bars: passing.edges.map((edge) => ({
            label: words.phrase(
              naming.actorShort(edge.from),
              t.evidence.relation[edge.relation],
              naming.actorShort(edge.to),
            ),
            count: countOf(idsOf(edge)),
            all: all.get(keyOf(edge)) ?? countOf(idsOf(edge)),
            segments: [{ size: countOf(idsOf(edge)), step: 4 }],
            isMuted: false,
          })),
        },
      ],
    },
    notes: [words.fileNote],
    sheet: {
      columns: [
        words.columns.from,
        words.columns.relation,
        words.columns.to,
        t.domain.unitName[unit],
      ],
      rows: passing.edges.map((edge) => ({
        name: naming.actor(edge.from),
        texts: [t.evidence.relation[edge.relation], naming.actor(edge.to)],
        cells: [
          {
            count: countOf(idsOf(edge)),
            label: edgeInWords(edge, naming, counting),
            where: whereOfRelation(keyOf(edge)),
          },
        ],
      })),
    },
  };
}
