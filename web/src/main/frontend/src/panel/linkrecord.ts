import { html, nothing } from 'lit-html';
import type { Link } from '../core/api';
import { period } from '../core/format';
import { statements, STRENGTH_HELP, STRENGTH_WORDS, words } from '../core/words';
import { label, markingChip, symbol, type View } from './element';
import type { Screen } from './screen';
import { source } from './sources';

/** A link opened to every statement behind it. */
export function linkRecord(screen: Screen, link: Link): View {
  const { chart } = screen.workspace;
  const end = (id: string) => {
    const item = chart.items.get(id);
    return item ? html`<button type="button" class="other" @click=${() => screen.workspace.select([id])}>${symbol(item)}${label(item.label, 60)}</button>` : nothing;
  };
  const when = period(link.first, link.last);
  return html`<article class="record">
    <header class="record-head"><div class="grow">
      <h2 tabindex="-1" id="record-title" class="link-title">${end(link.from)}<span class="tie">${label(link.label, 40)}</span>${end(link.to)}</h2>
      <p class="record-sub"><span title=${STRENGTH_HELP[link.strength]}>${STRENGTH_WORDS[link.strength]}</span><span>${statements(link.count)}</span>${when ? html`<span>${when}</span>` : nothing}</p>
      <p class="record-tags">${markingChip(link, screen.me.markings)}</p>
    </div></header>
    <section class="record-section"><h3>${words.record.said}</h3>${link.sources.map((each) => source(screen, each))}</section>
  </article>`;
}
