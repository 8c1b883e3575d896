import type { ChartPart, EntityKind, Finding, Item, Link, Strength } from '../api';

/** Where an item stands, in chart units: right and down. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Filters {
  /** Kinds and strengths that are not shown. */
  readonly kinds: ReadonlySet<EntityKind>;
  readonly strengths: ReadonlySet<Strength>;
}

/** What an analysis lends the chart: sizes from 0 to 1, and numbers of groups. */
export interface Styling {
  readonly analysis: string;
  readonly sizes: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
}

/** Everything about a chart that can be undone. Never changed in place: each edit gives a new one. */
export interface Chart {
  readonly items: ReadonlyMap<string, Item>;
  readonly links: ReadonlyMap<string, Link>;
  readonly places: ReadonlyMap<string, Place>;
  /** Moved by the analyst's own hand: no later expansion or layout moves them. */
  readonly placed: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly filters: Filters;
  readonly styling: Styling | null;
}

export const NO_FILTERS: Filters = { kinds: new Set(), strengths: new Set() };

export const EMPTY: Chart = {
  items: new Map(),
  links: new Map(),
  places: new Map(),
  placed: new Set(),
  pinned: new Set(),
  hidden: new Set(),
  filters: NO_FILTERS,
  styling: null,
};

/** Adds items with their places, and links whose two ends are there. What is there already is brought up to date. */
export function add(chart: Chart, part: Pick<ChartPart, 'items' | 'links'>, places: ReadonlyMap<string, Place>): Chart {
  const items = new Map(chart.items);
  const spots = new Map(chart.places);
  for (const item of part.items) {
    items.set(item.id, item);
    const place = places.get(item.id);
    if (!spots.has(item.id)) spots.set(item.id, place ?? { x: 0, y: 0 });
  }
  const links = new Map(chart.links);
  for (const link of part.links) {
    if (items.has(link.from) && items.has(link.to)) links.set(link.id, link);
  }
  return { ...chart, items, links, places: spots };
}

/** Takes items and their links off the chart. */
export function remove(chart: Chart, ids: ReadonlySet<string>): Chart {
  return {
    ...chart,
    items: withoutKeys(chart.items, ids),
    links: keep(chart.links, (link) => !ids.has(link.from) && !ids.has(link.to)),
    places: withoutKeys(chart.places, ids),
    placed: minus(chart.placed, ids),
    pinned: minus(chart.pinned, ids),
    hidden: minus(chart.hidden, ids),
  };
}

export function hide(chart: Chart, ids: ReadonlySet<string>): Chart {
  return { ...chart, hidden: plus(chart.hidden, within(ids, chart.items)) };
}

export function unhide(chart: Chart): Chart {
  return { ...chart, hidden: new Set() };
}

/** By the analyst's hand: what is moved so stays where it is. */
export function move(chart: Chart, places: ReadonlyMap<string, Place>): Chart {
  return { ...arrange(chart, places), placed: plus(chart.placed, within(places.keys(), chart.items)) };
}

/** By a layout: what the analyst placed or pinned does not move. */
export function arrange(chart: Chart, places: ReadonlyMap<string, Place>): Chart {
  const next = new Map(chart.places);
  for (const [id, place] of places) if (chart.items.has(id)) next.set(id, place);
  return { ...chart, places: next };
}

export function pin(chart: Chart, ids: ReadonlySet<string>): Chart {
  return { ...chart, pinned: plus(chart.pinned, within(ids, chart.items)) };
}

/** Lets go: a later layout may move them again. */
export function unpin(chart: Chart, ids: ReadonlySet<string>): Chart {
  return { ...chart, pinned: minus(chart.pinned, ids), placed: minus(chart.placed, ids) };
}

export function filter(chart: Chart, filters: Filters): Chart {
  return { ...chart, filters };
}

export function style(chart: Chart, styling: Styling | null): Chart {
  return { ...chart, styling };
}

/** Items that no layout moves. */
export function fixed(chart: Chart): ReadonlySet<string> {
  return plus(chart.pinned, chart.placed);
}

/**
 * Brings a chart up to date with what the server says of the ids on it: two that became one are one, what may no longer
 * be seen is gone, and links are those of the answer.
 */
