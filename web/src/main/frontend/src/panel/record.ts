import { html, nothing } from 'lit-html';
import type { Clue, EntityRecord, Fact, Item, Naming, Neighbours, Question } from '../core/api';
import { isAbort } from '../core/client';
import { country, fieldValue, short } from '../core/format';
import type { Handling } from '../core/markings';
import { MANY } from '../core/read/preview';
import { kindWord, number, reports, words } from '../core/words';
import { attempt, plainly } from '../flow/desk';
import { decide } from './decide';
import { decisionList } from './decisions';
import { badges, bar, button, kindSymbol, label, markingChip, symbol, type View } from './element';
import { linkRecord } from './linkrecord';
import type { Screen } from './screen';
import { source } from './sources';

const FIRST = 3;

/** All that may be known of what is selected, each part with who said so. */
export class RecordPanel {
  private record: EntityRecord | null = null;
  private wanted: string | null = null;
  private problem = '';
  private running: AbortController | null = null;
  private readonly opened = new Set<string>();

  constructor(private readonly screen: Screen, private readonly expandKind: (id: string, kind: EntityRecord['item']['kind']) => void) {}

  /** What restricts the record. */
  get handling(): Handling[] {
    if (!this.record || this.record.item.id !== this.wanted) return [];
    const { facts, namings, denied, indicators } = this.record;
    const sources = [...facts.flatMap((fact) => fact.values.flatMap((value) => value.sources)), ...namings.map((naming) => naming.source), ...[...denied, ...indicators].flatMap((tie) => tie.sources)];
    return [this.record.item, ...this.record.questions.map((question) => question.other), ...denied.map((tie) => tie.other), ...sources];
  }

  /** Loads the record of what is selected, when that has changed. */
  follow(): void {
    const [only, more] = this.screen.workspace.selected;
    const wanted = only !== undefined && more === undefined && this.screen.workspace.chart.items.has(only) ? only : null;
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    this.opened.clear();
    this.load();
  }

  /** Loads it anew, after a decision. */
  load(): void {
    this.running?.abort();
    this.problem = '';
    const id = this.wanted;
    if (id === null) return;
    const running = new AbortController();
    this.running = running;
    void this.screen.client.record(id, running.signal).then(
      (record) => {
        this.record = record;
        // Two that became one answer to either id.
        if (this.wanted === id) this.wanted = record.item.id === id ? id : this.wanted;
        this.screen.redraw();
      },
      (cause: unknown) => {
        if (isAbort(cause)) return;
        this.problem = plainly(cause);
        this.screen.redraw();
      },
    );
  }

  view(): View {
    const { workspace } = this.screen;
    const [only, more] = workspace.selected;
    if (only === undefined) return html`<p class="quiet pad">${words.record.empty}</p>`;
    if (more !== undefined) return html`<div class="pad"><h2>${words.record.multi(workspace.selected.size)}</h2><p class="quiet">${words.record.multiHelp}</p></div>`;
    const link = workspace.chart.links.get(only);
    if (link) return linkRecord(this.screen, link);
    const item = workspace.chart.items.get(only);
    if (!item) return nothing;
    const record = this.record && (this.record.item.id === only || this.record.members.includes(only)) ? this.record : null;
    return html`<article class="record">${this.head(record?.item ?? item)} ${record ? this.body(record) : this.waiting()}</article>`;
  }

  private waiting(): View {
    if (!this.problem) return html`<p class="quiet pad" role="status">${words.loading}</p>`;
    return html`<div class="pad"><p class="problem">${this.problem}</p>${button(words.retry, () => this.load())}</div>`;
  }

  private head(item: Item): View {
    const { me } = this.screen;
    return html`<header class="record-head">
      ${symbol(item)}
      <div class="grow">
        <h2 tabindex="-1" id="record-title">${label(item.label, 120)}</h2>
        <p class="record-sub"><span>${kindWord(item.kind)}</span>${item.country ? html`<span title=${item.country}>${country(item.country)}</span>` : nothing}${item.detail ? html`<span>${label(item.detail, 90)}</span>` : nothing}</p>
        <p class="record-tags">${badges(item)} ${markingChip(item, me.markings)} <span class="quiet">${reports(item.reports)}</span></p>
      </div>
    </header>`;
  }

  private body(record: EntityRecord): View {
    return html`
      ${this.questions(record)}
      ${section(words.record.neighbours, record.neighbours.length > 0 ? html`<div class="neighbours">${record.neighbours.map((each) => this.neighbour(record.item.id, each))}</div>` : html`<p class="quiet">${words.record.noNeighbours}</p>`)}
      ${section(words.record.facts, record.facts.length > 0 ? html`<dl class="facts">${record.facts.map((fact) => this.fact(fact))}</dl>` : html`<p class="quiet">${words.record.noFacts}</p>`)}
      ${record.indicators.length > 0 ? section(words.record.indicators, html`${record.indicators.map((tie) => html`<div class="fact"><p class="fact-value">${label(tie.other.label, 80)}</p>${this.limited(`indicator ${tie.other.id}`, tie.sources, (each) => source(this.screen, each))}</div>`)}`) : nothing}
      ${record.namings.length > 0 ? section(`${words.record.namings} (${number(record.namings.length)})`, this.limited('namings', record.namings, (naming) => this.naming(record, naming))) : nothing}
      ${record.denied.length > 0 ? section(words.record.denied, html`${record.denied.map((tie) => html`<div class="denied"><p><span class="not">${label(tie.label, 40)}</span> ${this.other(tie.other)}</p>${tie.sources.map((each) => source(this.screen, each))}</div>`)}`) : nothing}
      ${record.decisions.length > 0 ? section(words.record.decisions, decisionList(this.screen, record.decisions)) : nothing}
    `;
  }

