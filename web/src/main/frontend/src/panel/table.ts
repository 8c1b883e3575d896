import { html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { repeat } from 'lit-html/directives/repeat.js';
import {
  itemRows, linkRows, pressed, type ItemColumn, type ItemRow, type LinkColumn, type LinkRow, type Order,
} from '../core/chart/tables';
import { short, whole } from '../core/format';
import { number, STRENGTH_WORDS, words } from '../core/words';
import { label, lineOf, symbol, type View } from './element';
import type { Screen } from './screen';

/** The tables of items and of links: the equal way into the chart, for eyes, keyboards and screen readers alike. */
export class TablePanel {
  private tab: 'items' | 'links' = 'items';
  private itemOrder: Order<ItemColumn> = { column: 'ties', down: true };
  private linkOrder: Order<LinkColumn> = { column: 'from', down: false };
  private find = '';

  constructor(private readonly screen: Screen) {}

  view(): View {
    const { items, links } = this.screen.workspace.shown;
    return html`
      <div class="tabs" role="tablist" aria-label=${words.table.tabs} @keydown=${(event: KeyboardEvent) => this.key(event)}>
        ${this.tabButton('items', `${words.table.items} (${number(items.length)})`)}
        ${this.tabButton('links', `${words.table.links} (${number(links.length)})`)}
      </div>
      <div class="table-panel" role="tabpanel" id="table-panel" aria-labelledby="tab-${this.tab}">
        <label class="find"><span class="unseen">${words.table.filter}</span>
          <input type="search" placeholder=${words.table.filter} .value=${this.find} @input=${(event: InputEvent) => {
            this.find = (event.target as HTMLInputElement).value;
            this.screen.redraw();
          }} /></label>
        <div class="table-scroll" tabindex="0" role="group" aria-label=${this.tab === 'items' ? words.table.items : words.table.links}>
          ${guard([this.screen.workspace.shown, this.screen.workspace.selected, this.tab, this.itemOrder, this.linkOrder, this.find], () =>
            this.tab === 'items' ? this.items() : this.links(),
          )}
        </div>
      </div>`;
  }

  private tabButton(tab: 'items' | 'links', text: string): View {
    const on = this.tab === tab;
    return html`<button type="button" role="tab" id="tab-${tab}" aria-controls="table-panel" aria-selected=${on ? 'true' : 'false'} tabindex=${on ? 0 : -1} @click=${() => this.open(tab)}>${text}</button>`;
  }

  private open(tab: 'items' | 'links'): void {
    this.tab = tab;
    this.screen.redraw();
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    this.open(this.tab === 'items' ? 'links' : 'items');
    document.getElementById(`tab-${this.tab}`)?.focus();
    requestAnimationFrame(() => document.getElementById(`tab-${this.tab}`)?.focus());
  }

  private items(): View {
    const rows = itemRows(this.screen.workspace.shown, this.itemOrder, this.find);
    if (rows.length === 0) return this.empty(words.table.noItems);
    const set = (order: Order<ItemColumn>) => (this.itemOrder = order);
    return html`<table class="table items">
      <thead><tr>
        <th class="pick"><span class="unseen">${words.table.selectHead}</span></th>
        ${this.head('kind', words.table.kind, this.itemOrder, set)} ${this.head('label', words.table.label, this.itemOrder, set)} ${this.head('ties', words.table.ties, this.itemOrder, set)}
      </tr></thead>
      <tbody>${repeat(rows, (row) => row.id, (row) => this.itemRow(row))}</tbody>
    </table>`;
  }

  private itemRow(row: ItemRow): View {
    const item = this.screen.workspace.chart.items.get(row.id);
    return html`<tr aria-selected=${this.isSelected(row.id)}>
      ${this.pick(row.id, row.label)}
      <td class="kind" title=${row.kind}>${item ? symbol(item) : nothing}<span class="kind-word">${row.kind}</span></td>
      <td><button type="button" class="row-name" title=${whole(row.label)} @click=${(event: MouseEvent) => this.select(row.id, event)}>${label(row.label, 80)}</button></td>
      <td class="figure">${number(row.ties)}</td>
    </tr>`;
  }

  private links(): View {
    const rows = linkRows(this.screen.workspace.shown, this.linkOrder, this.find);
    if (rows.length === 0) return this.empty(words.table.noLinks);
    const set = (order: Order<LinkColumn>) => (this.linkOrder = order);
    return html`<table class="table links">
      <thead><tr>
        <th class="pick"><span class="unseen">${words.table.selectHead}</span></th>
        ${this.head('from', words.table.from, this.linkOrder, set)} ${this.head('tie', words.table.tie, this.linkOrder, set)}
        ${this.head('to', words.table.to, this.linkOrder, set)} ${this.head('count', words.table.count, this.linkOrder, set, words.table.countHelp)}
        ${this.head('strength', words.table.line, this.linkOrder, set, words.table.lineHelp)}
      </tr></thead>
      <tbody>${repeat(rows, (row) => row.id, (row) => this.linkRow(row))}</tbody>
    </table>`;
  }

  private linkRow(row: LinkRow): View {
    const name = words.record.link(short(row.from, 40), row.tie, short(row.to, 40));
    return html`<tr aria-selected=${this.isSelected(row.id)}>
      ${this.pick(row.id, name)}
      <td>${label(row.from, 34)}</td>
      <td><button type="button" class="row-name" aria-label=${name} @click=${(event: MouseEvent) => this.select(row.id, event)}>${label(row.tie, 40)}</button></td>
      <td>${label(row.to, 34)}</td>
      <td class="figure">${number(row.count)}</td>
      <td title=${STRENGTH_WORDS[row.strength]}>${lineOf(row.strength)}<span class="unseen">${STRENGTH_WORDS[row.strength]}</span></td>
    </tr>`;
  }

  private pick(id: string, name: string): View {
    return html`<td class="pick"><input type="checkbox" aria-label=${words.table.select(short(name, 60))} .checked=${this.screen.workspace.selected.has(id)} @change=${() => this.screen.workspace.toggle(id)} /></td>`;
  }

  private head<C extends string>(column: C, text: string, order: Order<C>, set: (order: Order<C>) => void, help?: string): View {
    const sorted = order.column === column;
    return html`<th scope="col" aria-sort=${sorted ? (order.down ? 'descending' : 'ascending') : nothing}>
      <button type="button" title=${help ?? words.table.sort(text)} @click=${() => {
        set(pressed(order, column));
        this.screen.redraw();
      }}>${text}<span class="arrow" aria-hidden="true">${sorted ? (order.down ? '▾' : '▴') : ''}</span></button>
    </th>`;
  }

  private empty(text: string): View {
    return html`<p class="quiet pad">${this.find.trim() ? words.table.noMatch : text}</p>`;
  }

  private isSelected(id: string): string {
    return this.screen.workspace.selected.has(id) ? 'true' : 'false';
  }

  private select(id: string, event: MouseEvent): void {
    const { workspace, stage } = this.screen;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return workspace.toggle(id);
    workspace.select([id]);
    const link = workspace.chart.links.get(id);
    stage.reveal(link ? [link.from, link.to] : [id]);
    this.screen.showRecord(false);
  }
}
