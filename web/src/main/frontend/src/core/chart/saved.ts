import type { EntityKind, Strength } from '../api';
import { EMPTY, NO_FILTERS, type Chart, type Filters, type Place } from './chart';

/** A chart without anything that a report said: ids, places and filters. */
export interface Kept {
  readonly items: readonly KeptItem[];
  readonly filters: Filters;
}

export interface KeptItem extends Place {
  readonly id: string;
  readonly placed: boolean;
  readonly pinned: boolean;
  readonly hidden: boolean;
}

export function keepOf(chart: Chart): Kept {
  const items = [...chart.items.keys()].map((id) => {
    const place = chart.places.get(id) ?? { x: 0, y: 0 };
    return { id, x: place.x, y: place.y, placed: chart.placed.has(id), pinned: chart.pinned.has(id), hidden: chart.hidden.has(id) };
  });
  return { items, filters: chart.filters };
}

/** JSON, the same for the same chart. */
export function write(kept: Kept): string {
  return JSON.stringify({
    lantern: 'chart',
    version: 1,
    items: [...kept.items].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, x, y, placed, pinned, hidden }) => ({
      id,
      x,
      y,
      ...(placed ? { placed } : {}),
      ...(pinned ? { pinned } : {}),
      ...(hidden ? { hidden } : {}),
    })),
    filters: { kinds: [...kept.filters.kinds].sort(), strengths: [...kept.filters.strengths].sort() },
  });
}

/** @throws Error when it is not a chart that was kept */
export function read(content: string): Kept {
  const json: unknown = JSON.parse(content);
  if (!isObject(json) || json['lantern'] !== 'chart' || json['version'] !== 1 || !Array.isArray(json['items'])) {
    throw new Error('not a kept chart');
  }
  const filters = isObject(json['filters']) ? json['filters'] : {};
  return {
    items: json['items'].map(readItem),
    filters: {
      kinds: new Set(strings(filters['kinds']) as EntityKind[]),
      strengths: new Set(strings(filters['strengths']) as Strength[]),
    },
  };
}

function readItem(json: unknown): KeptItem {
  if (!isObject(json) || typeof json['id'] !== 'string' || !isFinite(Number(json['x'])) || !isFinite(Number(json['y']))) {
    throw new Error('not a kept item');
  }
  return {
    id: json['id'],
    x: Number(json['x']),
    y: Number(json['y']),
    placed: json['placed'] === true,
    pinned: json['pinned'] === true,
    hidden: json['hidden'] === true,
  };
}

/** The empty outline of a kept chart, to be filled by what the server says of its ids. */
export function outline(kept: Kept): Chart {
  const ids = (wanted: (item: KeptItem) => boolean) => new Set(kept.items.filter(wanted).map((item) => item.id));
  return {
    ...EMPTY,
    places: new Map(kept.items.map(({ id, x, y }) => [id, { x, y }])),
    placed: ids((item) => item.placed),
    pinned: ids((item) => item.pinned),
    hidden: ids((item) => item.hidden),
    filters: kept.filters ?? NO_FILTERS,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
