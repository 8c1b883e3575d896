import { describe, expect, it } from 'vitest';
import type { IntakeFile } from '../api';
import { progress, queued, sent, told } from './uploads';

const tally = { done: 0, unchanged: 0, quarantined: 0, mentions: 0, statements: 0 };
const file = (state: IntakeFile['state']) => ({ state }) as IntakeFile;

describe('an upload', () => {
  it('is sent, read and done', () => {
    const begun = sent(queued(1, 'r1.txt', 200), 100);
    expect(begun.state).toBe('sending');
    expect(progress(begun)).toBeCloseTo(0.25);
    const arrived = sent(begun, 200);
    expect(arrived.state).toBe('reading');
    const done = told(told(arrived, { file: file('DONE') }), { tally: { ...tally, done: 1 } });
    expect(done.state).toBe('done');
    expect(progress(done)).toBe(1);
  });

  it('counts the files that were in it', () => {
    const half = told(sent(queued(1, 'all.zip', 10), 10), { reached: { files: 2, total: 4, perSecond: 1, secondsLeft: 2 } });
    expect(progress(half)).toBeCloseTo(0.75);
  });

  it('says why it was put aside', () => {
    const aside = told(told(queued(1, 'x.pdf', 10), { quarantined: 'x.pdf: page 1: no text' }), { tally: { ...tally, quarantined: 1 } });
    expect(aside.state).toBe('quarantined');
    expect(aside.words).toBe('x.pdf: page 1: no text');
  });

  it('is done when only a part of what it held was put aside', () => {
    const some = told(told(queued(1, 'all.zip', 10), { quarantined: 'b' }), { tally: { ...tally, done: 3, quarantined: 1 } });
    expect(some.state).toBe('done');
    expect(some.aside).toBe(1);
  });

  it('tells that the same bytes were there already', () => {
    expect(told(queued(1, 'r1.txt', 10), { tally: { ...tally, unchanged: 1 } }).state).toBe('unchanged');
  });

  it('waits while the store is down, and when the server stops', () => {
    expect(told(told(queued(1, 'r', 1), { file: file('WAITING') }), { tally }).state).toBe('waiting');
    expect(told(queued(1, 'r', 1), { stopped: 'the server was stopped' }).state).toBe('waiting');
  });
});
