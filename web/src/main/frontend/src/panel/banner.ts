import { html } from 'lit-html';
import { level } from '../core/markings';
import { words } from '../core/words';
import type { View } from './element';

/** The handling marking of what is on the screen: at the top of every screen. */
export function banner(marking: string, order: readonly string[]): View {
  return html`<div class="banner level-${level(marking, order)}" role="region" aria-label=${words.banner.label} title=${words.banner.title(marking)}>${marking}</div>`;
}
