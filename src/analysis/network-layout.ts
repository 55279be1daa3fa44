import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { RelationNetwork } from "./relations.ts";

/** From -1 to 1 on both axes, on one scale; y grows downwards. */
export interface NodePosition {
  readonly x: number;
  readonly y: number;
}

interface LaidNode extends SimulationNodeDatum {
  readonly id: string;
}

/** In the simulation's own unit, as far apart as two linked nodes want to be. */
const LINK = 60;
/** d3's cooling brings a simulation to rest in this many steps. */
const STEPS = 300;

/**
 * Places the actors of a network by forces (d3-force, run to rest before anything is drawn). The
 * same network gives the same picture, whatever the order of its nodes and edges: nodes start on a
 * spiral in the order of their ids, and d3's source of randomness has a fixed seed. Several
 * relations between two actors pull as one. Cost: a few milliseconds for a hundred nodes.
 */
export function layoutNetwork({
  nodes,
  edges,
}: RelationNetwork): ReadonlyMap<string, NodePosition> {
  const laid: LaidNode[] = nodes
    .map(({ actor }) => actor)
    .sort()
    .map((id) => ({ id }));
  const pairs = new Set(
    edges
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`)),
  );
  const links = [...pairs].sort().map((pair) => {
    const [source = "", target = ""] = pair.split(" ");
    return { source, target };
  });
  forceSimulation(laid)
    .force(
      "link",
      forceLink<LaidNode, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(LINK),
    )
    .force("charge", forceManyBody<LaidNode>().strength(-4 * LINK))
    .force("collide", forceCollide<LaidNode>(LINK / 3))
    // Parts without a link between them would drift apart for ever.
    .force("x", forceX<LaidNode>().strength(0.08))
    .force("y", forceY<LaidNode>().strength(0.08))
    .stop()
    .tick(STEPS);
  return fitted(laid);
}

/** Centres the nodes and scales them into the square. */
function fitted(nodes: readonly LaidNode[]): ReadonlyMap<string, NodePosition> {
  const xs = nodes.map(({ x = 0 }) => x);
  const ys = nodes.map(({ y = 0 }) => y);
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const [centreX, centreY] = [middle(xs), middle(ys)];
  const reach = Math.max(
    ...xs.map((x) => Math.abs(x - centreX)),
    ...ys.map((y) => Math.abs(y - centreY)),
  );
  const scale = reach > 0 ? 1 / reach : 1;
  return new Map(
    nodes.map(({ id, x = 0, y = 0 }) => [
      id,
      { x: (x - centreX) * scale, y: (y - centreY) * scale },
    ]),
  );
}