export function settle(chart: Chart, part: Pick<ChartPart, 'items' | 'links' | 'renamed'>): Chart {
  const name = (id: string) => part.renamed[id] ?? id;
  const items = new Map(part.items.map((item) => [item.id, item]));
  const places = new Map<string, Place>();
  for (const [id, place] of chart.places) {
    const now = name(id);
    if (items.has(now) && (now === id || !chart.places.has(now))) places.set(now, place);
  }
  const renamed = (ids: ReadonlySet<string>) => new Set([...ids].map(name).filter((id) => items.has(id)));
  return {
    ...chart,
    items: new Map([...items].filter(([id]) => places.has(id))),
    links: new Map(
      part.links.filter((link) => places.has(link.from) && places.has(link.to)).map((link) => [link.id, link]),
    ),
    places,
    placed: renamed(chart.placed),
    pinned: renamed(chart.pinned),
    // Hidden only if all that became one were hidden: nothing new may vanish unseen.
    hidden: new Set([...renamed(chart.hidden)].filter((id) => [...chart.items.keys()].every((old) => name(old) !== id || chart.hidden.has(old)))),
  };
}

/** The ids that the answer leaves out. */
export function lost(ids: Iterable<string>, part: Pick<ChartPart, 'items' | 'renamed'>): ReadonlySet<string> {
  const known = new Set(part.items.map((item) => item.id));
  return new Set([...ids].filter((id) => !known.has(part.renamed[id] ?? id)));
}

export interface Shown {
  readonly items: readonly Item[];
  readonly links: readonly Link[];
}

/** What the filters and the analyst let be seen, in the order of ids. */
export function shown(chart: Chart): Shown {
  const items = [...chart.items.values()].filter((item) => isShown(chart, item)).sort(byId);
  const ids = new Set(items.map((item) => item.id));
  const links = [...chart.links.values()]
    .filter((link) => ids.has(link.from) && ids.has(link.to) && !chart.filters.strengths.has(link.strength))
    .sort(byId);
  return { items, links };
}

export function isShown(chart: Chart, item: Item): boolean {
  return !chart.hidden.has(item.id) && !chart.filters.kinds.has(item.kind);
}

/** How many links each shown item has. */
export function degrees(view: Shown): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const link of view.links) {
    counts.set(link.from, (counts.get(link.from) ?? 0) + 1);
    if (link.to !== link.from) counts.set(link.to, (counts.get(link.to) ?? 0) + 1);
  }
  return counts;
}

/** Sizes and groups as a finding gives them. A child or a person known only as a victim gets no size. */
export function stylingOf(finding: Finding): Styling {
  const best = finding.ranking.reduce((most, ranked) => Math.max(most, ranked.score), 0);
  const sizes = new Map<string, number>();
  for (const { item, score } of finding.ranking) {
    if (item.standing !== 'VICTIM' && !item.child && best > 0 && score > 0) sizes.set(item.id, Math.sqrt(score / best));
  }
  const groups = new Map<string, number>();
  for (const group of finding.groups) for (const id of group.members) groups.set(id, group.number);
  return { analysis: finding.analysis, sizes, groups };
}

export const LEAST_SIZE = 38;
const MOST_SIZE = 64;

/** How far across an item is drawn, in chart units. */
export function sizeOf(chart: Chart, id: string): number {
  const size = chart.styling?.sizes.get(id);
  return size === undefined ? LEAST_SIZE : Math.round(LEAST_SIZE + (MOST_SIZE - LEAST_SIZE) * size);
}

export function groupOf(chart: Chart, id: string): number {
  return chart.styling?.groups.get(id) ?? 0;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function withoutKeys<V>(map: ReadonlyMap<string, V>, ids: ReadonlySet<string>): ReadonlyMap<string, V> {
  return new Map([...map].filter(([id]) => !ids.has(id)));
}

function keep<V>(map: ReadonlyMap<string, V>, wanted: (value: V) => boolean): ReadonlyMap<string, V> {
  return new Map([...map].filter(([, value]) => wanted(value)));
}

function plus<T>(set: ReadonlySet<T>, more: Iterable<T>): ReadonlySet<T> {
  return new Set([...set, ...more]);
}

function minus<T>(set: ReadonlySet<T>, less: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...set].filter((value) => !less.has(value)));
}

function within(ids: Iterable<string>, items: ReadonlyMap<string, Item>): string[] {
  return [...ids].filter((id) => items.has(id));
}
