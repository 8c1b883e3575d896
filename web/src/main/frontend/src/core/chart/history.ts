import type { Chart } from './chart';

/** One change that can be taken back. The log of them is how the chart came to be. */
export interface Command {
  /** "Expand Marta Ilie" */
  readonly words: string;
  apply(chart: Chart): Chart;
  revert(chart: Chart): Chart;
}

/** The command that leads from one chart to another. It holds only what differs, so that it survives a settling. */
export function change(words: string, before: Chart, after: Chart): Command {
  return {
    words,
    apply: (chart) => patch(chart, before, after),
    revert: (chart) => patch(chart, after, before),
  };
}

/** Does the command change anything? */
export function isChange(before: Chart, after: Chart): boolean {
  return (
    MAPS.some((part) => !sameMap<unknown>(before[part], after[part])) ||
    SETS.some((part) => !sameSet(before[part], after[part])) ||
    !sameSet(before.filters.kinds, after.filters.kinds) ||
    !sameSet(before.filters.strengths, after.filters.strengths) ||
    before.styling !== after.styling
  );
}

const MAPS = ['items', 'links', 'places'] as const;
const SETS = ['placed', 'pinned', 'hidden'] as const;

function patch(chart: Chart, from: Chart, to: Chart): Chart {
  const items = patchMap(chart.items, from.items, to.items);
  const links = patchMap(chart.links, from.links, to.links);
  return {
    items,
    links: new Map([...links].filter(([, link]) => items.has(link.from) && items.has(link.to))),
    places: patchMap(chart.places, from.places, to.places),
    placed: patchSet(chart.placed, from.placed, to.placed),
    pinned: patchSet(chart.pinned, from.pinned, to.pinned),
    hidden: patchSet(chart.hidden, from.hidden, to.hidden),
    filters: {
      kinds: patchSet(chart.filters.kinds, from.filters.kinds, to.filters.kinds),
      strengths: patchSet(chart.filters.strengths, from.filters.strengths, to.filters.strengths),
    },
    styling: from.styling === to.styling ? chart.styling : to.styling,
  };
}

function patchMap<V>(now: ReadonlyMap<string, V>, from: ReadonlyMap<string, V>, to: ReadonlyMap<string, V>): ReadonlyMap<string, V> {
  if (from === to) return now;
  const next = new Map(now);
  for (const key of from.keys()) if (!to.has(key)) next.delete(key);
  for (const [key, value] of to) if (from.get(key) !== value) next.set(key, value);
  return next;
}

function patchSet<T>(now: ReadonlySet<T>, from: ReadonlySet<T>, to: ReadonlySet<T>): ReadonlySet<T> {
  if (from === to) return now;
  const next = new Set(now);
  for (const value of from) if (!to.has(value)) next.delete(value);
  for (const value of to) if (!from.has(value)) next.add(value);
  return next;
}

function sameMap<V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>): boolean {
  return a === b || (a.size === b.size && [...a].every(([key, value]) => b.get(key) === value));
}

function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a === b || (a.size === b.size && [...a].every((value) => b.has(value)));
}

export interface History {
  readonly chart: Chart;
  readonly past: readonly Command[];
  readonly future: readonly Command[];
}

export function begin(chart: Chart): History {
  return { chart, past: [], future: [] };
}

export function perform(history: History, command: Command): History {
  return { chart: command.apply(history.chart), past: [...history.past, command], future: [] };
}

/** The same history when there is nothing to take back. */
export function undo(history: History): History {
  const last = history.past[history.past.length - 1];
  if (!last) return history;
  return { chart: last.revert(history.chart), past: history.past.slice(0, -1), future: [last, ...history.future] };
}

export function redo(history: History): History {
  const next = history.future[0];
  if (!next) return history;
  return { chart: next.apply(history.chart), past: [...history.past, next], future: history.future.slice(1) };
}

/** Replaces the chart by what the server now says of it, which is no change of the analyst's. */
export function correct(history: History, chart: Chart): History {
  return { ...history, chart };
}

/** What was done, first to last. */
export function log(history: History): readonly string[] {
  return history.past.map((command) => command.words);
}
