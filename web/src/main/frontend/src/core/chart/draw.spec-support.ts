import type { ChartPart, EntityKind, Item, Link, Strength } from '../api';

/** For specs: draws a chart from lines such as "Ana uses 0700", with invented details. */
export function person(id: string, more: Partial<Item> = {}): Item {
  return item(id, 'Person', more);
}

export function item(id: string, kind: EntityKind, more: Partial<Item> = {}): Item {
  return { id, kind, label: id, detail: '', country: '', standing: 'NEUTRAL', child: false, reports: 1, marking: 'OFFICIAL', restrictedTo: [], ...more };
}

export function link(from: string, tie: string, to: string, strength: Strength = 'CONFIRMED', more: Partial<Link> = {}): Link {
  return {
    id: `${from}>${tie}>${to}`, from, to, kind: tie, label: tie.toLowerCase().replaceAll('_', ' '), strength, count: 1,
    first: null, last: null, marking: 'OFFICIAL', restrictedTo: [], sources: [], ...more,
  };
}

export function part(items: Item[], links: Link[] = [], renamed: Record<string, string> = {}): ChartPart {
  return { items, links, renamed, marking: 'OFFICIAL', restrictedTo: [] };
}
