import type { RelationEdge, RelationNetwork } from "../analysis/relations.ts";
import type { Clause } from "../domain/clause.ts";
import { relationKey } from "../domain/dimension.ts";
import { t } from "../i18n/index.ts";
import type { Naming } from "../selectors/names.ts";
import { also } from "../selectors/panel-where.ts";
import type { ChartFile } from "./chart-file.ts";

const words = t.charts.network;

/** The value of the dimension `relation`. */
export const keyOf = ({ from, relation, to }: RelationEdge) => relationKey(from, relation, to);

/** The claims that state a relation, and no others. */
export const whereOfRelation = (key: string): readonly Clause[] => [also("relation", [key])];

/** "The TTP fights Pakistan: 5 claims" */
export const edgeInWords = ({ from, relation, to, claims }: RelationEdge, naming: Naming) =>
  words.edge(naming.actor(from), t.evidence.relation[relation], naming.actor(to), claims.length);

/** A row for each relation: a file of lines and marks could not be read without their names. */
export function networkFile(
  passing: RelationNetwork,
  whole: RelationNetwork,
  naming: Naming,
): ChartFile {
  const all = new Map(whole.edges.map((edge) => [keyOf(edge), edge.claims.length]));
  return {
    title: words.title,
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
            count: edge.claims.length,
            all: all.get(keyOf(edge)) ?? edge.claims.length,
            segments: [{ size: edge.claims.length, step: 4 }],
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
        t.domain.unitName.claims,
      ],
      rows: passing.edges.map((edge) => ({
        name: naming.actor(edge.from),
        texts: [t.evidence.relation[edge.relation], naming.actor(edge.to)],
        cells: [
          {
            count: edge.claims.length,
            label: edgeInWords(edge, naming),
            where: whereOfRelation(keyOf(edge)),
          },
        ],
      })),
    },
  };
}
