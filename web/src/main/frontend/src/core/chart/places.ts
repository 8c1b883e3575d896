import type { Link } from '../api';
import type { Place } from './chart';

/** How much room an item takes, its label included; the place is the middle of the symbol, `top` above and `bottom` below it. */
export interface Room {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly top: number;
  readonly bottom: number;
  readonly fixed: boolean;
}

const RING = 150;
const APART = 64;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * First places for newcomers: around the item they came from, or of the items that they are tied to, on a growing
 * spiral that keeps clear of what stands there. The same input gives the same places.
 */
export function settleNear(
  newcomers: readonly string[],
  links: readonly Pick<Link, 'from' | 'to'>[],
  places: ReadonlyMap<string, Place>,
  from: string | null,
): Map<string, Place> {
  const taken = [...places.values()];
  const result = new Map<string, Place>();
  newcomers.forEach((id, index) => {
    const anchor = anchorOf(id, links, places) ?? (from ? places.get(from) : undefined) ?? beside(places);
    const place = freeSpot(anchor, taken, index);
    result.set(id, place);
    taken.push(place);
  });
  return result;
}

function anchorOf(id: string, links: readonly Pick<Link, 'from' | 'to'>[], places: ReadonlyMap<string, Place>): Place | undefined {
  const near = links.flatMap((link) => {
    const other = link.from === id ? link.to : link.to === id ? link.from : null;
    const place = other === null ? undefined : places.get(other);
    return place ? [place] : [];
  });
  return near.length > 0 ? middle(near) : undefined;
}

function middle(places: readonly Place[]): Place {
  const sum = places.reduce((total, place) => ({ x: total.x + place.x, y: total.y + place.y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}

/** To the right of everything. */
function beside(places: ReadonlyMap<string, Place>): Place {
  if (places.size === 0) return { x: 0, y: 0 };
  const all = [...places.values()];
  return { x: Math.max(...all.map((place) => place.x)) + RING, y: middle(all).y };
}

function freeSpot(anchor: Place, taken: readonly Place[], start: number): Place {
  if (taken.every((place) => distance(place, anchor) > APART)) return round(anchor);
  for (let step = 0; ; step++) {
    const angle = (start + step) * GOLDEN;
    const radius = RING * Math.sqrt(1 + step / 8);
    const spot = { x: anchor.x + radius * Math.cos(angle), y: anchor.y + radius * Math.sin(angle) };
    if (taken.every((place) => distance(place, spot) > APART)) return round(spot);
  }
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function round(place: Place): Place {
  return { x: Math.round(place.x), y: Math.round(place.y) };
}

/**
 * Pushes overlapping rooms apart, the least that is needed, until none overlap or the rounds are spent. What is fixed
 * does not move. Gives the places of all that are not fixed. O(rounds · n²).
 */
export function spread(rooms: readonly Room[], gap = 6, rounds = 80): Map<string, Place> {
  const at = rooms.map((room) => ({ ...room }));
  for (let turn = 0; turn < rounds; turn++) {
    let moved = false;
    for (let i = 0; i < at.length; i++) {
      for (let j = i + 1; j < at.length; j++) {
        const a = at[i];
        const b = at[j];
        if (a && b && push(a, b, gap)) moved = true;
      }
    }
    if (!moved) break;
  }
  return new Map(at.filter((room) => !room.fixed).map((room) => [room.id, round(room)]));
}

function push(a: Mutable<Room>, b: Mutable<Room>, gap: number): boolean {
  if (a.fixed && b.fixed) return false;
  const overlapX = a.half + b.half + gap - Math.abs(a.x - b.x);
  const above = a.y <= b.y ? a : b;
  const below = above === a ? b : a;
  const overlapY = above.bottom + below.top + gap - (below.y - above.y);
  if (overlapX <= 0.5 || overlapY <= 0.5) return false;
  const share = a.fixed || b.fixed ? 1 : 0.5;
  if (overlapY < overlapX) {
    if (!above.fixed) above.y -= overlapY * share;
    if (!below.fixed) below.y += overlapY * share;
  } else {
    const left = a.x <= b.x ? a : b;
    const right = left === a ? b : a;
    if (!left.fixed) left.x -= overlapX * share;
    if (!right.fixed) right.x += overlapX * share;
  }
  return true;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Moves each room that still lies on another to the nearest spot where it lies on none, in the order given. What is
 * fixed does not move, and nor does what stands free. Gives the places of all that are not fixed.
 */
export function clear(rooms: readonly Room[], gap = 6): Map<string, Place> {
  const standing = rooms.filter((room) => room.fixed);
  const result = new Map<string, Place>();
  for (const room of rooms) {
    if (room.fixed) continue;
    const spot = freeRoom(room, standing, gap);
    standing.push(spot);
    result.set(room.id, round(spot));
  }
  return result;
}

const STEP = 14;

function freeRoom(room: Room, standing: readonly Room[], gap: number): Room {
  for (let step = 0; ; step++) {
    const angle = step * GOLDEN;
    const radius = STEP * Math.sqrt(step);
    const spot = { ...room, x: Math.round(room.x + radius * 1.4 * Math.cos(angle)), y: Math.round(room.y + radius * Math.sin(angle)) };
    if (standing.every((other) => !overlap(spot, other, gap))) return spot;
  }
}

/** Do two rooms, each with its label, lie on each other? */
export function overlap(a: Room, b: Room, gap = 0): boolean {
  return (
    Math.abs(a.x - b.x) < a.half + b.half + gap &&
    a.y - a.top < b.y + b.bottom + gap &&
    b.y - b.top < a.y + a.bottom + gap
  );
}

/** The nearest place in a direction, or null: straight ahead counts for more than near. */
export function nearest(from: Place, direction: 'left' | 'right' | 'up' | 'down', others: ReadonlyMap<string, Place>): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const [id, place] of others) {
    const dx = place.x - from.x;
    const dy = place.y - from.y;
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
