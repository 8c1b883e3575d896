import { describe, expect, it } from 'vitest';
import { add, EMPTY, filter, hide, move, pin } from './chart';
import { item, link, part, person } from './draw.spec-support';
import { isMasked, outgoing } from './outgoing';
import { keepOf, outline, read, write } from './saved';
import { itemRows, linkRows, pressed } from './tables';
import { shown } from './chart';

const places = new Map([['b', { x: 3, y: 4 }], ['a', { x: 1, y: 2 }], ['p', { x: 5, y: 6 }]]);
const whole = add(EMPTY, part([person('b', { label: 'Bo Secret' }), person('a'), item('p', 'Phone')], [link('a', 'USES', 'p'), link('a', 'MET', 'b')]), places);
const chart = filter(hide(pin(move(whole, new Map([['a', { x: 9, y: 9 }]])), new Set(['b'])), new Set(['p'])), { kinds: new Set(['Url']), strengths: new Set(['TENTATIVE']) });

describe('a kept chart', () => {
  it('comes back as it was', () => {
    const back = outline(read(write(keepOf(chart))));
    for (const part of ['places', 'placed', 'pinned', 'hidden', 'filters'] as const) {
      expect(back[part] instanceof Map ? new Map([...(back[part] as typeof back.places)].sort()) : back[part]).toEqual(chart[part] instanceof Map ? new Map([...(chart[part] as typeof chart.places)].sort()) : chart[part]);
    }
  });

  it('holds nothing that a report said', () => {
    expect(write(keepOf(chart))).not.toContain('Secret');
  });

  it('is written the same however it came to be', () => {
    const other = add(add(EMPTY, part([person('a')]), places), part([item('p', 'Phone'), person('b')]), places);
    expect(write(keepOf(other))).toBe(write(keepOf(whole)));
  });

  it.each(['', '{}', '[]', 'null', '{"lantern":"chart","version":2,"items":[]}', '{"lantern":"chart","version":1,"items":[{"id":7}]}'])('is refused when it is %j', (content) => {
    expect(() => read(content)).toThrow();
  });
});

describe('what goes out', () => {
  it('is exactly what is shown', () => {
    const request = outgoing(chart, 'Harrow', 'briefing');
    expect(request.items).toEqual([{ id: 'a', x: 9, y: 9, size: 38, group: 0 }, { id: 'b', x: 3, y: 4, size: 38, group: 0 }]);
    expect(request.links).toEqual(['a>MET>b']);
  });

  it('masks children and people known only as victims, and nobody else', () => {
    expect([person('c', { child: true }), person('v', { standing: 'VICTIM' })].every(isMasked)).toBe(true);
    expect([person('o', { standing: 'VICTIM_AND_OFFENDER' }), item('p', 'Phone', { child: true })].some(isMasked)).toBe(false);
  });
});

describe('the tables', () => {
  it('list every shown item, most ties first, and find by label or kind', () => {
    expect(itemRows(shown(whole), { column: 'ties', down: true }).map((row) => `${row.id}${row.ties}`)).toEqual(['a2', 'b1', 'p1']);
    expect(itemRows(shown(whole), { column: 'label', down: false }, 'phone').map((row) => row.id)).toEqual(['p']);
  });

  it('list every shown link by any column', () => {
    expect(linkRows(shown(whole), { column: 'tie', down: false }).map((row) => row.tie)).toEqual(['met', 'uses']);
    expect(linkRows(shown(whole), { column: 'tie', down: true }).map((row) => row.tie)).toEqual(['uses', 'met']);
  });

  it('turn the order round when a head is pressed again', () => {
    expect(pressed({ column: 'label', down: false }, 'label')).toEqual({ column: 'label', down: true });
    expect(pressed({ column: 'label', down: false }, 'ties')).toEqual({ column: 'ties', down: true });
  });
});
