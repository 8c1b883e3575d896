import { describe, expect, it } from 'vitest';
import type { MentionText, ReportText, StatementText } from '../api';
import { between, isInOneItem, itemOf, kept, kindsIn, lit, marked, NOTHING, occurrences, overlapped, pressed, statementsInOrder, tiedOf, trimmed, turned } from './correct';

const TEXT = 'Ana met Bo.\nBo uses 07700 900123. Ana\nrang.';
const mention = (id: string, kind: MentionText['kind'], start: number, end: number): MentionText => ({ id, kind, start, end, entity: id, sign: '', made: false });
const met: StatementText = { id: 's1', kind: 'MET', label: 'met', start: 0, end: 10, when: '', denied: false, hedged: false, from: 'ana', to: 'bo', made: false };
const report: ReportText = {
  id: 'r', title: '', format: '', about: null, marking: '', group: '', conditions: [], text: TEXT,
  items: [{ number: 1, start: 0, end: 11, grade: '1AP', gradeWords: '' }, { number: 2, start: 12, end: 44, grade: null, gradeWords: '' }],
  mentions: [mention('ana', 'Person', 0, 3), mention('bo', 'Person', 8, 10), mention('phone', 'Phone', 20, 32)],
  statements: [met],
  asideMentions: [],
  asideStatements: [{ ...met, id: 's0', start: 0, end: 3 }],
};

describe('what is picked in a report', () => {
  it('is the mention that is pressed', () => {
    expect(pressed(report, NOTHING, 'ana')).toEqual({ what: 'mention', id: 'ana' });
  });

  it('becomes a tie when a second end was looked for, but never of a mention with itself', () => {
    const looking = { what: 'end', from: 'ana' } as const;
    expect(pressed(report, looking, 'bo')).toEqual({ what: 'tie', from: 'ana', to: 'bo', span: { start: 0, end: 10 } });
    expect(pressed(report, looking, 'ana')).toBe(looking);
  });

  it('is the words that are marked by hand, or what a tie rests on', () => {
    expect(marked(report, NOTHING, 3, 8)).toEqual({ what: 'words', start: 4, end: 7 });
    expect(marked(report, NOTHING, 3, 4)).toBe(NOTHING);
    const tie = { what: 'tie', from: 'ana', to: 'phone', span: null } as const;
    expect(marked(report, tie, 0, 7)).toEqual({ ...tie, span: { start: 0, end: 7 } });
  });

  it('stays picked after a correction unless it is gone', () => {
    expect(kept({ what: 'mention', id: 'bo' }, report, report)).toEqual({ what: 'mention', id: 'bo' });
    expect(kept({ what: 'mention', id: 'nobody' }, report, report)).toBe(NOTHING);
    expect(kept({ what: 'statement', id: 's0' }, report, report)).toEqual({ what: 'statement', id: 's0' });
    const recast = { ...report, mentions: [{ ...mention('firm', 'Organisation', 8, 10), made: true }], asideMentions: [mention('bo', 'Person', 8, 10)] };
    expect(kept({ what: 'mention', id: 'bo' }, report, recast)).toEqual({ what: 'mention', id: 'firm' });
    expect(kept({ what: 'mention', id: 'firm' }, recast, report)).toEqual({ what: 'mention', id: 'bo' });
    const restated = { ...report, statements: [{ ...met, id: 's2', made: true }], asideStatements: [met] };
    expect(kept({ what: 'statement', id: 's1' }, report, restated)).toEqual({ what: 'statement', id: 's2' });
    expect(kept({ what: 'statement', id: 's2' }, restated, report)).toEqual({ what: 'statement', id: 's1' });
    expect(kept({ what: 'words', start: 0, end: 1 }, report, report)).toBe(NOTHING);
  });

  it('is what was made after it was made', () => {
    const named = { ...report, mentions: [...report.mentions, mention('rang', 'Person', 38, 42)] };
    expect(kept({ what: 'words', start: 38, end: 42 }, report, named)).toEqual({ what: 'mention', id: 'rang' });
    const stated = { ...report, statements: [met, { ...met, id: 's4', from: 'bo', to: 'phone' }] };
    const tie = { what: 'tie', from: 'bo', to: 'phone', span: null } as const;
    expect(kept(tie, report, stated)).toEqual({ what: 'statement', id: 's4' });
    expect(kept(tie, report, report)).toEqual({ what: 'mention', id: 'bo' });
  });

  it('lights the words of a statement and both its ends, and what is pointed at before what is picked', () => {
    expect(lit(report, { what: 'mention', id: 'phone' }, null).mentions).toEqual(new Set(['phone']));
    const both = lit(report, { what: 'mention', id: 'phone' }, 's1');
    expect(both.mentions).toEqual(new Set(['ana', 'bo']));
    expect([both.span?.start, both.span?.end]).toEqual([0, 10]);
  });
});

describe('words in a report', () => {
  it('are found in whatever case, and over a line break', () => {
    expect(occurrences(TEXT, 'ANA')).toEqual([{ start: 0, end: 3 }, { start: 34, end: 37 }]);
    expect(occurrences(TEXT, ' ana rang. ')).toEqual([{ start: 34, end: 43 }]);
    expect(occurrences(TEXT, 'a.a')).toEqual([]);
    expect(occurrences(TEXT, '  ')).toEqual([]);
  });

  it('lose the blanks around them', () => {
    expect(trimmed(TEXT, 3, 8)).toEqual({ start: 4, end: 7 });
    expect(trimmed(TEXT, 3, 4)).toBeNull();
    expect(trimmed(TEXT, -5, 99)).toEqual({ start: 0, end: 43 });
  });

  it('that tie two mentions reach from the one to the other within one item', () => {
    expect(between(report, 'bo', 'ana')).toEqual({ start: 0, end: 10 });
    expect(between(report, 'ana', 'phone')).toBeNull();
    expect(isInOneItem(report, { start: 0, end: 11 })).toBe(true);
    expect(isInOneItem(report, { start: 9, end: 14 })).toBe(false);
  });
});

it('words within one mention may be what that one should read', () => {
  expect(overlapped(report, { start: 1, end: 5 })?.id).toBe('ana');
  expect(overlapped(report, { start: 1, end: 9 })).toBeNull();
  expect(overlapped(report, { start: 4, end: 7 })).toBeNull();
});

it('a mention stands in the words of its item', () => {
  expect(itemOf(report, 'phone')).toEqual({ start: 12, end: 43, number: 2 });
});

it('a statement turned round has its ends the other way', () => {
  expect(turned(tiedOf(met))).toEqual({ tie: 'MET', from: 'bo', to: 'ana', denied: false, hedged: false });
});

it('the legend counts what counts, kind by kind', () => {
  expect(kindsIn(report)).toEqual([{ kind: 'Person', count: 2 }, { kind: 'Phone', count: 1 }]);
});

it('what is said again of a mention of another kind is not shown as taken back', () => {
  const firm = { ...mention('firm', 'Organisation', 8, 10), made: true };
  const again = { ...met, id: 's3', to: 'firm', made: true };
  const recast = { ...report, mentions: [...report.mentions, firm], statements: [again], asideStatements: [met] };
  expect(statementsInOrder(recast).map(({ statement }) => statement.id)).toEqual(['s3']);
  expect(statementsInOrder({ ...recast, statements: [{ ...again, kind: 'LEADS' }] }).map(({ statement }) => statement.id)).toEqual(['s3', 's1']);
});

it('statements stand in the order of the text, those taken back among them', () => {
  expect(statementsInOrder(report).map(({ statement, aside }) => [statement.id, aside])).toEqual([['s0', true], ['s1', false]]);
});
