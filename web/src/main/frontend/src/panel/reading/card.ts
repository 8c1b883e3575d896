import { html, nothing } from 'lit-html';
import type { EntityKind, MentionText } from '../../core/api';
import { short } from '../../core/format';
import { isChartable, NAMEABLE } from '../../core/kinds';
import { isInOneItem, mentionOf, NOTHING, occurrences, overlapped, statementOf, wordsOf } from '../../core/read/correct';
import type { Cited } from '../../core/read/highlight';
import { kindWord, words } from '../../core/words';
import { attempt } from '../../flow/desk';
import { button, kindSymbol, label, type View } from '../element';
import type { Reading } from './reading';
import { newTie, statementCard } from './ties';

const SHORT = 60;

/** What is picked in a report, with what can be put right about it. */
export function card(reading: Reading): View {
  const { pick, report } = reading;
  switch (pick.what) {
    case 'mention': {
      const mention = mentionOf(report, pick.id);
      return mention ? mentionCard(reading, mention) : hint(reading);
    }
    case 'statement': {
      const statement = statementOf(report, pick.id);
      return statement ? statementCard(reading, statement, report.asideStatements.includes(statement)) : hint(reading);
    }
    case 'words': return wordsCard(reading, pick);
    case 'end': return html`<p>${words.correct.lookForEnd(short(wordsOf(report, pick.from), SHORT))}</p><div class="row">${button(words.correct.stop, () => reading.choose({ what: 'mention', id: pick.from }))}</div>`;
    case 'tie': return newTie(reading, pick.from, pick.to, pick.span);
    default: return hint(reading);
  }
}

function mentionCard(reading: Reading, mention: MentionText): View {
  const { report } = reading;
  const aside = report.asideMentions.includes(mention);
  const text = wordsOf(report, mention.id);
  return html`
    <p class="pick-head">${kindSymbol(mention.kind)}<strong>${label(text, SHORT)}</strong> <span class="quiet">${kindWord(mention.kind)}</span>
      ${aside ? html`<span class="badge" title=${words.correct.asideHelp}>${words.correct.aside}</span>` : mention.made ? html`<span class="badge made" title=${words.correct.madeHelp}>${words.correct.made}</span>` : nothing}</p>
    ${aside ? html`<p class="quiet">${words.correct.asideNote}</p>` : mentionActions(reading, mention, text)}`;
}

function mentionActions(reading: Reading, mention: MentionText, text: string): View {
  const named = short(text, SHORT);
  const { entity } = mention;
  const recast = (as: EntityKind) => reading.correct(words.correct.title.recast(named, kindWord(as)), { kind: 'recast', mention: mention.id, as }, words.correct.because.recast);
  const strike = () => reading.correct(words.correct.title.strike(named), { kind: 'strike', mention: mention.id }, words.correct.because.strike);
  return html`<div class="row">
      ${entity !== null && isChartable(mention.kind) ? button(words.correct.openRecord, () => put(reading, entity)) : nothing}
      ${button(words.correct.tieTo, () => reading.choose({ what: 'end', from: mention.id }))}
      ${button(words.correct.strike, strike, { name: `${words.correct.strike}: ${words.correct.strikeHelp}` })}
    </div>
    ${kindForm(words.correct.changeKind, mention.kind, recast, mention.id)}`;
}

function put(reading: Reading, entity: string): void {
  void attempt(reading.screen, async () => {
    await reading.screen.charting.put([entity]);
    reading.screen.showRecord(false);
  });
}

/** Chooses a kind, then does something with it. */
function kindForm(go: string, now: EntityKind | null, done: (kind: EntityKind) => void, key: string): View {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const kind = String(new FormData(event.target as HTMLFormElement).get('kind'));
    if (kind !== now) done(kind as EntityKind);
  };
  const kinds = now !== null && !NAMEABLE.includes(now) ? [now, ...NAMEABLE] : NAMEABLE;
  return html`<form class="row kind-form" data-for=${key} @submit=${submit}>
    <label class="field inline"><span>${words.correct.kind}</span><select name="kind">${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === (now ?? 'Person')}>${kindWord(kind)}</option>`)}</select></label>
    <button type="submit" class="button">${go}</button>
  </form>`;
}

function wordsCard(reading: Reading, span: Cited): View {
  const { report } = reading;
  const text = short(report.text.slice(span.start, span.end), SHORT);
  const there = overlapped(report, span);
  const at = { start: span.start, end: span.end };
  const name = (as: EntityKind) => reading.correct(words.correct.title.name(text, kindWord(as)), { kind: 'name', as, ...at }, words.correct.because.name);
  return html`<p class="pick-head"><span class="quiet">${words.correct.words}</span> <strong>${label(text, SHORT)}</strong></p>
    ${nextPlace(reading, span)}
    ${isInOneItem(report, span) ? nothing : html`<p class="caution">${words.correct.restsNeeded}</p>`}
    ${there ? html`<div class="row">${button(words.correct.instead(short(wordsOf(report, there.id), 30)), () => instead(reading, there, text, at))}</div>` : nothing}
    ${kindForm(words.correct.add, null, name, `${span.start}`)}
    <p class="quiet help">${words.correct.addHelp}</p>
    <div class="row">${button(words.cancel, () => reading.choose(NOTHING), { kind: 'quiet' })}</div>`;
}

/** The same words may stand elsewhere too. */
function nextPlace(reading: Reading, span: Cited): View {
  const { text } = reading.report;
  const all = occurrences(text, text.slice(span.start, span.end));
  const at = all.findIndex((each) => each.start === span.start);
  const next = all[(at + 1) % all.length];
  if (all.length < 2 || at < 0 || !next) return nothing;
  return html`<div class="row">${button(words.correct.findNext(at + 1, all.length), () => reading.choose({ what: 'words', ...next }), { kind: 'quiet' })}</div>`;
}

function instead(reading: Reading, there: MentionText, text: string, at: Cited): void {
  const title = words.correct.title.instead(text, short(wordsOf(reading.report, there.id), SHORT));
  reading.correct(title, { kind: 'recast', mention: there.id, as: there.kind, ...at }, words.correct.because.instead);
}

/** Without a mouse, words are found by writing them. */
function hint(reading: Reading): View {
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = String(new FormData(event.target as HTMLFormElement).get('words') ?? '');
    const [first] = occurrences(reading.report.text, wanted);
    if (first) reading.choose({ what: 'words', ...first });
    else reading.screen.notices.say(words.correct.findNone);
  };
  return html`<p class="quiet">${words.correct.hint}</p>
    <details class="find-words"><summary>${words.correct.find}</summary>
      <form @submit=${find}>
        <label class="field"><span>${words.correct.findWords}</span><input name="words" type="text" autocomplete="off" maxlength="300" /></label>
        <div class="row"><button type="submit" class="button">${words.correct.findGo}</button></div>
      </form>
    </details>`;
}
