import { describe, expect, it } from 'vitest';
import type { Hit, Neighbours } from '../api';
import { person } from '../chart/draw.spec-support';
import { answered, chosen, closed, entered, IDLE, isWorthAsking, stepped, typed } from './finder';
import { emphasised, passages, runs } from './highlight';
import { byKind, inWords, notShownInWords, together } from './preview';

const hit = (id: string): Hit => ({ item: person(id), field: 'name', words: id, highlights: [] });

describe('search as you type', () => {
  it('drops an answer to a question that no longer stands', () => {
    const search = typed(typed(IDLE, 'mar'), 'mart');
    expect(answered(search, 'mar', [hit('old')])).toBe(search);
    expect(answered(search, 'mart', [hit('new')]).hits).toHaveLength(1);
  });

  it('takes nothing on Enter before the answer is there', () => {
    const before = answered(typed(IDLE, 'mar'), 'mar', [hit('marta')]);
    expect(chosen(before)?.item.id).toBe('marta');
    expect(chosen(typed(before, 'mart'))).toBeNull();
  });

  it('remembers Enter until the answer is there, and forgets it when more is typed', () => {
    const waiting = entered(typed(IDLE, 'marta'));
    expect(waiting.eager).toBe(true);
    expect(chosen(answered(waiting, 'marta', [hit('marta')]))?.item.id).toBe('marta');
    expect(answered(waiting, 'marta', [hit('marta')]).eager).toBe(true);
    expect(typed(waiting, 'martas').eager).toBe(false);
    expect(closed(waiting).eager).toBe(false);
    expect(entered(answered(typed(IDLE, 'marta'), 'marta', [])).eager).toBe(false);
  });

  it('runs round the list', () => {
    const search = answered(typed(IDLE, 'ma'), 'ma', [hit('a'), hit('b')]);
    expect(stepped(search, -1).active).toBe(1);
    expect(stepped(stepped(search, 1), 1).active).toBe(0);
  });

  it('asks from two letters on, or one sign of a script that writes words in one', () => {
    expect(['a', ' - ', ''].some(isWorthAsking)).toBe(false);
    expect(['ab', '07', '王', 'Ж1'].every(isWorthAsking)).toBe(true);
  });
});

describe('a report’s text', () => {
  const text = 'Head\n1. Ana met Bo.\nend';
  const report = {
    text,
    items: [{ number: 1, start: 5, end: 19, grade: '1AP', gradeWords: '' }],
    mentions: [
      { id: 'm1', kind: 'Person' as const, start: 8, end: 11, entity: 'ana', sign: '', made: false },
      { id: 'm2', kind: 'Person' as const, start: 16, end: 18, entity: 'bo', sign: '', made: true },
      { id: 'inside', kind: 'Phone' as const, start: 9, end: 10, entity: null, sign: '', made: false },
    ],
  };

  it('is whole and in order however it is cut', () => {
    const all = passages(report, { start: 8, end: 18 });
    expect(all.flatMap((each) => each.runs.map((run) => run.text)).join('')).toBe(text);
    expect(all.map((each) => [each.number, each.grade])).toEqual([[0, null], [1, '1AP'], [0, null]]);
  });

  it('marks exactly the words that are cited', () => {
    const cited = passages(report, { start: 8, end: 15 }).flatMap((each) => each.runs).filter((run) => run.cited);
    expect(cited.map((run) => run.text).join('')).toBe('Ana met');
  });

  it('marks mentions within others, the outermost first', () => {
    const marked = runs(report, 5, 19, null).filter((run) => run.mentions.length > 0);
    expect(marked.map((run) => [run.text, ...run.mentions.map((mention) => mention.id)])).toEqual([
      ['A', 'm1'], ['n', 'm1', 'inside'], ['a', 'm1'], ['Bo', 'm2'],
    ]);
  });

  it('shows what was taken back beneath what counts at the same words', () => {
    const both = { ...report, asideMentions: [{ id: 'old', kind: 'Place' as const, start: 16, end: 18, entity: null, sign: '', made: false }] };
    expect(runs(both, 14, 19, null).flatMap((run) => run.mentions).map((mention) => [mention.id, mention.aside])).toEqual([['old', true], ['m2', false]]);
  });

  it('says where each run begins', () => {
    for (const run of runs(report, 5, 19, { start: 6, end: 12 })) expect(text.startsWith(run.text, run.start)).toBe(true);
  });

  it('bears items and mentions that reach beyond it', () => {
    const odd = { text: 'abc', items: [{ number: 1, start: 1, end: 99, grade: null, gradeWords: '' }], mentions: [{ id: 'm', kind: 'Person' as const, start: 2, end: 50, entity: null, sign: '', made: false }] };
    expect(passages(odd, { start: 0, end: 70 }).flatMap((each) => each.runs.map((run) => run.text)).join('')).toBe('abc');
  });
});

it('a match is made strong where it matched', () => {
  expect(emphasised('Marta Ilie', [{ start: 0, end: 3 }, { start: 6, end: 99 }])).toEqual([
    { text: 'Mar', strong: true }, { text: 'ta ', strong: false }, { text: 'Ilie', strong: true },
  ]);
});

describe('the preview of an expansion', () => {
  const counts: Neighbours['counts'] = [
    { kind: 'Phone', tie: 'USES', tieLabel: 'uses', count: 12 },
    { kind: 'Address', tie: 'LIVES_AT', tieLabel: 'lives at', count: 2 },
    { kind: 'Address', tie: 'STAYS_AT', tieLabel: 'stays at', count: 1 },
  ];

  it('says how many of each kind', () => {
    expect(inWords(byKind(counts))).toBe('12 phones and 3 addresses');
    expect(byKind(counts)[1]?.ties).toBe('lives at 2, stays at 1');
  });

  it('adds up several items', () => {
    expect(inWords(byKind(together([counts, counts])))).toBe('24 phones and 6 addresses');
  });

  it('says what is not shown', () => {
    expect(notShownInWords({ Phone: 37, Person: 1, Address: 0 })).toEqual(['1 person', '37 phones']);
  });
});
