import { html, nothing } from 'lit-html';
import type { ReportText, StatementText, Tied } from '../../core/api';
import { short } from '../../core/format';
import { tieWord, TIES } from '../../core/kinds';
import { isSame, itemOf, mentionOf, tiedOf, turned, wordsOf } from '../../core/read/correct';
import type { Cited } from '../../core/read/highlight';
import { words } from '../../core/words';
import { button, kindSymbol, label, type View } from '../element';
import type { Reading } from './reading';

/** A statement, to be read otherwise or not at all. */
export function statementCard(reading: Reading, statement: StatementText, aside: boolean): View {
  const { report } = reading;
  const read = tiedOf(statement);
  const now = reading.draft ?? read;
  const retract = () => reading.correct(words.correct.title.retract(sentence(report, read)), { kind: 'retract', statement: statement.id }, words.correct.because.retract);
  const restate = () => reading.correct(words.correct.title.restate(sentence(report, now)), { kind: 'restate', statement: statement.id, ...now }, words.correct.because.restate);
  return html`<p class="pick-head"><strong>${label(sentence(report, read), 120)}</strong></p>
    ${quote(report, statement)}
    ${aside
      ? html`<p class="quiet">${words.correct.asideNote}</p>`
      : html`${statement.kind === 'SHOWS' ? nothing : tieForm(reading, now)}<div class="row">
        ${statement.kind === 'SHOWS' ? nothing : button(words.correct.changeTie, restate, { kind: 'primary', disabled: isSame(now, read) })}
        ${button(words.correct.retract, retract, { name: `${words.correct.retract}: ${words.correct.retractHelp}` })}</div>`}`;
}

/** Two mentions that the report ties, though nobody read that. */
export function newTie(reading: Reading, from: string, to: string, span: Cited | null): View {
  const { report } = reading;
  const now = reading.draft ?? { tie: 'LINKED_TO', from, to, denied: false, hedged: false };
  const state = () => {
    if (span) reading.correct(words.correct.title.state(sentence(report, now)), { kind: 'state', start: span.start, end: span.end, ...now }, words.correct.because.state);
  };
  return html`<p class="pick-head"><strong>${words.correct.newTie}</strong></p>
    ${tieForm(reading, now)}
    ${span ? quote(report, span) : items(reading, from, to)}
    <div class="row">${button(words.correct.addTie, state, { kind: 'primary', disabled: span === null })}
      ${button(words.cancel, () => reading.choose({ what: 'mention', id: from }), { kind: 'quiet' })}</div>`;
}

function items(reading: Reading, from: string, to: string): View {
  const take = (mention: string) => {
    const item = itemOf(reading.report, mention);
    return item ? button(words.correct.restsItem(item.number), () => reading.choose({ what: 'tie', from, to, span: { start: item.start, end: item.end } })) : nothing;
  };
  return html`<p class="caution">${words.correct.restsNeeded}</p><div class="row">${take(from)}${take(to)}</div>`;
}

function tieForm(reading: Reading, now: Tied): View {
  const { report } = reading;
  const write = (change: Partial<Tied>) => reading.write({ ...now, ...change });
  return html`<div class="tie-form">
    <p class="say-end">${kindOf(report, now.from)}${label(wordsOf(report, now.from), 60)}</p>
    <label class="field inline"><span>${words.correct.tie}</span><select name="tie" .value=${now.tie} @change=${(event: Event) => write({ tie: (event.target as HTMLSelectElement).value })}>
      ${TIES.map((tie) => html`<option value=${tie} ?selected=${tie === now.tie}>${tieWord(tie)}</option>`)}</select></label>
    <p class="say-end">${kindOf(report, now.to)}${label(wordsOf(report, now.to), 60)}</p>
    ${button(words.correct.turn, () => reading.write(turned(now)), { kind: 'quiet' })}
    ${check(words.correct.isDenied, now.denied, (denied) => write({ denied }))}
    ${check(words.correct.isHedged, now.hedged, (hedged) => write({ hedged }))}
  </div>`;
}

function check(text: string, on: boolean, change: (on: boolean) => void): View {
  return html`<label class="check"><input type="checkbox" .checked=${on} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)} /><span>${text}</span></label>`;
}

function quote(report: ReportText, span: Cited): View {
  return html`<q class="source-words">${label(report.text.slice(span.start, span.end), 220)}</q>`;
}

function kindOf(report: ReportText, mention: string): View {
  const kind = mentionOf(report, mention)?.kind;
  return kind ? kindSymbol(kind) : nothing;
}

function sentence(report: ReportText, tied: Tied): string {
  const end = (mention: string) => short(wordsOf(report, mention), 40);
  return `${end(tied.from)} ${tied.denied ? 'not ' : ''}${tieWord(tied.tie)} ${end(tied.to)}`;
}
