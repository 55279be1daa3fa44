import { useMemo, useState } from "react";
import type { RelationNetwork } from "../analysis/relations.ts";
import { t } from "../i18n/index.ts";
import { markOf, selectActorMarks } from "../selectors/actor-marks.ts";
import type { Naming } from "../selectors/names.ts";
import type { Counting } from "../selectors/panel-tally.ts";
import { selectNetworkLayout } from "../selectors/network.ts";
import { useActions, useSelector } from "../store/react.ts";
import type { BoxSize } from "./box-size.ts";
import { DrawnButton } from "./DrawnButton.tsx";
import { edgeInWords, idsOf, keyOf, whereOfRelation } from "./network-file.ts";
import { DASHES, drawLines, widthOf } from "./network-lines.ts";
import { placeLabels, placeNodes } from "./network-places.ts";
import { NetworkMark } from "./NetworkMark.tsx";
import { walkDrawing } from "./walk-drawing.ts";

/** Less than that cannot be read; a smaller band scrolls. In pixels. */
const LEAST: BoxSize = { width: 340, height: 136 };

interface NetworkDrawingProps {
  readonly passing: RelationNetwork;
  readonly whole: RelationNetwork;
  readonly naming: Naming;
  readonly counting: Counting;
  readonly size: BoxSize;
}

/** One stop for Tab; arrow keys go through the groups and then through the relations. */
export function NetworkDrawing({ passing, whole, naming, counting, size }: NetworkDrawingProps) {
  const layout = useSelector(selectNetworkLayout);
  const marks = useSelector(selectActorMarks);
  const selection = useSelector((state) => state.selection);
  const { select } = useActions();
  /** The key of what Tab comes back to; null: the first. */
  const [stop, setStop] = useState<string | null>(null);
  const width = Math.max(LEAST.width, size.width);
  const height = Math.max(LEAST.height, size.height);
  const words = t.charts.network;
  const openList = (key: string) => select({ type: "list", where: whereOfRelation(key) });

  // From the whole record, so that nothing moves when the filter does.
  const { points, drawn, labels } = useMemo(() => {
    const box = { width, height };
    const placed = placeNodes(layout, box);
    const names = new Map(whole.nodes.map(({ actor }) => [actor, naming.actorShort(actor)]));
    const lines = drawLines(whole.edges, placed);
    const letters = lines.map(({ letter }) => letter);
    return { points: placed, drawn: lines, labels: placeLabels(names, placed, letters, box) };
  }, [layout, whole, naming, width, height]);
  const found = new Map(passing.edges.map((edge) => [keyOf(edge), edge]));
  const lines = drawn.flatMap((line) => {
    const edge = found.get(line.key);
    return edge === undefined ? [] : [{ ...line, edge }];
  });

  const linked = new Set(passing.nodes.map(({ actor }) => actor));
  const keys = [...whole.nodes.map(({ actor }) => actor), ...lines.map(({ key }) => key)];
  const entry = stop !== null && keys.includes(stop) ? stop : keys[0];
  const stops = (key: string) => ({ isEntry: key === entry, onFocus: () => setStop(key) });

  return (
    <svg
      className="net"
      width={width}
      height={height}
      role="group"
      aria-label={words.title(counting.unit)}
      onKeyDown={walkDrawing}
    >
      {/* Lines lie beneath all that can be pressed, or one would catch what is meant for the letter
          of another; the keyboard has the buttons that follow. */}
      <g className="net__lines" aria-hidden="true">
        {lines.map(({ edge, key, path, arrow }) => (
          <g key={key} onClick={() => openList(key)}>
            <title>{edgeInWords(edge, naming, counting)}</title>
            <path d={path} className="net__reach" />
            <path
              d={path}
              strokeWidth={widthOf(counting.countOf(idsOf(edge)))}
              strokeDasharray={DASHES[edge.relation]}
            />
            {arrow !== null && <path d={arrow} className="net__arrow" />}
          </g>
        ))}
      </g>
      {whole.nodes.map(({ actor }) => {
        const point = points.get(actor);
        if (point === undefined) return null;
        const name = naming.actor(actor);
        const isAlone = !linked.has(actor);
        return (
          <DrawnButton
            key={actor}
            {...stops(actor)}
            className="net__node"
            label={isAlone ? words.alone(name) : words.node(name)}
            title={name}
            isSelected={selection.type === "actor" && selection.id === actor}
            onPress={() => select({ type: "actor", id: actor })}
          >
            <NetworkMark
              point={point}
              label={labels.get(actor) ?? null}
              text={naming.actorShort(actor)}
              mark={markOf(marks, actor)}
              isAlone={isAlone}
            />
          </DrawnButton>
        );
      })}
      {lines.map(({ edge, key, path, letter }) => (
        <DrawnButton
          key={key}
          {...stops(key)}
          className="net__edge"
          label={t.charts.list(edgeInWords(edge, naming, counting))}
          title={edgeInWords(edge, naming, counting)}
          isSelected={false}
          onPress={() => openList(key)}
        >
          <path d={path} className="net__lit" />
          <circle cx={letter.x} cy={letter.y} r={6.5} className="net__disc" />
          <text x={letter.x} y={letter.y + 3.5} className="net__letter">
            {words.letter[edge.relation]}
          </text>
        </DrawnButton>
      ))}
    </svg>
  );
}
