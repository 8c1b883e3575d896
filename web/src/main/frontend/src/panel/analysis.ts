import { html, nothing } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { AnalysisForm, Finding, Item } from '../core/api';
import type { Handling } from '../core/markings';
import { country, score, short } from '../core/format';
import { number, sentence, words } from '../core/words';
import type { Analysing } from '../flow/analysing';
import { attempt } from '../flow/desk';
import { bar, button, label, sign, symbol, type View } from './element';
import type { Screen } from './screen';

const FIRST = 25;
const BEST = 10;

/**
 * Analyses: which, of what, and what they found. How to read an answer, and how it misleads, is open before it is run, and
 * stands as two lines above the answer that open again.
 */
export class AnalysisPanel {
  private forms: readonly AnalysisForm[] | null = null;
  private name = '';
  private onChart = false;
  private busy = false;
  private all = false;

  constructor(private readonly screen: Screen, private readonly analysing: Analysing) {}

  /** What restricts those that are listed. */
  get handling(): Handling[] {
    const { finding } = this.analysing;
    if (!finding) return [];
    return [
      ...finding.ranking.map(({ item }) => item),
      ...finding.groups.flatMap((group) => group.key),
      ...finding.crossings.flatMap(({ people, phones, routes, far }) => [...people, ...phones, ...routes, ...far]),
    ];
  }

  async load(): Promise<void> {
    if (this.forms) return;
    await attempt(this.screen, async () => {
      this.forms = await this.screen.client.analyses();
      this.name = this.forms[0]?.name ?? '';
      this.screen.redraw();
    });
  }

  view(): View {
    if (!this.forms) return html`<p class="quiet pad" role="status">${words.loading}</p>`;
    const form = this.forms.find((each) => each.name === this.name);
    if (!form) return html`<p class="quiet pad">${words.analysis.none}</p>`;
    const { finding } = this.analysing;
    const answered = finding?.analysis === form.name;
    return html`<div class="analysis">
      ${this.choice(this.forms)} ${keyed(form.name, html`${this.settings(form)} ${reading(form, answered)}`)}
      ${answered ? this.answer(finding) : nothing}
    </div>`;
  }

  private choice(forms: readonly AnalysisForm[]): View {
    return html`<label class="field"><span>${words.analysis.choose}</span>
      <select @change=${(event: Event) => {
        this.name = (event.target as HTMLSelectElement).value;
        this.screen.redraw();
      }}>${forms.map((form) => html`<option value=${form.name} ?selected=${form.name === this.name}>${sentence(form.name)}</option>`)}</select></label>`;
  }

  private settings(form: AnalysisForm): View {
    const shown = this.screen.workspace.shown.items.length;
    const onChart = this.onChart && shown > 0;
    return html`<form @submit=${(event: SubmitEvent) => void this.run(event, form)}>
      <p class="question-line">${form.question}</p>
      <fieldset class="choices"><legend>${words.analysis.on}</legend>
        <label class="check"><input type="radio" name="on" value="all" .checked=${!onChart} @change=${() => this.setOn(false)} />${words.analysis.onAll}</label>
        <label class="check"><input type="radio" name="on" value="chart" .checked=${onChart} ?disabled=${shown === 0} @change=${() => this.setOn(true)} />${words.analysis.onChart}</label>
      </fieldset>
      <label class="check" title=${words.analysis.resampleHelp}><input type="checkbox" name="resample" />${words.analysis.resample}</label>
      ${form.parameters.length > 0 ? html`<details class="parameters"><summary>${words.analysis.parameters}</summary>${form.parameters.map(parameter)}</details>` : nothing}
      <div class="row"><button class="button primary" type="submit" ?disabled=${this.busy}>${sign('analyse')}${this.busy ? words.analysis.running : words.analysis.run}</button>
      ${this.screen.workspace.chart.styling ? button(words.analysis.clear, () => this.analysing.clear()) : nothing}</div>
    </form>`;
  }

  private setOn(onChart: boolean): void {
    this.onChart = onChart;
    this.screen.redraw();
  }

