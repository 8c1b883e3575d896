import { html, nothing } from 'lit-html';
import type { Correction, Decision, ReportText, Tied } from '../core/api';
import { day } from '../core/format';
import type { Handling } from '../core/markings';
import { kept, marked, NOTHING, pressed, type Pick } from '../core/read/correct';
import type { Cited } from '../core/read/highlight';
import { words } from '../core/words';
import { attempt } from '../flow/desk';
import { correct } from './decide';
import { button, label, markingChip, type View } from './element';
import type { Reading } from './reading/reading';
import { side } from './reading/side';
import { reportText, textLegend } from './reading/text';
import type { Screen } from './screen';

/** A report over the stage: its text with all that was read in it, what it says, and what analysts put right. */
export class ReportPanel {
  private report: ReportText | null = null;
  private corrections: readonly Decision[] = [];
  private cited: Cited | null = null;
  private pick: Pick = NOTHING;
  private pointed: string | null = null;
  private draft: Tied | null = null;
  private back: HTMLElement | null = null;

  constructor(private readonly screen: Screen) {}

  get isOpen(): boolean {
    return this.report !== null;
  }

  get handling(): Handling[] {
    return this.report ? [handlingOf(this.report)] : [];
  }

  async open(id: string, cited: Cited | null): Promise<void> {
    const back = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    await attempt(this.screen, async () => {
      if (this.report?.id !== id) {
        await this.load(id);
        this.take(NOTHING);
      }
      this.cited = cited;
      this.back = back;
      this.screen.redraw();
      requestAnimationFrame(() => {
        this.toCited();
        document.getElementById('report-title')?.focus({ preventScroll: true });
      });
    });
  }

  /** Reads it anew, after a decision. */
  async reload(): Promise<void> {
    const { report } = this;
    if (!report) return;
    await attempt(this.screen, async () => {
      await this.load(report.id);
      if (this.report) this.take(kept(this.pick, report, this.report));
    });
  }

  private async load(id: string): Promise<void> {
    const [report, corrections] = await Promise.all([this.screen.client.report(id), this.screen.client.corrections(id)]);
    this.report = report;
    this.corrections = corrections;
  }

  close(): void {
    const { back } = this;
    this.report = null;
    this.screen.redraw();
    requestAnimationFrame(() => back?.focus());
  }

  /** Lets go of what is picked, else closes. */
  escape(): void {
    if (this.pick.what === 'nothing') return this.close();
    window.getSelection()?.removeAllRanges();
    this.take(NOTHING);
  }

  private take(pick: Pick): void {
    this.pick = pick;
    this.draft = null;
    this.screen.redraw();
  }

  view(): View {
    const { report } = this;
    if (!report) return nothing;
    const reading = this.reading(report);
    return html`<section class="report" role="dialog" aria-labelledby="report-title">
      <header class="report-head">
        <div class="grow">
          <h2 id="report-title" tabindex="-1">${label(words.report.title(report.title), 140)}</h2>
          <p class="record-sub">
            <span>${markingChip(handlingOf(report), this.screen.me.markings)}</span>
            <span>${day(report.about)}</span><span>${label(report.format, 40)}</span>
          </p>
          ${report.conditions.length > 0 ? html`<p class="conditions"><strong>${words.report.conditions}:</strong> ${report.conditions.join('; ')}</p>` : nothing}
          ${textLegend(reading)}
        </div>
        ${this.cited ? button(words.report.toCited, () => this.toCited(), { sign: 'down' }) : nothing}
        ${button(words.close, () => this.close(), { sign: 'close', bare: true, kind: 'quiet', key: 'Esc' })}
      </header>
      <div class="report-body">${reportText(reading, this.cited)}${side(reading)}</div>
    </section>`;
  }

  private reading(report: ReportText): Reading {
    return {
      screen: this.screen,
      report,
      corrections: this.corrections,
      pick: this.pick,
      pointed: this.pointed,
      draft: this.draft,
      choose: (pick) => this.choose(pick),
      press: (mention) => this.take(pressed(report, this.pick, mention)),
      mark: (start, end) => this.take(marked(report, this.pick, start, end)),
      point: (statement) => {
        this.pointed = statement;
        this.screen.redraw();
      },
      write: (draft) => {
        this.draft = draft;
        this.screen.redraw();
      },
      correct: (title: string, correction: Correction, because: string) => correct(this.screen, report.id, title, correction, because),
    };
  }

  /** What is picked in the list is brought into sight in the text. */
  private choose(pick: Pick): void {
    this.take(pick);
    if (pick.what !== 'statement' && pick.what !== 'words') return;
    requestAnimationFrame(() => document.querySelector('.report-text .lit')?.scrollIntoView({ block: 'nearest' }));
  }

  private toCited(): void {
    document.querySelector('.report .cited')?.scrollIntoView({ block: 'center' });
  }
}

function handlingOf(report: ReportText): Handling {
  return { marking: report.marking, restrictedTo: report.group ? [report.group] : [] };
}
