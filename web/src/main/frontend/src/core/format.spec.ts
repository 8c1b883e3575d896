import { describe, expect, it } from 'vitest';
import { clean, cut, day, fieldValue, period, score, short, visible } from './format';
import { level, strictest, together } from './markings';
import { wrap } from './wrap';

describe('a label on the screen', () => {
  it('has no control characters and no bidirectional overrides', () => {
    expect(clean('Ma\u0000rta\u202E eilI\u202C\n x')).toBe('Ma rta eilI x');
  });

  it('is never empty', () => {
    expect(clean(' \u0000 ')).toBe('(no label)');
  });

  it('is cut between signs, never inside one', () => {
    expect(cut('👩‍👩‍👧‍👦'.repeat(5), 3)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦…');
    expect(cut('abc', 3)).toBe('abc');
  });

  it('is short however long it was', () => {
    expect(short('x'.repeat(10_000), 20)).toBe(`${'x'.repeat(19)}…`);
    expect(short(`e${'\u0301'.repeat(10_000)}`, 20).length).toBeLessThan(60);
  });

  it('breaks into lines between words, and inside a word only when it must', () => {
    const measure = (text: string) => text.length;
    expect(wrap('12 Mill Lane, Hull', 10, measure)).toEqual(['12 Mill', 'Lane, Hull']);
    expect(wrap('abcdefghijklm', 5, measure)).toEqual(['abcde', 'fghij', 'klm']);
    expect(wrap('', 5, measure)).toEqual(['']);
  });

  it('leaves no last digit of a number on a line of its own', () => {
    const measure = (text: string) => text.length;
    expect(wrap('NL82TEST2772030750', 16, measure)).toEqual(['NL82TEST2772030750']);
    expect(wrap('account NL82TEST2772030750 [4]', 16, measure)).toEqual(['account', 'NL82TEST2772030750', '[4]']);
  });
});

it('a report’s text keeps its length, so that offsets hold', () => {
  const text = 'a\u0000b\u202Ec\nd';
  expect(visible(text)).toBe('a\ufffdb\ufffdc\nd');
});

it('a field is said as the rest of the screen says it', () => {
  expect(fieldValue('country', 'GB')).toBe('United Kingdom');
  expect(fieldValue('nationality', 'Vietnamese')).toBe('Vietnamese');
  expect(fieldValue('date of birth', '1974-03-09')).toBe('9 Mar 1974');
  expect(fieldValue('date of birth', '1974')).toBe('1974');
  expect(fieldValue('name', 'GB')).toBe('GB');
});

describe('dates and figures', () => {
  it('are said in words', () => {
    expect(day('2024-02-03')).toBe('3 Feb 2024');
    expect(day(null)).toBe('no date');
    expect(day('early 2024')).toBe('early 2024');
    expect(period('2024-02-03', '2024-02-03')).toBe('3 Feb 2024');
    expect(period(null, null)).toBe('');
    expect(score(0.123456)).toBe('0.123');
    expect(score(1200)).toBe('1,200');
  });
});

describe('the marking of a screen', () => {
  it('is the strictest of what is on it', () => {
    expect(strictest(['OFFICIAL', 'SECRET', 'OFFICIAL-SENSITIVE'])).toBe('SECRET');
    expect(strictest([])).toBe('OFFICIAL');
  });

  it('names every group that anything on it is restricted to', () => {
    const open = { marking: 'SECRET', restrictedTo: [] };
    const harrow = { marking: 'OFFICIAL', restrictedTo: ['HARROW'] };
    const both = { marking: 'OFFICIAL', restrictedTo: ['OP KESTREL', 'HARROW'] };
    expect(together([open, harrow, both])).toEqual({ marking: 'SECRET', restrictedTo: ['HARROW', 'OP KESTREL'] });
    expect(together([])).toEqual({ marking: 'OFFICIAL', restrictedTo: [] });
  });

  it('does not play down what it does not know', () => {
    expect(strictest(['TOP SECRET', 'COSMIC'])).toBe('COSMIC');
    expect(level('COSMIC')).toBe(3);
  });
});
