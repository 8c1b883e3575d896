import type { EntityKind, Item } from '../core/api';
import { isKnownOnlyAsVictim, lookOf, type Shape } from '../core/kinds';
import { GLYPHS, PIN, SHIELD } from './glyphs';

const cache = new Map<string, string>();

/**
 * The picture that lies over an item's shape: its glyph, and in the corners the marks for a victim, a child and a pin.
 * An SVG as a data address, half as large again as the shape, which fills its middle two thirds.
 */
export function icon(item: Pick<Item, 'kind' | 'standing' | 'child'>, pinned: boolean): string {
  const victim = item.standing === 'VICTIM' || item.standing === 'VICTIM_AND_OFFENDER';
  const key = `${item.kind} ${item.standing} ${item.child} ${pinned}`;
  const known = cache.get(key);
  if (known) return known;
  const look = lookOf(item.kind);
  const ink = isKnownOnlyAsVictim(item as Item) ? look.colour : look.ink;
  const glyph = GLYPHS[item.kind] ?? GLYPHS.Event;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72" width="288" height="288">` +
    `<path transform="translate(22.800 22.800) scale(1.1)" fill="${ink}" fill-rule="evenodd" d="${glyph}"/>` +
    (victim ? mark(50, 4, `<path transform="translate(2.500 2.500) scale(.82)" fill="#7a1f6b" d="${SHIELD}"/>`) : '') +
    (item.child ? mark(50, 46, childFigure()) : '') +
    (pinned ? mark(2, 4, `<path transform="translate(2.200 2) scale(.86)" fill="#1f2d3a" d="${PIN}"/>`) : '') +
    `</svg>`;
  const address = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  cache.set(key, address);
  return address;
}

function mark(x: number, y: number, inner: string): string {
  return `<g transform="translate(${x} ${y}) scale(1.12)"><circle cx="9" cy="9" r="9" fill="#fff" stroke="#1f2d3a" stroke-width="1.200"/>${inner}</g>`;
}

/** A small figure, for a child. */
function childFigure(): string {
  return `<circle cx="9" cy="5.800" r="2.500" fill="#a33b00"/><path d="M4.500 14.500c0-3.500 1.800-5.200 4.500-5.200s4.500 1.700 4.500 5.200z" fill="#a33b00"/>`;
}

/** The outline of a shape in a box of 24 by 24, for legends. */
export function outlineOf(shape: Shape): string {
  return OUTLINES[shape];
}

export function glyphOf(kind: EntityKind): string {
  return GLYPHS[kind] ?? GLYPHS.Event;
}

const OUTLINES: Record<Shape, string> = {
  ellipse: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z',
  'round-rectangle': 'M5 1h14a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4z',
  rectangle: 'M1 1h22v22H1z',
  barrel: 'M1 4q11-5 22 0v16q-11 5-22 0z',
  'round-pentagon': 'M12 .8L23.200 9.500 19 23H5L.8 9.500z',
  'round-diamond': 'M12 0l12 12-12 12L0 12z',
  'cut-rectangle': 'M6 1h12l5 5v12l-5 5H6l-5-5V6z',
  'round-octagon': 'M7.500 1h9L23 7.500v9L16.500 23h-9L1 16.500v-9z',
  'round-tag': 'M1 2h16l6.500 10L17 22H1z',
  'concave-hexagon': 'M1 1h22l-2.500 11L23 23H1l2.500-11z',
  'round-heptagon': 'M12 .8l9 4.300 2.200 9.700L17 22.800H7L.8 14.800 3 5.100z',
  'round-hexagon': 'M6.500 2h11L24 12l-6.500 10h-11L0 12z',
};
