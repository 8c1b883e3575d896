import type { ExportRequest, Item } from '../api';
import { groupOf, shown, sizeOf, type Chart } from './chart';

/** Exactly what is shown, as the export asks for it. */
export function outgoing(chart: Chart, title: string, purpose: string): ExportRequest {
  const view = shown(chart);
  return {
    title,
    purpose,
    items: view.items.map(({ id }) => {
      const { x, y } = chart.places.get(id) ?? { x: 0, y: 0 };
      return { id, x, y, size: sizeOf(chart, id), group: groupOf(chart, id) };
    }),
    links: view.links.map((link) => link.id),
  };
}

/** Children, and people known only as victims: their names do not leave. */
export function isMasked(item: Item): boolean {
  return item.kind === 'Person' && (item.child || item.standing === 'VICTIM');
}
