import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { IntakeList, IntakeRun, IntakeState } from '../../core/api';
import type { Handling } from '../../core/markings';
import { short } from '../../core/format';
import { number, words } from '../../core/words';
import type { Intake } from '../../flow/intake';
import { bar, button, sign, type View } from '../element';
import type { Screen } from '../screen';
import { detail } from './detail';
import { fileTable } from './files';
import { uploadList } from './uploads';

const STATES: readonly IntakeState[] = ['DONE', 'RECEIVED', 'WAITING', 'QUARANTINED'];

/** What came, from whom, what was found in it, what is stuck and why; and the way in for more. */
export class IntakePage {
  private isOver = false;
  private typing: number | undefined;

  constructor(
    private readonly screen: Screen,
    private readonly intake: Intake,
    private readonly close: () => void,
  ) {}

  /** What restricts those that are listed. */
  get handling(): Handling[] {
    const { list, chosen } = this.intake;
    return [...(list?.files ?? []), ...(chosen ? [chosen, ...chosen.enclosed] : [])].map(({ marking, group }) => ({
      marking,
      restrictedTo: group ? [group] : [],
    }));
  }

  view(report: View): View {
    const { list } = this.intake;
    return html`<section class="intake" aria-labelledby="intake-title"
      @dragover=${(event: DragEvent) => this.over(event, true)} @dragleave=${(event: DragEvent) => this.over(event, false)} @drop=${(event: DragEvent) => this.drop(event)}>
      <header class="intake-head">
        <h2 id="intake-title" tabindex="-1">${words.intake.title}</h2>
        <p class="quiet grow">${words.intake.lead}</p>
        ${this.chooser()}
        ${button(words.intake.toChart, this.close, { sign: 'left', id: 'to-chart' })}
      </header>
      ${this.notices(list)} ${uploadList(this.intake)}
      ${list === null
        ? html`<p class="quiet pad" role="status">${this.intake.problem || words.loading}</p>`
        : html`<div class=${this.intake.chosen ? 'intake-body with-detail' : 'intake-body'}>
            ${this.side(list)}
            <section class="intake-files" aria-label=${words.intake.files}>${this.states(list)} ${fileTable(this.intake, list, this.screen.me.markings)}</section>
            ${this.intake.chosen ? detail(this.intake, this.intake.chosen, this.screen) : nothing}
          </div>`}
      ${report}
      ${this.isOver ? html`<div class="drop-here" aria-hidden="true">${sign('inbox')}<p>${words.intake.dropHere}</p></div>` : nothing}
    </section>`;
  }

  /** A label is pressed like a button and opens the browser's own file dialog. */
  private chooser(): View {
    return html`<label class="button primary choose-files">${sign('add')}<span class="button-text">${words.intake.add}</span>
      <input type="file" multiple class="unseen" @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        this.intake.send([...(input.files ?? [])]);
        input.value = '';
      }} /></label>`;
  }

  private over(event: DragEvent, isOver: boolean): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const leftInside = !isOver && event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
    if (leftInside || this.isOver === isOver) return;
    this.isOver = isOver;
    this.screen.redraw();
  }

  private drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver = false;
    this.intake.send([...(event.dataTransfer?.files ?? [])]);
    this.screen.redraw();
  }

  private notices(list: IntakeList | null): View {
    const away = list?.store.away ? list.store.words || words.intake.away : '';
    const problem = list === null ? '' : this.intake.problem;
    return html`<div role="status" class="intake-notices">
      ${away || problem ? html`<p class="caution">${sign('warning')} ${away || problem} ${words.intake.keepsWaiting}</p>` : nothing}
      ${list?.runs.map(run) ?? nothing}
    </div>`;
  }

  private states(list: IntakeList): View {
    const { filters } = this.intake;
    const all = STATES.reduce((sum, state) => sum + list.states[state], 0);
    const chip = (state: IntakeState | '', count: number) => html`<button type="button" class="state-chip ${state.toLowerCase()}" aria-pressed=${filters.state === state ? 'true' : 'false'}
      title=${state ? words.intake.stateHelp[state] : nothing} @click=${() => this.intake.filter({ state })}>${state ? words.intake.states[state] : words.intake.all} <span class="count">${number(count)}</span></button>`;
    return html`<div class="intake-filters">
      <div class="state-chips" role="group" aria-label=${words.intake.byState}>${chip('', all)}${STATES.map((state) => chip(state, list.states[state]))}</div>
      <label class="find"><span class="unseen">${words.intake.find}</span>
        <input type="search" id="intake-find" placeholder=${words.intake.find} .value=${live(filters.text)} @input=${(event: InputEvent) => this.type((event.target as HTMLInputElement).value)} /></label>
      ${list.states.QUARANTINED > 0 ? button(words.intake.redriveAll(list.states.QUARANTINED), () => void this.intake.redrive({ all: true }), { sign: 'again' }) : nothing}
    </div>`;
  }

  private type(text: string): void {
    this.intake.filters = { ...this.intake.filters, text };
    clearTimeout(this.typing);
    this.typing = window.setTimeout(() => this.intake.filter({ text }), 250);
  }

  /** From whom: each partner with what became of what they sent. */
  private side(list: IntakeList): View {
    const { filters } = this.intake;
    return html`<nav class="intake-partners" aria-label=${words.intake.partners}>
      <h3>${words.intake.partners}</h3>
      <ul role="list">
        <li><button type="button" aria-pressed=${filters.partner === '' ? 'true' : 'false'} @click=${() => this.intake.filter({ partner: '' })}><span class="partner-name">${words.intake.everyone}</span></button></li>
        ${list.partners.filter((each) => each.partner !== '').map((each) => html`<li><button type="button" aria-pressed=${filters.partner === each.partner ? 'true' : 'false'} @click=${() => this.intake.filter({ partner: each.partner })}>
          <span class="partner-name"><bdi>${short(each.partner, 40)}</bdi></span>
          <span class="quiet">${words.intake.sent(each.files)}</span>
          ${each.quarantined + each.waiting > 0 ? html`<span class="stuck">${words.intake.stuck(each.quarantined + each.waiting)}</span>` : nothing}
        </button></li>`)}
      </ul>
    </nav>`;
  }
}

function run(each: IntakeRun): View {
  const share = each.total > 0 ? each.files / each.total : 0;
  return html`<div class="run"><span class="run-words">${each.waiting ? words.intake.runWaits(words.intake.kinds[each.kind]) : words.intake.run(words.intake.kinds[each.kind], each.files, each.total, each.perSecond, each.secondsLeft)}</span>${bar(share)}</div>`;
}
