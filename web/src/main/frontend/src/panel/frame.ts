import { html, nothing } from 'lit-html';
import { classMap } from 'lit-html/directives/class-map.js';
import { items, links, words } from '../core/words';
import { button, type View } from './element';

export interface FrameState {
  readonly leftOpen: boolean;
  /** A report lies over the chart. */
  readonly covered: boolean;
  readonly rightOpen: boolean;
  readonly tab: 'record' | 'analysis';
  readonly title: string;
  readonly saved: string;
  readonly status: string;
  readonly shownItems: number;
  readonly shownLinks: number;
  readonly extras: readonly string[];
  readonly empty: boolean;
  readonly reports: number;
  readonly onIntake: boolean;
}

export interface FrameParts {
  readonly banner: View;
  readonly bar: View;
  readonly legend: View;
  readonly table: View;
  readonly record: View;
  readonly analysis: View;
  readonly report: View;
  readonly intake: View;
  readonly popover: View;
  readonly toasts: View;
  readonly dialogs: View;
}

export interface FrameEvents {
  toggleLeft(): void;
  toggleRight(): void;
  openTab(tab: 'record' | 'analysis'): void;
  zoom(by: number): void;
  fit(): void;
}

/** Where everything is on the screen. */
export function frame(state: FrameState, parts: FrameParts, events: FrameEvents): View {
  return html`<div class=${classMap({ frame: true, 'no-left': !state.leftOpen, 'no-right': !state.rightOpen })}>
      ${parts.banner} ${parts.bar}
      <aside class="left" aria-label=${words.legend.panel} ?inert=${state.onIntake} ?hidden=${!state.leftOpen}>
        <div class="panel-head"><h2>${words.legend.title}</h2>${button(words.legend.collapse, () => events.toggleLeft(), { sign: 'left', bare: true, kind: 'quiet', expanded: true })}</div>
        <div class="legend-box" tabindex="0" role="group" aria-label=${words.legend.title}>${parts.legend}</div>
        <div class="table-box">${parts.table}</div>
      </aside>
      <main class="middle" aria-label=${words.stage.label} ?inert=${state.onIntake}>
        <div class="stage-head" ?inert=${state.covered}>
          ${state.leftOpen ? nothing : button(words.legend.open, () => events.toggleLeft(), { sign: 'right', bare: true, kind: 'quiet', expanded: false })}
          <p class="chart-title"><strong><bdi>${state.title}</bdi></strong> <span class="quiet">${state.saved}</span></p>
          ${state.rightOpen ? nothing : button(words.side.open, () => events.toggleRight(), { sign: 'left', bare: true, kind: 'quiet', expanded: false })}
        </div>
        <div id="stage" class="stage" ?inert=${state.covered} role="application" tabindex="0" aria-label=${words.stage.label} aria-describedby="stage-help"></div>
        <p id="stage-help" class="unseen">${words.stage.help}</p>
        ${state.empty ? emptyStage(state) : state.covered ? nothing : zoomButtons(events)} ${parts.popover} ${state.onIntake ? nothing : parts.report}
      </main>
      <aside class="right" aria-label=${words.side.panel} ?inert=${state.onIntake} ?hidden=${!state.rightOpen}>
        <div class="panel-head">
          <div class="tabs" role="tablist" aria-label=${words.side.tabs} @keydown=${(event: KeyboardEvent) => turn(event, state, events)}>
            ${tab('record', words.record.tab, state, events)}${tab('analysis', words.analysis.tab, state, events)}
          </div>
          ${button(words.side.collapse, () => events.toggleRight(), { sign: 'right', bare: true, kind: 'quiet', expanded: true })}
        </div>
        <div class="right-scroll" id="side-panel" role="tabpanel" tabindex="0" aria-labelledby="tab-${state.tab}">${state.tab === 'record' ? parts.record : parts.analysis}</div>
      </aside>
      ${parts.intake}
      <footer class="status-bar" aria-label=${words.status.bar}>
        <p class="status-text" role="status" aria-live="polite">${state.status}</p>
        <p class="status-counts">${state.extras.map((extra) => html`<span>${extra}</span>`)}<span>${items(state.shownItems)}</span><span>${links(state.shownLinks)}</span></p>
      </footer>
    </div>
    ${parts.toasts} ${parts.dialogs}`;
}

function tab(name: FrameState['tab'], text: string, state: FrameState, events: FrameEvents): View {
  const on = state.tab === name;
  return html`<button type="button" role="tab" id="tab-${name}" aria-controls="side-panel" aria-selected=${on ? 'true' : 'false'} tabindex=${on ? 0 : -1} @click=${() => events.openTab(name)}>${text}</button>`;
}

function turn(event: KeyboardEvent, state: FrameState, events: FrameEvents): void {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  event.preventDefault();
  const next = state.tab === 'record' ? 'analysis' : 'record';
  events.openTab(next);
  requestAnimationFrame(() => document.getElementById(`tab-${next}`)?.focus());
}

function emptyStage(state: FrameState): View {
  return html`<div class="stage-empty">
    <p class="stage-empty-title">${words.stage.emptyTitle}</p>
    <p>${words.stage.emptyHint}</p>
    <p class="quiet"><kbd>/</kbd> ${words.stage.emptyKey} · ${words.stage.holds(state.reports)}</p>
  </div>`;
}

function zoomButtons(events: FrameEvents): View {
  return html`<div class="zoom" role="group" aria-label=${words.stage.zoom}>
    ${button(words.stage.zoomIn, () => events.zoom(1.25), { sign: 'add', bare: true, key: '+' })}
    ${button(words.stage.zoomOut, () => events.zoom(0.8), { sign: 'minus', bare: true, key: '-' })}
  </div>`;
}
