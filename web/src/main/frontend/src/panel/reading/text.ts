import { html, nothing } from 'lit-html';
import { classMap } from 'lit-html/directives/class-map.js';
import { visible } from '../../core/format';
import { lookOf } from '../../core/kinds';
import { lit, kindsIn } from '../../core/read/correct';
import { passages, type Cited, type Passage, type Run } from '../../core/read/highlight';
import { kindWord, number, words } from '../../core/words';
import { gradeChip, kindSymbol, styled, type View } from '../element';
import type { Reading } from './reading';

/** The text with all that was read in it, marked by kind; each mark can be pressed, and any words can be marked. */
export function reportText(reading: Reading, cited: Cited | null): View {
  const { report } = reading;
  const now = lit(report, reading.pick, reading.pointed);
  const seen = new Set<string>();
  return html`<div class="report-text" tabindex="0" role="region" aria-label=${words.report.textLabel}
    @mouseup=${() => takeMarked(reading)} @keyup=${(event: KeyboardEvent) => event.shiftKey && takeMarked(reading)}>
    ${passages(report, cited, now.span).map((part) => passage(reading, part, now.mentions, seen))}
  </div>`;
}

/** What the colours and lines in the text mean. */
export function textLegend(reading: Reading): View {
  const { report } = reading;
  const made = report.mentions.some((mention) => mention.made);
  return html`<ul class="text-legend" role="list" aria-label=${words.correct.legend}>
    ${kindsIn(report).map(({ kind, count }) => html`<li>${kindSymbol(kind)}<span class="mention" ${styled({ '--kind': lookOf(kind).colour })}>${kindWord(kind, count)}</span> <span class="count quiet">${number(count)}</span></li>`)}
    ${made ? html`<li title=${words.correct.madeHelp}><span class="mention made">${words.correct.made}</span></li>` : nothing}
    ${report.asideMentions.length > 0 ? html`<li title=${words.correct.asideHelp}><span class="mention aside">${words.correct.aside}</span></li>` : nothing}
  </ul>`;
}

function passage(reading: Reading, part: Passage, lights: ReadonlySet<string>, seen: Set<string>): View {
  if (part.runs.every((run) => run.text.trim() === '')) return html`<div class="between"></div>`;
  const numbered = part.number > 0;
  return html`<div class=${classMap({ passage: true, numbered })}>
    <div class="margin">${numbered ? html`<span class="item-number">${part.number}</span>${gradeChip(part)}` : nothing}</div>
    <div class="words" dir="auto">${part.runs.map((run) => runView(reading, run, lights, seen))}</div>
  </div>`;
}

/** The mention on top is pressed; its first run is its one stop for the keyboard. */
function runView(reading: Reading, run: Run, lights: ReadonlySet<string>, seen: Set<string>): View {
  const text = visible(run.text);
  const inner = run.cited ? html`<mark class="cited">${text}</mark>` : text;
  const [top, below] = [run.mentions[run.mentions.length - 1], run.mentions[run.mentions.length - 2]];
  if (!top) return html`<span data-start=${run.start} class=${classMap({ lit: run.lit })}>${inner}</span>`;
  const first = !seen.has(top.id);
  seen.add(top.id);
  const name = words.correct.mark(visible(reading.report.text.slice(...spanOf(reading, top.id))), kindWord(top.kind), top.made, top.aside);
  const classes = classMap({ mention: true, link: true, lit: run.lit, made: top.made && !top.aside, aside: top.aside, picked: run.mentions.some(({ id }) => lights.has(id)), stacked: below !== undefined });
  const style = styled({ '--kind': lookOf(top.kind).colour, '--below': below ? lookOf(below.kind).colour : 'transparent' });
  const press = () => isMarking() || reading.press(top.id);
  if (!first) return html`<span data-start=${run.start} class=${classes} ${style} title=${name} @click=${press}>${inner}</span>`;
  return html`<span data-start=${run.start} data-mention=${top.id} role="button" tabindex="0" class=${classes} ${style} title=${name} aria-label=${name}
    aria-pressed=${lights.has(top.id) ? 'true' : 'false'} @click=${press} @keydown=${(event: KeyboardEvent) => key(event, () => reading.press(top.id))}>${inner}</span>`;
}

function spanOf(reading: Reading, id: string): [number, number] {
  const mention = [...reading.report.mentions, ...reading.report.asideMentions].find((each) => each.id === id);
  return mention ? [mention.start, mention.end] : [0, 0];
}

function key(event: KeyboardEvent, press: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.stopPropagation();
  press();
}

function isMarking(): boolean {
  return window.getSelection()?.isCollapsed === false;
}

function takeMarked(reading: Reading): void {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start !== null && end !== null && end > start) reading.mark(start, end);
}

/** Where in the report's text a point of the page is. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const run = element?.closest<HTMLElement>('[data-start]');
  if (!run) return null;
  const before = document.createRange();
  before.selectNodeContents(run);
  before.setEnd(node, offset);
  return Number(run.dataset['start']) + before.toString().length;
}
