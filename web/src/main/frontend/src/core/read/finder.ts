import type { Hit } from '../api';

/** Search as you type: what is asked, what came, and what is picked in the list. */
export interface Search {
  readonly query: string;
  readonly open: boolean;
  readonly waiting: boolean;
  readonly hits: readonly Hit[];
  /** The query that the hits answer; null before the first answer. */
  readonly answered: string | null;
  /** Index in the hits, −1 for none. */
  readonly active: number;
  /** Enter was pressed before the answer was there: its first hit is taken when it comes. */
  readonly eager: boolean;
}

export const IDLE: Search = { query: '', open: false, waiting: false, hits: [], answered: null, active: -1, eager: false };

/** A query that is worth asking has two letters or digits, or one sign of a script that writes words in one. */
export function isWorthAsking(query: string): boolean {
  const signs = query.match(/[\p{L}\p{N}]/gu) ?? [];
  return signs.length >= 2 || /[\p{Script=Han}\p{Script=Hangul}]/u.test(query);
}

export function typed(search: Search, query: string): Search {
  if (!isWorthAsking(query)) return { ...IDLE, query };
  return { ...search, query, open: true, waiting: true, active: -1, eager: false };
}

/** An answer to another question than the one that stands is dropped. */
export function answered(search: Search, query: string, hits: readonly Hit[]): Search {
  if (query !== search.query) return search;
  return { ...search, hits, answered: query, waiting: false, active: hits.length > 0 ? 0 : -1 };
}

export function failed(search: Search, query: string): Search {
  return query === search.query ? { ...search, waiting: false, open: false, eager: false } : search;
}

/** Up and down run round. */
export function stepped(search: Search, by: 1 | -1): Search {
  const count = search.hits.length;
  if (count === 0) return search;
  const start = search.active < 0 ? (by > 0 ? -1 : 0) : search.active;
  return { ...search, open: true, active: (start + by + count) % count };
}

export function closed(search: Search): Search {
  return { ...search, open: false, active: -1, eager: false };
}

/** Enter before the answer is there. */
export function entered(search: Search): Search {
  return search.waiting ? { ...search, eager: true } : search;
}

/** The hit that Enter takes: only one that answers what is written now. */
export function chosen(search: Search): Hit | null {
  if (search.answered !== search.query) return null;
  return search.hits[search.active] ?? null;
}
