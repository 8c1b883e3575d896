import { describe, expect, it } from 'vitest';
import { add, arrange, EMPTY, filter, hide, pin, remove, settle, shown, style, type Chart } from './chart';
import { link, part, person } from './draw.spec-support';
import { begin, change, correct, isChange, log, perform, redo, undo, type History } from './history';

const places = new Map([['a', { x: 0, y: 0 }], ['b', { x: 9, y: 9 }]]);
const start = add(EMPTY, part([person('a'), person('b')], [link('a', 'MET', 'b')]), places);
const edits: Record<string, (chart: Chart) => Chart> = {
  adds: (chart) => add(chart, part([person('c')], [link('a', 'MET', 'c')]), new Map([['c', { x: 5, y: 5 }]])),
  removes: (chart) => remove(chart, new Set(['b'])),
  hides: (chart) => hide(chart, new Set(['a'])),
  pins: (chart) => pin(chart, new Set(['a'])),
  moves: (chart) => arrange(chart, new Map([['a', { x: 7, y: 7 }]])),
  filters: (chart) => filter(chart, { kinds: new Set(['Person']), strengths: new Set() }),
  styles: (chart) => style(chart, { analysis: 'brokers', sizes: new Map([['a', 1]]), groups: new Map() }),
};

function performed(history: History, words: string, edit: (chart: Chart) => Chart): History {
  return perform(history, change(words, history.chart, edit(history.chart)));
}

describe('undo and redo', () => {
  for (const [what, edit] of Object.entries(edits)) {
    it(`takes back what ${what}, and does it again`, () => {
      const done = performed(begin(start), what, edit);
      expect(isChange(start, done.chart)).toBe(true);
      expect(undo(done).chart).toEqual(start);
      expect(redo(undo(done)).chart).toEqual(done.chart);
    });
  }

  it('goes all the way back and all the way forth', () => {
    const done = Object.entries(edits).reduce((history, [words, edit]) => performed(history, words, edit), begin(start));
    const back = Object.keys(edits).reduce((history) => undo(history), done);
    expect(back.chart).toEqual(start);
    expect(Object.keys(edits).reduce((history) => redo(history), back).chart).toEqual(done.chart);
  });

  it('forgets what was undone when something else is done', () => {
    const history = performed(undo(performed(begin(start), 'one', edits['hides']!)), 'two', edits['pins']!);
    expect(log(history)).toEqual(['two']);
    expect(redo(history)).toBe(history);
  });

  it('does nothing when there is nothing to take back', () => {
    const history = begin(start);
    expect(undo(history)).toBe(history);
  });

  it('still takes back only its own part after the server changed the chart', () => {
    const done = performed(begin(start), 'adds', edits['adds']!);
    const settled = correct(done, settle(done.chart, part([person('a'), person('c')], [link('a', 'MET', 'c')], { b: 'a' })));
    const view = shown(undo(settled).chart);
    expect(view.items.map((item) => item.id)).toEqual(['a']);
    expect(view.links).toEqual([]);
  });
});
