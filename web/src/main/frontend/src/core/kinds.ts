import type { EntityKind, Item, Strength } from './api';

/** Families share a colour and a shape; the glyph tells the kinds of one family apart. */
export type Shape =
  | 'ellipse' | 'round-rectangle' | 'barrel' | 'round-pentagon' | 'round-diamond' | 'cut-rectangle' | 'round-octagon'
  | 'round-tag' | 'rectangle' | 'concave-hexagon' | 'round-heptagon' | 'round-hexagon';

export interface KindLook {
  readonly colour: string;
  /** Colour of the glyph: whichever of white and near-black stands out from the fill. */
  readonly ink: string;
  readonly shape: Shape;
}

const WHITE = '#ffffff';
const BLACK = '#10181f';

const LOOKS: Record<EntityKind, KindLook> = {
  Person: { colour: '#0072B2', ink: WHITE, shape: 'ellipse' },
  Organisation: { colour: '#E69F00', ink: BLACK, shape: 'round-rectangle' },
  Address: { colour: '#CC79A7', ink: BLACK, shape: 'round-pentagon' },
  Place: { colour: '#CC79A7', ink: BLACK, shape: 'round-diamond' },
  Phone: { colour: '#009E73', ink: WHITE, shape: 'barrel' },
  Device: { colour: '#009E73', ink: WHITE, shape: 'barrel' },
  Vehicle: { colour: '#56B4E9', ink: BLACK, shape: 'round-octagon' },
  Vessel: { colour: '#56B4E9', ink: BLACK, shape: 'round-octagon' },
  Container: { colour: '#56B4E9', ink: BLACK, shape: 'round-octagon' },
  Flight: { colour: '#56B4E9', ink: BLACK, shape: 'round-octagon' },
  Account: { colour: '#D55E00', ink: WHITE, shape: 'cut-rectangle' },
  Money: { colour: '#D55E00', ink: WHITE, shape: 'cut-rectangle' },
  Email: { colour: '#B8A900', ink: BLACK, shape: 'round-tag' },
  Handle: { colour: '#B8A900', ink: BLACK, shape: 'round-tag' },
  Url: { colour: '#B8A900', ink: BLACK, shape: 'round-tag' },
  Document: { colour: '#D55E00', ink: WHITE, shape: 'rectangle' },
  Route: { colour: '#666666', ink: WHITE, shape: 'concave-hexagon' },
  Journey: { colour: '#666666', ink: WHITE, shape: 'concave-hexagon' },
  Event: { colour: '#666666', ink: WHITE, shape: 'round-heptagon' },
  Date: { colour: '#666666', ink: WHITE, shape: 'round-heptagon' },
  Indicator: { colour: '#666666', ink: WHITE, shape: 'round-heptagon' },
};

/** The order of the legend and of every list by kind. */
export const KINDS: readonly EntityKind[] = [
  'Person', 'Organisation', 'Phone', 'Device', 'Address', 'Place', 'Vehicle', 'Vessel', 'Container', 'Flight', 'Account',
  'Document', 'Email', 'Handle', 'Url', 'Route', 'Journey', 'Event', 'Date', 'Money',
  'Indicator',
];

export const STRENGTHS: readonly Strength[] = ['CONFIRMED', 'UNCONFIRMED', 'TENTATIVE'];

const UNKNOWN: KindLook = { colour: '#666666', ink: WHITE, shape: 'round-heptagon' };

/** The look of a kind; a kind that a newer server may send has a plain one. */
export function lookOf(kind: EntityKind): KindLook {
  return LOOKS[kind] ?? UNKNOWN;
}

/** A person known only as a victim has a shape of their own and is never drawn as a target. */
export function isKnownOnlyAsVictim(item: Item): boolean {
  return item.standing === 'VICTIM';
}

export function shapeOf(item: Item): Shape {
  return isKnownOnlyAsVictim(item) ? 'round-hexagon' : lookOf(item.kind).shape;
}

/** Dates, sums and indicators are read and highlighted, but are no items of a chart. */
export function isChartable(kind: EntityKind): boolean {
  return kind !== 'Date' && kind !== 'Money' && kind !== 'Indicator';
}

/** Kinds that an analyst may point at; a route, a journey or an event is told, not named. */
export const NAMEABLE: readonly EntityKind[] = KINDS.filter((kind) => !['Route', 'Journey', 'Event', 'Indicator'].includes(kind));

/** Every kind of tie, as the server names it. */
export const TIES = [
  'USES', 'OWNS', 'DRIVES', 'LIVES_AT', 'STAYS_AT', 'WORKS_AT', 'CALLED', 'MET', 'ASSOCIATE_OF', 'FAMILY_OF', 'LEADS',
  'MEMBER_OF', 'EMPLOYS', 'SUPPLIES', 'CONTROLS', 'RECRUITED', 'TRANSPORTED', 'HARBOURED', 'EXPLOITS', 'OWES_DEBT_TO',
  'PAID', 'FORGED_FOR', 'ADVERTISED_BY', 'TRAVELLED', 'ALONG', 'STOP', 'LOCATED_IN', 'SEEN_AT', 'LINKED_TO',
] as const;

/** "lives at" */
export function tieWord(tie: string): string {
  return tie.toLowerCase().replaceAll('_', ' ');
}

const MUTUAL = new Set(['MET', 'ASSOCIATE_OF', 'FAMILY_OF', 'LINKED_TO']);

/** Does the tie say who acts on whom? Meetings and kinship do not. */
export function isDirected(tie: string): boolean {
  return !MUTUAL.has(tie);
}

export function compareKinds(a: EntityKind, b: EntityKind): number {
  return KINDS.indexOf(a) - KINDS.indexOf(b);
}
