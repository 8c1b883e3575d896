import { html, nothing } from 'lit-html';
import { classMap } from 'lit-html/directives/class-map.js';
import type { StatementText } from '../../core/api';
import { short } from '../../core/format';
import { mentionOf, statementsInOrder, wordsOf } from '../../core/read/correct';
import { number, words } from '../../core/words';
import { decisionList } from '../decisions';
import { kindSymbol, label, type View } from '../element';
import { card } from './card';
import type { Reading } from './reading';

/** Beside the text: what is picked, all that the report says, and what was put right. */
export function side(reading: Reading): View {
  const { corrections } = reading;
  const statements = statementsInOrder(reading.report);
  return html`<div class="report-side" role="region" aria-label=${words.correct.side} tabindex="0">
    <section class="reading-pick" aria-live="polite">${card(reading)}</section>
    <section class="record-section"><h3>${words.correct.says} (${number(reading.report.statements.length)})</h3>
      ${statements.length > 0
        ? html`<ul class="says" role="list">${statements.map(({ statement, aside }) => html`<li>${row(reading, statement, aside)}</li>`)}</ul>`
        : html`<p class="quiet">${words.correct.saysNothing}</p>`}
    </section>
    <section class="record-section"><h3>${words.correct.corrections}${corrections.length > 0 ? ` (${number(corrections.length)})` : ''}</h3>
      ${corrections.length > 0 ? decisionList(reading.screen, corrections) : html`<p class="quiet">${words.correct.noCorrections}</p>`}
    </section>
  </div>`;
}

function row(reading: Reading, statement: StatementText, aside: boolean): View {
  const picked = reading.pick.what === 'statement' && reading.pick.id === statement.id;
  const point = (on: boolean) => () => reading.point(on ? statement.id : null);
  return html`<button type="button" class=${classMap({ say: true, aside, denied: statement.denied })} data-statement=${statement.id} aria-pressed=${picked ? 'true' : 'false'}
    @click=${() => reading.choose({ what: 'statement', id: statement.id })} @mouseenter=${point(true)} @mouseleave=${point(false)} @focus=${point(true)} @blur=${point(false)}>
    <span class="say-line">${end(reading, statement.from)} <span class="say-tie">${statement.denied ? html`<strong class="say-not">not</strong> ` : nothing}${statement.label}</span> ${end(reading, statement.to)}</span>
    ${facts(statement, aside)}
  </button>`;
}

function end(reading: Reading, mention: string): View {
  const kind = mentionOf(reading.report, mention)?.kind;
  return html`<span class="say-end">${kind ? kindSymbol(kind) : nothing}${label(short(wordsOf(reading.report, mention), 40), 40)}</span>`;
}

function facts(statement: StatementText, aside: boolean): View {
  if (!statement.when && !statement.hedged && !statement.denied && !statement.made && !aside) return nothing;
  return html`<span class="say-facts">
    ${statement.when ? html`<span class="quiet">${label(statement.when, 40)}</span>` : nothing}
    ${statement.denied ? html`<span class="badge">${words.correct.denied}</span>` : nothing}
    ${statement.hedged ? html`<span class="badge hedged">${words.record.hedged}</span>` : nothing}
    ${aside ? html`<span class="badge" title=${words.correct.asideHelp}>${words.correct.aside}</span>` : statement.made ? html`<span class="badge made" title=${words.correct.madeHelp}>${words.correct.made}</span>` : nothing}
  </span>`;
}
