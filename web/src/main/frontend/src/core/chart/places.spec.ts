import { describe, expect, it } from 'vitest';
import { clear, nearest, overlap, settleNear, spread, type Room } from './places';

/** Seeded, so that a failure can be looked at again. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

function rooms(seed: number, count: number, fixed: number): Room[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: `n${index}`, x: next() * 400, y: next() * 400, half: 30 + next() * 40, top: 20, bottom: 40 + next() * 14, fixed: index < fixed,
  }));
}

describe('newcomers', () => {
  it('settle around what they are tied to, apart from each other', () => {
    const links = ['b', 'c', 'd'].map((to) => ({ from: 'a', to }));
    const places = settleNear(['b', 'c', 'd'], links, new Map([['a', { x: 1000, y: 0 }]]), 'a');
    for (const place of places.values()) expect(Math.hypot(place.x - 1000, place.y)).toBeGreaterThan(60);
    for (const place of places.values()) expect(Math.hypot(place.x - 1000, place.y)).toBeLessThan(260);
    expect(new Set([...places.values()].map((place) => `${place.x} ${place.y}`)).size).toBe(3);
  });

  it('stand beside everything when they are tied to nothing', () => {
    expect(settleNear(['b'], [], new Map([['a', { x: 50, y: 7 }]]), null).get('b')).toEqual({ x: 200, y: 7 });
  });

  it('always get the same places', () => {
    const ask = () => settleNear(['b', 'c'], [{ from: 'a', to: 'b' }], new Map([['a', { x: 0, y: 0 }]]), 'a');
    expect(ask()).toEqual(ask());
  });
});

describe('rooms', () => {
  for (const seed of [1, 2, 3, 5, 8]) {
    it(`lie clear of each other and the fixed stay, seed ${seed}`, () => {
      const all = rooms(seed, 60, 12);
      const pushed = spread(all);
      const places = clear(all.map((room) => (room.fixed ? room : { ...room, ...pushed.get(room.id) })));
      expect([...places.keys()]).toEqual(all.filter((room) => !room.fixed).map((room) => room.id));
      const settled = all.map((room) => ({ ...room, ...places.get(room.id) }));
      const lying = settled.flatMap((a, i) => settled.slice(i + 1).filter((b) => !(a.fixed && b.fixed) && overlap(a, b)).map((b) => `${a.id} ${b.id}`));
      expect(lying).toEqual([]);
    });
  }

  it('that stand free are not moved', () => {
    const free: Room = { id: 'a', x: 0, y: 0, half: 20, top: 20, bottom: 20, fixed: false };
    expect(spread([free, { ...free, id: 'b', x: 500 }])).toEqual(new Map([['a', { x: 0, y: 0 }], ['b', { x: 500, y: 0 }]]));
  });
});

describe('the arrow keys', () => {
  const around = new Map([['right', { x: 100, y: 10 }], ['far', { x: 300, y: 0 }], ['up', { x: 0, y: -80 }]]);

  it('go to the nearest item that way', () => {
    expect(nearest({ x: 0, y: 0 }, 'right', around)).toBe('right');
    expect(nearest({ x: 0, y: 0 }, 'up', around)).toBe('up');
  });

  it('stay when there is none', () => {
    expect(nearest({ x: 0, y: 0 }, 'down', around)).toBeNull();
  });
});
