import { html, nothing } from 'lit-html';
import { classMap } from 'lit-html/directives/class-map.js';
import type { ReportText } from '../core/api';
import { day, visible } from '../core/format';
import { isChartable, lookOf } from '../core/kinds';
import type { Handling } from '../core/markings';
import { passages, type Cited, type Passage, type Run } from '../core/read/highlight';
import { kindWord, words } from '../core/words';
import { attempt } from '../flow/desk';
import { button, gradeChip, label, markingChip, styled, type View } from './element';
import type { Screen } from './screen';

/** A report's text over the stage: its items with their grades, all that was read in it, and the words a fact cites. */
export class ReportPanel {
  private report: ReportText | null = null;
  private cited: Cited | null = null;
  private parts: Passage[] = [];
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
      const report = this.report?.id === id ? this.report : await this.screen.client.report(id);
      this.report = report;
      this.cited = cited;
      this.parts = passages(report, cited);
      this.back = back;
      this.screen.redraw();
      requestAnimationFrame(() => {
        this.toCited();
        document.getElementById('report-title')?.focus({ preventScroll: true });
      });
    });
  }

  close(): void {
    const { back } = this;
    this.report = null;
    this.screen.redraw();
    requestAnimationFrame(() => back?.focus());
  }

  view(): View {
    const { report } = this;
    if (!report) return nothing;
    return html`<section class="report" role="dialog" aria-labelledby="report-title">
      <header class="report-head">
        <div class="grow">
          <h2 id="report-title" tabindex="-1">${label(words.report.title(report.title), 140)}</h2>
          <p class="record-sub">
            <span>${markingChip(handlingOf(report), this.screen.me.markings)}</span>
            <span>${day(report.about)}</span><span>${label(report.format, 40)}</span>
          </p>
          ${report.conditions.length > 0 ? html`<p class="conditions"><strong>${words.report.conditions}:</strong> ${report.conditions.join('; ')}</p>` : nothing}
        </div>
        ${this.cited ? button(words.report.toCited, () => this.toCited(), { sign: 'down' }) : nothing}
        ${button(words.close, () => this.close(), { sign: 'close', bare: true, kind: 'quiet', key: 'Esc' })}
      </header>
      <div class="report-text" tabindex="0" role="region" aria-label=${words.report.textLabel}>
        ${this.parts.map((part) => this.passage(part))}
      </div>
    </section>`;
  }

  private passage(part: Passage): View {
    if (part.runs.every((run) => run.text.trim() === '')) return html`<div class="between"></div>`;
    const numbered = part.number > 0;
    return html`<div class=${classMap({ passage: true, numbered })}>
      <div class="margin">${numbered ? html`<span class="item-number">${part.number}</span>${gradeChip(part)}` : nothing}</div>
      <div class="words" dir="auto">${part.runs.map((run) => this.run(run))}</div>
    </div>`;
  }

  private run(run: Run): View {
    const text = visible(run.text);
    const inner = run.cited ? html`<mark class="cited">${text}</mark>` : text;
    const { mention } = run;
    if (!mention) return html`${inner}`;
    const style = styled({ '--kind': lookOf(mention.kind).colour });
    const { entity } = mention;
    if (entity === null || !isChartable(mention.kind)) return html`<span class="mention" ${style} title=${kindWord(mention.kind)}>${inner}</span>`;
    return html`<span role="button" tabindex="0" class="mention link" ${style} title=${words.report.mention(kindWord(mention.kind))}
      @click=${() => this.put(entity)} @keydown=${(event: KeyboardEvent) => this.key(event, entity)}>${inner}</span>`;
  }

  private key(event: KeyboardEvent, entity: string): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    this.put(entity);
  }

  private put(entity: string): void {
    void attempt(this.screen, async () => {
      await this.screen.charting.put([entity]);
      this.screen.showRecord(false);
    });
  }

  private toCited(): void {
    document.querySelector('.report .cited')?.scrollIntoView({ block: 'center' });
  }
}

function handlingOf(report: ReportText): Handling {
  return { marking: report.marking, restrictedTo: report.group ? [report.group] : [] };
}
