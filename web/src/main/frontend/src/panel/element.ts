import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { classMap } from 'lit-html/directives/class-map.js';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { ref } from 'lit-html/directives/ref.js';
import type { EntityKind, Item, Source, Strength } from '../core/api';
import { short, whole } from '../core/format';
import { isKnownOnlyAsVictim, lookOf, shapeOf } from '../core/kinds';
import { level, type Handling } from '../core/markings';
import { kindWord, STANDING_HELP, STANDING_WORDS, words } from '../core/words';
import { SHIELD } from '../stage/glyphs';
import { glyphOf, outlineOf } from '../stage/icons';
import { SIGNS, type Sign } from './signs';

/** Small parts that every panel is made of. All text goes in as text, never as markup. */

export type View = TemplateResult | typeof nothing;

/** Sets styles through the object model: the page's security policy refuses style attributes. */
export function styled(properties: Record<string, string>) {
  return ref((element) => {
    if (!(element instanceof HTMLElement)) return;
    for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
  });
}

/** A label that cannot turn the words around it: clean, short, whole in its tooltip. */
export function label(text: string, most = 60): TemplateResult {
  const shown = short(text, most);
  const full = whole(text);
  return html`<bdi title=${ifDefined(full === shown ? undefined : full)}>${shown}</bdi>`;
}

export function sign(name: Sign): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${svg`<path d=${SIGNS[name]} />`}</svg>`;
}

export interface ButtonLook {
  readonly sign?: Sign;
  /** Only the sign is seen; the words are its name and tooltip. */
  readonly bare?: boolean;
  readonly key?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly kind?: 'primary' | 'quiet' | 'danger';
  readonly id?: string;
  /** A longer name than the words that are seen; begins with them. */
  readonly name?: string;
}

export function button(text: string, press: () => void, look: ButtonLook = {}): TemplateResult {
  const name = look.bare ? text : look.name;
  const title = look.key ? `${look.name ?? text} (${look.key})` : look.bare ? text : look.name;
  return html`<button
    type="button"
    id=${ifDefined(look.id)}
    class=${classMap({ button: true, bare: look.bare ?? false, [look.kind ?? 'plain']: true })}
    aria-label=${ifDefined(name)}
    title=${ifDefined(title)}
    aria-keyshortcuts=${ifDefined(look.key?.replace('Ctrl', 'Control'))}
    aria-pressed=${ifDefined(look.pressed === undefined ? undefined : String(look.pressed))}
    aria-expanded=${ifDefined(look.expanded === undefined ? undefined : String(look.expanded))}
    ?disabled=${look.disabled ?? false}
    @click=${press}
  >${look.sign ? sign(look.sign) : nothing}${look.bare ? nothing : html`<span class="button-text">${text}</span>`}</button>`;
}

/** An item's symbol as it is on the chart. */
export function symbol(item: Pick<Item, 'kind'> & Partial<Item>, named = false): TemplateResult {
  const look = lookOf(item.kind);
  const full = { standing: 'NEUTRAL', ...item } as Item;
  const victim = isKnownOnlyAsVictim(full);
  const name = kindWord(item.kind);
  return html`<svg class=${classMap({ symbol: true, victim })} viewBox="-1 -1 26 26" role=${ifDefined(named ? 'img' : undefined)}
    aria-label=${ifDefined(named ? name : undefined)} aria-hidden=${ifDefined(named ? undefined : 'true')} focusable="false">
    ${svg`<path d=${outlineOf(shapeOf(full))} class="symbol-shape" fill=${victim ? 'none' : look.colour} stroke=${victim ? look.colour : 'none'} stroke-width="2" />
      <path d=${glyphOf(item.kind)} fill=${victim ? look.colour : look.ink} fill-rule="evenodd" transform="translate(5 5) scale(.58)" />`}
  </svg>`;
}

export function kindSymbol(kind: EntityKind): TemplateResult {
  return symbol({ kind });
}

export function shieldSign(): TemplateResult {
  return html`<svg class="sign" viewBox="-4 -4 24 24" aria-hidden="true">${svg`<path d=${SHIELD} />`}</svg>`;
}

/** Standing and child, where they are known. */
export function badges(item: Pick<Item, 'standing' | 'child'>): TemplateResult {
  const standing = STANDING_WORDS[item.standing];
  return html`${standing
    ? html`<span class="badge standing-${item.standing.toLowerCase().replaceAll('_', '-')}" title=${STANDING_HELP[item.standing]}>${standing}</span>`
    : nothing}${item.child ? html`<span class="badge child">${words.record.child}</span>` : nothing}`;
}

export function gradeChip(source: Pick<Source, 'grade' | 'gradeWords'>): TemplateResult {
  return html`<abbr class=${classMap({ grade: true, ungraded: !source.grade })} title=${source.gradeWords || words.ungraded}>${source.grade ?? words.ungraded}</abbr>`;
}

/** The marking, and the groups it is restricted to. */
export function markingChip(handling: Handling, order: readonly string[]): TemplateResult {
  const { marking, restrictedTo } = handling;
  return html`<span class="marking-chip level-${level(marking, order)}">${marking}</span>${restrictedTo.length > 0
    ? html` <span class="marking-groups" title=${words.banner.restrictedHelp}>${words.banner.restricted(restrictedTo)}</span>`
    : nothing}`;
}

/** A bar as long as a share of the whole. */
export function bar(share: number, against = false): TemplateResult {
  const width = Math.max(0, Math.min(1, share)) * 100;
  return html`<svg class=${classMap({ bar: true, against })} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${svg`<rect class="bar-back" width="100" height="6" rx="0"/><rect class="bar-fill" width=${width} height="6" />`}</svg>`;
}

/** A line as links of that strength are drawn. */
export function lineOf(strength: Strength): TemplateResult {
  const dash = { CONFIRMED: 'none', UNCONFIRMED: '6 4', TENTATIVE: '1.500 4' }[strength] ?? 'none';
  return html`<svg class="line" viewBox="0 0 30 10" aria-hidden="true">${svg`<path d="M1 5h28" stroke-dasharray=${dash} />`}</svg>`;
}
