import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { shown, type Chart, type Place } from '../core/chart/chart';
import { spread, type Room } from '../core/chart/places';
import type { Arranger } from '../flow/desk';
import { roomsOf, type Measure } from './scene';
import { LABEL_FONT } from './style';

cytoscape.use(fcose);

/** Above this, the quick and rough layout is taken. */
const FINE = 300;

/** Organic layout that gives each item room for its label, and moves nothing but what it is told to. */
export class OrganicArranger implements Arranger {
  constructor(private readonly measure: Measure = measureText()) {}

  async arrange(chart: Chart, movable: ReadonlySet<string>, afresh: boolean): Promise<ReadonlyMap<string, Place>> {
    if (movable.size === 0) return new Map();
    const rooms = roomsOf(chart, chart.places, movable, this.measure);
    const near = afresh ? rooms : within(rooms, chart, movable);
    const places = await organic(near, chart, afresh);
    const settled = rooms.map((room) => ({ ...room, ...(room.fixed ? {} : places.get(room.id)) }));
    return spread(settled, 8, settled.length > FINE ? 20 : 120);
  }
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
    await run(graph, fixed, afresh && fixed.length === 0, rooms.length <= FINE);
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

function run(graph: cytoscape.Core, fixed: readonly Room[], randomise: boolean, fine: boolean): Promise<void> {
  return new Promise((resolve) => {
    const options = {
      name: 'fcose',
      quality: fine ? 'proof' : randomise ? 'draft' : 'default',
      randomize: randomise,
      animate: false,
      fit: false,
      nodeDimensionsIncludeLabels: false,
      idealEdgeLength: 105,
      nodeSeparation: 90,
      nodeRepulsion: 9000,
      edgeElasticity: 0.4,
      gravity: 0.3,
      numIter: fine ? 2500 : 600,
      packComponents: false,
      tile: true,
      fixedNodeConstraint: fixed.map((room) => ({ nodeId: room.id, position: { x: room.x, y: room.y + drop(room) } })),
      stop: () => resolve(),
    };
    graph.layout(options as unknown as cytoscape.LayoutOptions).run();
  });
}

function measureText(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = LABEL_FONT;
  return (text) => context?.measureText(text).width ?? text.length * 7;
}
