import type { Link } from '../api';
import { STRENGTHS } from '../kinds';
import { kindWord } from '../words';
import { degrees, type Shown } from './chart';

export interface ItemRow {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly ties: number;
}

export interface LinkRow {
  readonly id: string;
  readonly from: string;
  readonly tie: string;
  readonly to: string;
  readonly count: number;
  readonly strength: Link['strength'];
}

export interface Order<C extends string> {
  readonly column: C;
  readonly down: boolean;
}

export type ItemColumn = 'label' | 'kind' | 'ties';
export type LinkColumn = 'from' | 'tie' | 'to' | 'count' | 'strength';

/** All items that are shown, as rows. */
export function itemRows(view: Shown, order: Order<ItemColumn>, find = ''): ItemRow[] {
  const ties = degrees(view);
  const rows = view.items.map((item) => ({
    id: item.id,
    label: item.label,
    kind: kindWord(item.kind),
    ties: ties.get(item.id) ?? 0,
  }));
  return sorted(rows.filter((row) => matches(find, row.label, row.kind)), order, (row, column) => row[column]);
}

/** All links that are shown, as rows. */
export function linkRows(view: Shown, order: Order<LinkColumn>, find = ''): LinkRow[] {
  const labels = new Map(view.items.map((item) => [item.id, item.label]));
  const rows = view.links.map((link) => ({
    id: link.id,
    from: labels.get(link.from) ?? '',
    tie: link.label,
    to: labels.get(link.to) ?? '',
    count: link.count,
    strength: link.strength,
  }));
  return sorted(rows.filter((row) => matches(find, row.from, row.tie, row.to)), order, (row, column) =>
    column === 'strength' ? STRENGTHS.indexOf(row.strength) : row[column],
  );
}

/** The next order when a column's head is pressed: figures begin with the largest, words with A. */
export function pressed<C extends string>(order: Order<C>, column: C): Order<C> {
  if (order.column === column) return { column, down: !order.down };
  return { column, down: column === 'ties' || column === 'count' };
}

function matches(find: string, ...values: string[]): boolean {
  const wanted = find.trim().toLocaleLowerCase();
  return wanted === '' || values.some((value) => value.toLocaleLowerCase().includes(wanted));
}

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function sorted<R extends { id: string }, C extends string>(rows: R[], order: Order<C>, value: (row: R, column: C) => string | number): R[] {
  const sign = order.down ? -1 : 1;
  return rows.sort((a, b) => {
    const [left, right] = [value(a, order.column), value(b, order.column)];
    const by = typeof left === 'number' && typeof right === 'number' ? left - right : COLLATOR.compare(String(left), String(right));
    return by !== 0 ? sign * by : a.id < b.id ? -1 : 1;
  });
}
