import type { EntityKind, Expansion, Neighbours } from '../api';
import { compareKinds } from '../kinds';
import { countOfKind, list } from '../words';

/** Above this, an expansion asks first. */
export const MANY = 50;

export interface KindCount {
  readonly kind: EntityKind;
  readonly count: number;
  /** "uses 9, drives 3"; only "uses" where there is nothing to tell apart */
  readonly ties: string;
}

/** Neighbours by kind, most first; the same neighbour under two ties counts under each. */
export function byKind(counts: Neighbours['counts']): KindCount[] {
  const kinds = new Map<EntityKind, { count: number; ties: { tieLabel: string; count: number }[] }>();
  for (const { kind, tieLabel, count } of counts) {
    const entry = kinds.get(kind) ?? { count: 0, ties: [] };
    entry.count += count;
    entry.ties.push({ tieLabel, count });
    kinds.set(kind, entry);
  }
  return [...kinds]
    .map(([kind, { count, ties }]) => ({ kind, count, ties: tiesInWords(ties) }))
    .sort((a, b) => b.count - a.count || compareKinds(a.kind, b.kind));
}

function tiesInWords(ties: readonly { tieLabel: string; count: number }[]): string {
  const [only, more] = ties;
  if (only && !more) return only.tieLabel;
  return ties.map(({ tieLabel, count }) => `${tieLabel} ${count}`).join(', ');
}

/** The counts of several items as one. */
export function together(all: readonly Neighbours['counts'][]): Neighbours['counts'] {
  const sums = new Map<string, Neighbours['counts'][number]>();
  for (const entry of all.flat()) {
    const key = `${entry.kind} ${entry.tie}`;
    sums.set(key, { ...entry, count: entry.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count);
}

/** "12 phones and 3 addresses" */
export function inWords(kinds: readonly KindCount[]): string {
  return list(kinds.map(({ kind, count }) => countOfKind(kind, count)));
}

/** ["37 phones"] */
export function notShownInWords(notShown: Expansion['notShown']): string[] {
  return (Object.entries(notShown) as [EntityKind, number][])
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => compareKinds(a, b))
    .map(([kind, count]) => countOfKind(kind, count));
}
