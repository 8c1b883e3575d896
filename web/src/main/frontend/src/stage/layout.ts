import cytoscape, { type EdgeSingular } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { shown, type Chart, type Place } from '../core/chart/chart';
import { clear, spread, type Room } from '../core/chart/places';
import type { Arranger } from '../flow/desk';
import type { Measure } from '../core/wrap';
import { roomsOf } from './scene';

cytoscape.use(fcose);

/** Above this, the quick and rough layout is taken. */
const FINE = 300;
/** Up to this many newcomers need no forces: they stand beside what they came from. */
const FEW = 3;
/** Up to this many are worth the best quality, which takes seconds beyond. */
const BEST = 60;
const GAP = 8;

/** Organic layout that gives each item room for its label, and moves nothing but what it is told to. */
export class OrganicArranger implements Arranger {
  constructor(private readonly measure: Measure) {}

  async arrange(chart: Chart, movable: ReadonlySet<string>, afresh: boolean): Promise<ReadonlyMap<string, Place>> {
    if (movable.size === 0) return new Map();
    const rooms = roomsOf(chart, chart.places, movable, this.measure);
    if (!afresh && movable.size <= FEW) return clear(rooms, GAP);
    const near = afresh ? rooms : within(rooms, chart, movable);
    const places = await organic(near, chart, afresh);
    const settled = moved(rooms, places);
    return clear(moved(settled, spread(settled, GAP, settled.length > FINE ? 20 : 100)), GAP);
  }
}

function moved(rooms: readonly Room[], places: ReadonlyMap<string, Place>): Room[] {
  return rooms.map((room) => (room.fixed ? room : { ...room, ...places.get(room.id) }));
}

/** The newcomers and those that they are tied to: the rest has no say in where they go. */
function within(rooms: readonly Room[], chart: Chart, movable: ReadonlySet<string>): Room[] {
  const wanted = new Set(movable);
  for (const link of chart.links.values()) {
    if (movable.has(link.from)) wanted.add(link.to);
    if (movable.has(link.to)) wanted.add(link.from);
  }
  return rooms.filter((room) => wanted.has(room.id));
}

async function organic(rooms: readonly Room[], chart: Chart, afresh: boolean): Promise<ReadonlyMap<string, Place>> {
  const fixed = rooms.filter((room) => room.fixed);
  if (rooms.length === 1) return new Map(rooms.map((room) => [room.id, { x: room.x, y: room.y }]));
  const ids = new Set(rooms.map((room) => room.id));
  const pairs = new Set<string>();
  const edges = shown(chart).links.flatMap((link) => {
    const pair = [link.from, link.to].sort().join(' ');
    if (!ids.has(link.from) || !ids.has(link.to) || link.from === link.to || pairs.has(pair)) return [];
    pairs.add(pair);
    return [{ data: { source: link.from, target: link.to } }];
  });
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: {
      // The box of symbol and label, of which the symbol is not the middle.
      nodes: rooms.map((room) => ({
        data: { id: room.id, width: room.half * 2, height: room.top + room.bottom },
        position: { x: room.x, y: room.y + drop(room) },
      })),
      edges,
    },
  });
  try {
    await run(graph, fixed, afresh && fixed.length === 0, rooms.length);
    return new Map(rooms.map((room) => {
      const { x, y } = graph.getElementById(room.id).position();
      return [room.id, { x: Math.round(x), y: Math.round(y - drop(room)) }];
    }));
  } finally {
    graph.destroy();
  }
}

function drop(room: Room): number {
  return (room.bottom - room.top) / 2;
}

function run(graph: cytoscape.Core, fixed: readonly Room[], randomise: boolean, count: number): Promise<void> {
  return new Promise((resolve) => {
    const options = {
      name: 'fcose',
      quality: count <= BEST ? 'proof' : count > FINE && randomise ? 'draft' : 'default',
      randomize: randomise,
      animate: false,
      fit: false,
      nodeDimensionsIncludeLabels: false,
      idealEdgeLength: (edge: EdgeSingular) => 85 + 15 * Math.sqrt(Math.max(edge.source().degree(false), edge.target().degree(false))),
      nodeSeparation: 90,
      nodeRepulsion: 9000,
      edgeElasticity: 0.4,
      gravity: 0.3,
      // The cost of a round grows with the square of the count.
      numIter: Math.max(150, Math.min(1000, Math.round(90_000 / count))),
      packComponents: false,
      tile: true,
      fixedNodeConstraint: fixed.map((room) => ({ nodeId: room.id, position: { x: room.x, y: room.y + drop(room) } })),
      stop: () => resolve(),
    };
    graph.layout(options as unknown as cytoscape.LayoutOptions).run();
  });
}