  private questions(record: EntityRecord): View {
    if (record.questions.length === 0) return nothing;
    return section(words.record.questions, html`${record.questions.map((question) => this.question(record.item, question))}`, 'questions');
  }

  private question(item: Item, question: Question): View {
    const { other } = question;
    const [a, b] = [short(item.label, 50), short(other.label, 50)];
    const ask = (kind: 'merge' | 'forbid') =>
      decide(this.screen, words.decide[kind](a, b), (reason) => ({ kind, first: item.id, second: other.id, reason }));
    return html`<div class="question">
      <p>${words.record.possibly} ${this.other(other)}</p>
      ${this.clues(question.clues)}
      <div class="row">${button(words.record.same, () => ask('merge'), { name: `${words.record.same}: ${words.decide.merge(a, b)}` })}${button(words.record.different, () => ask('forbid'), { name: `${words.record.different}: ${words.decide.forbid(a, b)}` })}</div>
    </div>`;
  }

  private neighbour(id: string, each: Neighbours['counts'][number]): View {
    const many = kindWord(each.kind, each.count);
    return html`<button type="button" class="neighbour" title=${words.record.expandKind(each.count, many, each.tieLabel)} @click=${() => this.expand(id, each)}>
      ${kindSymbol(each.kind)}<span class="count">${number(each.count)}</span> <span>${many.toLowerCase()}</span> <span class="quiet">${each.tieLabel}</span></button>`;
  }

  private expand(id: string, each: Neighbours['counts'][number]): void {
    if (each.count > MANY) return this.expandKind(id, each.kind);
    void attempt(this.screen, () => this.screen.charting.expand([id], [each.kind], MANY));
  }

  private fact(fact: Fact): View {
    return html`<div class="fact"><dt>${label(fact.field, 40)}</dt>${fact.values.map((value, index) => html`<dd>
      <p class="fact-value">${label(fieldValue(fact.field, value.value), 300)}</p>
      ${this.limited(`fact ${fact.field} ${index}`, value.sources, (each) => source(this.screen, each, false))}</dd>`)}</div>`;
  }

  private naming(record: EntityRecord, naming: Naming): View {
    const namedAs = short(naming.words, 60);
    const notThis = record.item.kind === 'Person' ? words.record.notThisPerson : words.record.notThis;
    const split = () => decide(this.screen, words.decide.split(namedAs), (reason) => ({ kind: 'split', mentions: [naming.mention], reason }));
    return html`<div class="naming">
      <div class="naming-head"><p class="fact-value grow">${label(naming.words, 120)}</p>
        ${record.namings.length > 1 ? button(notThis, split, { kind: 'quiet', name: `${notThis}: ${namedAs}` }) : nothing}</div>
      ${source(this.screen, naming.source, false)}
      ${naming.why.length > 0 ? html`<details><summary>${words.record.why}</summary>${this.clues(naming.why)}</details>` : nothing}
    </div>`;
  }

  private clues(clues: readonly Clue[]): View {
    const most = Math.max(1, ...clues.map((clue) => Math.abs(clue.weight)));
    return html`<ul class="clues" role="list">${clues.map((clue) => html`<li title=${words.record.weight(clue.weight)}>
      <span class="clue-field">${label(clue.field, 30)}</span><span class="clue-because">${label(clue.because, 160)}</span>
      ${bar(Math.abs(clue.weight) / most, clue.weight < 0)}<span class="unseen">${words.record.weight(clue.weight)}</span></li>`)}</ul>`;
  }

  private other(item: Item): View {
    return html`<button type="button" class="other" title=${words.record.add} @click=${() => void attempt(this.screen, () => this.screen.charting.put([item.id]))}>${symbol(item)}${label(item.label, 60)}</button>`;
  }

  private limited<T>(key: string, all: readonly T[], each: (value: T) => View): View {
    const open = this.opened.has(key) || all.length <= FIRST + 1;
    const some = open ? all : all.slice(0, FIRST);
    return html`${some.map(each)}${open ? nothing : button(words.record.more(all.length - FIRST), () => {
      this.opened.add(key);
      this.screen.redraw();
    }, { kind: 'quiet', sign: 'down' })}`;
  }
}

function section(title: string, content: View, kind = ''): View {
  return html`<section class="record-section ${kind}"><h3>${title}</h3>${content}</section>`;
}