  private async run(event: SubmitEvent, form: AnalysisForm): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const parameters: Record<string, string> = {};
    for (const { name, type } of form.parameters) {
      parameters[name] = type === 'yesno' ? String(data.has(`p-${name}`)) : String(data.get(`p-${name}`) ?? '').trim();
    }
    this.busy = true;
    this.all = false;
    this.screen.redraw();
    await attempt(this.screen, () => this.analysing.run(form, parameters, data.get('on') === 'chart', data.has('resample')));
    this.busy = false;
    this.screen.redraw();
  }

  private answer(finding: Finding): View {
    return html`<section class="answer" aria-label=${words.analysis.ranking}>
      <p class="quiet">${words.analysis.looked(finding.nodes, finding.edges)}</p>
      ${finding.ranking.length === 0 ? html`<p>${words.analysis.empty}</p>` : this.ranking(finding)}
      ${this.groups(finding)} ${this.crossings(finding)} ${summary(finding)}
    </section>`;
  }

  private ranking(finding: Finding): View {
    const most = Math.max(...finding.ranking.map((each) => each.score), 0) || 1;
    const rows = this.all ? finding.ranking : finding.ranking.slice(0, FIRST);
    const best = finding.ranking.slice(0, BEST).map(({ item }) => item.id);
    return html`<h3>${words.analysis.ranking}</h3>
      <ol class="ranking">${rows.map(({ item, score: value, because }) => html`<li>
        <button type="button" class="ranked" title=${this.actionOn(item)} @click=${() => this.put([item.id])}>
          ${symbol(item)}<span class="grow"><span class="ranked-name">${label(item.label, 60)}</span> <span class="quiet because">${label(because, 240)}</span></span>
          <span class="ranked-score">${score(value)}${bar(value / most)}</span>
        </button></li>`)}</ol>
      <div class="row">
        ${finding.ranking.length > rows.length ? button(words.record.more(finding.ranking.length - rows.length), () => {
          this.all = true;
          this.screen.redraw();
        }, { kind: 'quiet', sign: 'down' }) : nothing}
        ${best.length > 1 ? button(words.analysis.addAll(best.length), () => this.put(best), { sign: 'add', kind: 'quiet' }) : nothing}
      </div>`;
  }

  private groups(finding: Finding): View {
    const groups = finding.groups.filter((group) => group.members.length > 1);
    if (groups.length === 0) return nothing;
    return html`<h3>${words.analysis.groups}</h3><ul class="group-list" role="list">${groups.map((group) => html`<li>
      <p class="group-head"><strong>${words.legend.group(group.number)}</strong><span class="quiet">${words.analysis.members(group.members.length)}${Object.entries(group.countries).length > 0 ? `, ${countriesOf(group.countries)}` : ''}</span></p>
      ${group.key.length > 0 ? html`<p class="chips"><span class="quiet">${words.analysis.groupKey}</span> ${this.chips(group.key)}</p>
        ${group.key.length > 1 ? button(words.analysis.addGroup(group.number), () => this.put(group.key.map((item) => item.id)), { sign: 'add', kind: 'quiet' }) : nothing}` : nothing}
    </li>`)}</ul>`;
  }

  private crossings(finding: Finding): View {
    if (finding.crossings.length === 0) return nothing;
    return html`<h3>${words.analysis.crossings}</h3><ul class="group-list" role="list">${finding.crossings.map((crossing) => html`<li>
      <p class="group-head"><strong>${words.analysis.crossing(crossing.cell, country(crossing.country))}</strong></p>
      ${this.line(words.analysis.people, crossing.people)} ${this.line(words.analysis.phones, crossing.phones)} ${this.line(words.analysis.routes, crossing.routes)} ${this.line(words.analysis.far, crossing.far)}
    </li>`)}</ul>`;
  }

  private line(text: string, items: readonly Item[]): View {
    return items.length === 0 ? nothing : html`<p class="chips"><span class="quiet">${text}</span> ${this.chips(items)}</p>`;
  }

  private chips(items: readonly Item[]): View {
    return html`${items.slice(0, 12).map((item) => html`<button type="button" class="other" title=${this.actionOn(item)} @click=${() => this.put([item.id])}>${symbol(item)}${label(item.label, 40)}</button>`)}${items.length > 12 ? html`<span class="quiet">+${number(items.length - 12)}</span>` : nothing}`;
  }

  private actionOn(item: Item): string {
    const name = short(item.label, 60);
    return this.screen.workspace.chart.items.has(item.id) ? words.analysis.show(name) : words.analysis.putOnChart(name);
  }

  private put(ids: readonly string[]): void {
    void attempt(this.screen, async () => {
      await this.screen.charting.put(ids);
      this.screen.stage.reveal(ids);
    });
  }
}

/** The answer is in sight without scrolling when these are closed. */
function reading(form: AnalysisForm, answered: boolean): View {
  return html`<details class="reading" ?open=${!answered}><summary>${words.analysis.howToRead}</summary><p>${form.howToRead}</p></details>
    <details class="reading caution" ?open=${!answered}><summary>${words.analysis.howItMisleads}</summary><p>${form.howItMisleads}</p></details>`;
}

function parameter(each: AnalysisForm['parameters'][number]): View {
  const name = `p-${each.name}`;
  const help = `${name}-help`;
  if (each.type === 'yesno') {
    return html`<label class="check"><input type="checkbox" name=${name} ?checked=${each.value === 'true'} aria-describedby=${help} />${sentence(each.name)}</label><p class="quiet help" id=${help}>${each.help}</p>`;
  }
  if (each.type === 'choice') {
    return html`<label class="field"><span>${sentence(each.name)}</span>
      <select name=${name} aria-describedby=${help}>${each.choices.map((choice) => html`<option value=${choice} ?selected=${choice === each.value}>${sentence(choice.replaceAll('-', ' '))}</option>`)}</select></label><p class="quiet help" id=${help}>${each.help}</p>`;
  }
  const numeric = each.type !== 'text';
  return html`<label class="field"><span>${sentence(each.name)}</span>
    <input name=${name} type=${numeric ? 'number' : 'text'} step=${numeric ? (each.type === 'whole' ? '1' : 'any') : nothing} value=${each.value} aria-describedby=${help} /></label><p class="quiet help" id=${help}>${each.help}</p>`;
}

function summary(finding: Finding): View {
  const figures = Object.entries(finding.summary);
  if (figures.length === 0) return nothing;
  return html`<details class="summary"><summary>${words.analysis.summary}</summary><dl class="figures">${figures.map(([name, value]) => html`<div><dt>${sentence(name)}</dt><dd>${score(value)}</dd></div>`)}</dl></details>`;
}

function countriesOf(countries: Record<string, number>): string {
  return Object.entries(countries)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(([code, count]) => `${country(code)} ${number(count)}`)
    .join(', ');
}

