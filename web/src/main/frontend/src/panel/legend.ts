import { html, nothing, svg } from 'lit-html';
import type { EntityKind, Item, Strength } from '../core/api';
import { filter, type Chart } from '../core/chart/chart';
import { KINDS, STRENGTHS } from '../core/kinds';
import { kindWord, number, STRENGTH_HELP, STRENGTH_WORDS, words } from '../core/words';
import { groupColour } from '../stage/style';
import { button, lineOf, shieldSign, styled, symbol, type View } from './element';
import type { Screen } from './screen';

/** What the signs mean, and which of them are shown. */
export function legend(screen: Screen): View {
  const { chart } = screen.workspace;
  if (chart.items.size === 0) return html`<p class="quiet pad">${words.legend.empty}</p>`;
  return html`
    <ul class="legend kinds" role="list">
      ${kindsOn(chart).map(([kind, count]) => kindRow(screen, kind, count))}
    </ul>
    <h3 class="legend-head">${words.legend.links}</h3>
    <ul class="legend strengths" role="list">${STRENGTHS.map((strength) => strengthRow(screen, strength))}</ul>
    ${signs(chart)} ${groups(screen)}
    ${chart.hidden.size > 0
      ? html`<p class="legend-note">${words.legend.hidden(chart.hidden.size)} ${button(words.legend.unhide, () => screen.charting.unhide(), { sign: 'show', kind: 'quiet' })}</p>`
      : nothing}
  `;
}

function kindsOn(chart: Chart): [EntityKind, number][] {
  const counts = new Map<EntityKind, number>();
  for (const item of chart.items.values()) counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
  const known = KINDS.filter((kind) => counts.has(kind));
  const others = [...counts.keys()].filter((kind) => !KINDS.includes(kind)).sort();
  return [...known, ...others].map((kind) => [kind, counts.get(kind) ?? 0]);
}

function kindRow(screen: Screen, kind: EntityKind, count: number): View {
  const { workspace } = screen;
  const many = kindWord(kind, 2);
  const off = workspace.chart.filters.kinds.has(kind);
  return html`<li>
    <input type="checkbox" aria-label=${words.legend.show(many)} title=${words.legend.show(many)} .checked=${!off} @change=${() => toggleKind(screen, kind)} />
    <button type="button" class="legend-name" title=${words.legend.selectAll(many, count)} ?disabled=${off}
      @click=${() => workspace.select(workspace.shown.items.filter((item) => item.kind === kind).map((item) => item.id))}>
      ${symbol({ kind })}<span class="grow">${many}</span> <span class="count">${number(count)}</span>
    </button>
  </li>`;
}

function strengthRow(screen: Screen, strength: Strength): View {
  const off = screen.workspace.chart.filters.strengths.has(strength);
  return html`<li><label class="check" title=${STRENGTH_HELP[strength]}>
    <input type="checkbox" .checked=${!off} @change=${() => toggleStrength(screen, strength)} />
    ${lineOf(strength)}
    <span>${STRENGTH_WORDS[strength]}</span></label></li>`;
}

/** Marks that are on this chart. */
function signs(chart: Chart): View {
  const items = [...chart.items.values()];
  const victim = items.some((item) => item.standing === 'VICTIM');
  const child = items.some((item) => item.child);
  if (!victim && !child) return nothing;
  return html`<ul class="legend marks" role="list">
    ${victim ? html`<li>${symbol({ kind: 'Person', standing: 'VICTIM' } as Item)}${shieldSign()}<span>${words.legend.victim}</span></li>` : nothing}
    ${child ? html`<li><svg class="symbol" viewBox="0 0 18 18" aria-hidden="true">${svg`<circle cx="9" cy="9" r="8.300" fill="#fff" stroke="#1f2d3a"/><circle cx="9" cy="5.800" r="2.500" fill="#a33b00"/><path d="M4.500 14.500c0-3.500 1.800-5.200 4.500-5.200s4.500 1.700 4.500 5.200z" fill="#a33b00"/>`}</svg><span>${words.legend.child}</span></li>` : nothing}
  </ul>`;
}

function groups(screen: Screen): View {
  const { workspace } = screen;
  const { chart } = workspace;
  if (!chart.styling) return nothing;
  const members = new Map<number, string[]>();
  for (const item of workspace.shown.items) {
    const group = chart.styling.groups.get(item.id);
    if (group) members.set(group, [...(members.get(group) ?? []), item.id]);
  }
  return html`<h3 class="legend-head">${words.legend.sizes(chart.styling.analysis)}</h3>
    ${members.size === 0 ? nothing : html`<ul class="legend groups" role="list">
      ${[...members].sort(([a], [b]) => a - b).map(([group, ids]) => html`<li><button type="button" class="legend-name" title=${words.legend.selectGroup(group, ids.length)} @click=${() => workspace.select(ids)}>
        <span class="dot" ${styled({ background: groupColour(group) })}></span><span class="grow">${words.legend.group(group)}</span> <span class="count">${number(ids.length)}</span></button></li>`)}
    </ul>`}`;
}

function toggleKind(screen: Screen, kind: EntityKind): void {
  screen.workspace.perform(words.command.filter, (chart) => filter(chart, { ...chart.filters, kinds: toggled(chart.filters.kinds, kind) }));
}

function toggleStrength(screen: Screen, strength: Strength): void {
  screen.workspace.perform(words.command.filter, (chart) => filter(chart, { ...chart.filters, strengths: toggled(chart.filters.strengths, strength) }));
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
