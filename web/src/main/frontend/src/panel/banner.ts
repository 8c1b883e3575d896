import { html, nothing } from 'lit-html';
import { level, type Handling } from '../core/markings';
import { words } from '../core/words';
import type { View } from './element';

/** The handling of what is on the screen: at the top of every screen, and at the top and bottom of every printed page. */
export function banner(handling: Handling, order: readonly string[]): View {
  const { marking, restrictedTo } = handling;
  const said = html`${marking}${restrictedTo.length > 0 ? html` <span class="banner-groups">${words.banner.restricted(restrictedTo)}</span>` : nothing}`;
  const title = words.banner.title([marking, ...(restrictedTo.length > 0 ? [words.banner.restricted(restrictedTo)] : [])].join(', '));
  const strictness = `level-${level(marking, order)}`;
  return html`<div class="banner ${strictness}" role="region" aria-label=${words.banner.label} title=${title}>${said}</div>
    <div class="page-foot ${strictness}" aria-hidden="true">${said}</div>`;
}
