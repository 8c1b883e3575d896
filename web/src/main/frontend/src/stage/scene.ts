import type { Item, Link } from '../core/api';
import { groupOf, isShown, sizeOf, type Chart, type Place } from '../core/chart/chart';
import type { Room } from '../core/chart/places';
import { short } from '../core/format';
import { isDirected, isKnownOnlyAsVictim, lookOf, shapeOf } from '../core/kinds';
import { wrap, type Measure } from '../core/wrap';
import { icon } from './icons';
import { groupColour, LABEL_LINE, LABEL_WIDTH } from './style';

/** How one item is drawn. */
export interface NodeData {
  readonly id: string;
  /** The label in one line; `lines` is how it is drawn. */
  readonly label: string;
  readonly lines: string;
  readonly size: number;
  readonly shape: string;
  readonly colour: string;
  readonly icon: string;
  readonly victim: boolean;
  readonly group: number;
  readonly groupColour: string;
}

export interface EdgeData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly width: number;
  readonly dash: string;
  readonly arrow: string;
}

const MOST_LABEL = 44;

export function nodeOf(chart: Chart, item: Item, measure: Measure): NodeData {
  const group = groupOf(chart, item.id);
  const label = labelOf(chart, item);
  return {
    id: item.id,
    label,
    lines: wrap(label, LABEL_WIDTH, measure).join('\n'),
    size: sizeOf(chart, item.id),
    shape: shapeOf(item),
    colour: lookOf(item.kind).colour,
    icon: icon(item, chart.pinned.has(item.id)),
    victim: isKnownOnlyAsVictim(item),
    group,
    groupColour: group > 0 ? groupColour(group) : '#000000',
  };
}

export function labelOf(chart: Chart, item: Item): string {
  const group = groupOf(chart, item.id);
  return group > 0 ? `${short(item.label, MOST_LABEL)} [${group}]` : short(item.label, MOST_LABEL);
}

export function edgeOf(link: Link): EdgeData {
  return {
    id: link.id,
    source: link.from,
    target: link.to,
    label: link.count > 1 ? `${short(link.label, 30)} ×${link.count}` : short(link.label, 30),
    width: Math.min(6, Math.round((1.3 + Math.log2(Math.max(1, link.count)) * 0.9) * 10) / 10),
    dash: { CONFIRMED: 'solid', UNCONFIRMED: 'dashed', TENTATIVE: 'dotted' }[link.strength] ?? 'dotted',
    arrow: isDirected(link.kind) ? 'triangle' : 'none',
  };
}

/** The room each shown item takes with its label, and whether it may move. */
export function roomsOf(chart: Chart, places: ReadonlyMap<string, Place>, movable: ReadonlySet<string>, measure: Measure): Room[] {
  return [...chart.items.values()]
    .filter((item) => isShown(chart, item) || movable.has(item.id))
    .map((item) => {
      const { x, y } = places.get(item.id) ?? { x: 0, y: 0 };
      const size = sizeOf(chart, item.id);
      const lines = wrap(labelOf(chart, item), LABEL_WIDTH, measure);
      const width = Math.max(...lines.map(measure));
      return {
        id: item.id,
        x,
        y,
        half: Math.max(size * 1.15, width + 6) / 2,
        top: size * 0.6,
        bottom: size / 2 + 5 + lines.length * LABEL_LINE,
        fixed: !movable.has(item.id),
      };
    });
}
