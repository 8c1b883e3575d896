import { html, nothing } from 'lit-html';
import type { Source, Stated } from '../core/api';
import { day, short } from '../core/format';
import { words } from '../core/words';
import { gradeChip, label, sign, type View } from './element';
import type { Screen } from './screen';

/** Who says so: report, date, item and grade, and its words, which open the report at them. */
export function source(screen: Screen, from: Source, quote = true): View {
  const open = () => screen.openReport(from.report, { start: from.start, end: from.end });
  return html`<div class="source">
    <button type="button" class="source-open" aria-label=${words.record.openSource(short(from.reportTitle, 70))} @click=${open}>
      ${sign('report')}<span class="source-title">${label(from.reportTitle, 70)}</span>
    </button>
    <span class="source-facts">${gradeChip(from)}<span>${day(from.about)}</span><span>${words.record.item(from.item)}</span>${stated(from)}</span>
    ${quote && from.words ? html`<q class="source-words">${label(from.words, 220)}</q>` : nothing}
  </div>`;
}

function stated(from: Source | Stated): View {
  if (!('hedged' in from)) return nothing;
  return html`${from.when ? html`<span>${label(from.when, 50)}</span>` : nothing}${from.hedged ? html`<span class="badge hedged">${words.record.hedged}</span>` : nothing}`;
}
