import { describe, expect, it } from 'vitest';
import type { Finding } from '../api';
import { add, degrees, EMPTY, filter, fixed, groupOf, hide, lost, move, remove, settle, shown, sizeOf, style, stylingOf } from './chart';
import { item, link, part, person } from './draw.spec-support';

/** ana – phone – bo */
const chart = add(
  EMPTY,
  part([person('ana'), person('bo'), item('phone', 'Phone')], [link('ana', 'USES', 'phone'), link('bo', 'USES', 'phone', 'TENTATIVE')]),
  new Map([['ana', { x: 0, y: 0 }], ['bo', { x: 200, y: 0 }], ['phone', { x: 100, y: 0 }]]),
);
const ids = (view = shown(chart)) => [...view.items.map((each) => each.id), ...view.links.map((each) => each.id)];

describe('a chart', () => {
  it('never holds a link without both its ends', () => {
    const with_ = add(EMPTY, part([person('ana')], [link('ana', 'MET', 'stranger')]), new Map());
    expect([...with_.links.keys()]).toEqual([]);
  });

  it('leaves a known item where it is when it comes again', () => {
    const again = add(chart, part([person('ana')]), new Map([['ana', { x: 9, y: 9 }]]));
    expect(again.places.get('ana')).toEqual({ x: 0, y: 0 });
  });

  it('takes the links of an item off with it', () => {
    expect(ids(shown(remove(chart, new Set(['phone']))))).toEqual(['ana', 'bo']);
  });

  it('does not show what is hidden, filtered by kind or filtered by strength', () => {
    expect(ids(shown(hide(chart, new Set(['bo']))))).toEqual(['ana', 'phone', 'ana>USES>phone']);
    expect(ids(shown(filter(chart, { kinds: new Set(['Phone']), strengths: new Set() })))).toEqual(['ana', 'bo']);
    expect(ids(shown(filter(chart, { kinds: new Set(), strengths: new Set(['TENTATIVE']) })))).toEqual(['ana', 'bo', 'phone', 'ana>USES>phone']);
  });

  it('counts the links of each item', () => {
    expect(degrees(shown(chart)).get('phone')).toBe(2);
  });

  it('keeps what the analyst moved from every layout', () => {
    expect([...fixed(move(chart, new Map([['bo', { x: 5, y: 5 }]])))]).toEqual(['bo']);
  });
});

describe('bringing a chart up to date', () => {
  it('makes two that became one a single item in the place of the one that stays', () => {
    const after = settle(chart, part([person('ana'), item('phone', 'Phone')], [link('ana', 'USES', 'phone')], { bo: 'ana' }));
    expect(ids(shown(after))).toEqual(['ana', 'phone', 'ana>USES>phone']);
    expect(after.places.get('ana')).toEqual({ x: 0, y: 0 });
  });

  it('gives the place of the old id to a new one', () => {
    const after = settle(chart, part([person('anna'), person('bo'), item('phone', 'Phone')], [], { ana: 'anna' }));
    expect(after.places.get('anna')).toEqual({ x: 0, y: 0 });
  });

  it('does not hide a merged item unless both were hidden', () => {
    const after = settle(hide(chart, new Set(['bo'])), part([person('ana'), item('phone', 'Phone')], [], { bo: 'ana' }));
    expect(after.hidden.size).toBe(0);
  });

  it('drops what may no longer be seen, and says which', () => {
    const answer = part([person('ana')]);
    expect(ids(shown(settle(chart, answer)))).toEqual(['ana']);
    expect([...lost(chart.items.keys(), answer)]).toEqual(['bo', 'phone']);
  });
});

describe('an analysis on the chart', () => {
  const finding = {
    analysis: 'brokers',
    ranking: [{ item: person('ana'), score: 4, because: '' }, { item: person('bo'), score: 1, because: '' }, { item: person('vi', { standing: 'VICTIM' }), score: 4, because: '' }, { item: person('cy', { child: true }), score: 4, because: '' }],
    groups: [{ number: 2, members: ['ana', 'vi'], key: [], countries: {} }],
  } as unknown as Finding;
  const styled = style(chart, stylingOf(finding));

  it('sizes by area: a quarter of the score is half as much growth', () => {
    expect(sizeOf(styled, 'ana') - 38).toBe(2 * (sizeOf(styled, 'bo') - 38));
  });

  it('never makes a child or a person known only as a victim larger, yet keeps them in their group', () => {
    expect(sizeOf(styled, 'vi')).toBe(38);
    expect(sizeOf(styled, 'cy')).toBe(38);
    expect(groupOf(styled, 'vi')).toBe(2);
  });
});
