import { html, nothing } from 'lit-html';
import { classMap } from 'lit-html/directives/class-map.js';
import type { Hit } from '../core/api';
import { isAbort } from '../core/client';
import { clean, short } from '../core/format';
import type { Handling } from '../core/markings';
import { answered, chosen, closed, entered, failed, IDLE, stepped, typed, type Search } from '../core/read/finder';
import { emphasised } from '../core/read/highlight';
import { FIELD_WORDS, kindWord, reports, words } from '../core/words';
import { attempt, plainly } from '../flow/desk';
import { badges, label, sign, symbol, type View } from './element';
import type { Screen } from './screen';

const WAIT_MS = 120;
const LIMIT = 12;

/** Search as you type, as a combobox with a list. */
export class SearchPanel {
  private search: Search = IDLE;
  private timer: number | undefined;
  private running: AbortController | null = null;

  constructor(private readonly screen: Screen) {}

  /** What restricts the list. */
  get handling(): Handling[] {
    return this.search.open ? this.search.hits.map((hit) => hit.item) : [];
  }

  focus(): void {
    const input = document.getElementById('search');
    if (input instanceof HTMLInputElement) {
      input.focus();
      input.select();
    }
  }

  view(): View {
    const { search } = this;
    const active = search.open && search.active >= 0 ? `hit-${search.active}` : '';
    return html`<search class="search" @focusout=${(event: FocusEvent) => this.left(event)}>
      ${sign('search')}
      <input
        id="search" type="text" role="combobox" autocomplete="off" spellcheck="false" enterkeyhint="search"
        aria-label=${words.search.label} placeholder=${words.search.placeholder} aria-keyshortcuts="/"
        aria-autocomplete="list" aria-haspopup="listbox" aria-controls="search-list" aria-expanded=${search.open ? 'true' : 'false'}
        aria-activedescendant=${active || nothing}
        .value=${search.query}
        @input=${(event: InputEvent) => this.type((event.target as HTMLInputElement).value)}
        @focus=${() => this.reopen()}
        @keydown=${(event: KeyboardEvent) => this.key(event)}
      />
      <kbd class="search-key" aria-hidden="true">/</kbd>
      <div class=${classMap({ 'search-drop': true, open: search.open })}>
        <ul id="search-list" role="listbox" aria-label=${words.search.results}>
          ${search.open ? search.hits.map((hit, index) => this.hit(hit, index)) : nothing}
        </ul>
        ${this.foot()}
      </div>
    </search>`;
  }

  private hit(hit: Hit, index: number): View {
    const { item } = hit;
    const onChart = this.screen.workspace.chart.items.has(item.id);
    const others = clean(hit.words) !== clean(item.label);
    return html`<li
      id="hit-${index}" role="option" class="hit" aria-selected=${index === this.search.active ? 'true' : 'false'}
      @mousedown=${(event: Event) => event.preventDefault()}
      @mousemove=${() => this.point(index)}
      @click=${() => this.take(hit)}
    >
      ${symbol(item)}
      <span class="hit-main">
        <span class="hit-label">${others ? label(item.label, 70) : emphasis(hit)} ${badges(item)}</span>
        <span class="hit-detail">
          <span>${kindWord(item.kind)}</span>
          ${item.detail ? html`<span>${label(item.detail, 80)}</span>` : nothing}
          ${others ? html`<span>${words.search.by(FIELD_WORDS[hit.field] ?? short(hit.field, 24))} ${emphasis(hit)}</span>` : nothing}
        </span>
      </span>
      <span class="hit-side">${onChart ? words.search.onChart : reports(item.reports)}</span>
    </li>`;
  }

  private foot(): View {
    const { search } = this;
    if (!search.open) return nothing;
    if (search.waiting && search.hits.length === 0) return html`<p class="search-foot" role="status">${words.search.searching}</p>`;
    if (search.answered !== null && search.hits.length === 0) {
      return html`<div class="search-foot" role="status"><p>${words.search.nothing(short(search.answered, 40))}</p><p class="quiet">${words.search.hint}</p></div>`;
    }
    return html`<p class="unseen" role="status">${search.waiting ? nothing : words.search.found(search.hits.length)}</p>`;
  }

  private type(query: string): void {
    this.set(typed(this.search, query));
    clearTimeout(this.timer);
    this.running?.abort();
    if (this.search.waiting) this.timer = window.setTimeout(() => void this.ask(query), WAIT_MS);
  }

  private async ask(query: string): Promise<void> {
    const running = new AbortController();
    this.running = running;
    try {
      const { hits } = await this.screen.client.search(query.trim(), LIMIT, running.signal);
      this.set(answered(this.search, query, hits));
      if (this.search.eager) this.takeChosen();
    } catch (cause) {
      if (isAbort(cause)) return;
      this.set(failed(this.search, query));
      this.screen.notices.trouble(plainly(cause), () => this.type(query));
    }
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.set(stepped(this.search, event.key === 'ArrowDown' ? 1 : -1));
      document.getElementById(`hit-${this.search.active}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.takeChosen();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (this.search.open) this.set(closed(this.search));
      else if (this.search.query) this.set(IDLE);
      else (event.target as HTMLElement).blur();
    }
  }

  private takeChosen(): void {
    const hit = chosen(this.search);
    if (hit) this.take(hit);
    else this.set(entered(this.search));
  }

  private take(hit: Hit): void {
    this.set(IDLE);
    this.screen.focusStage();
    void attempt(this.screen, async () => {
      await this.screen.charting.put([hit.item.id]);
      this.screen.showRecord(false);
    });
  }

  private point(index: number): void {
    if (this.search.active !== index) this.set({ ...this.search, active: index });
  }

  private reopen(): void {
    if (this.search.answered === this.search.query && this.search.query !== '') this.set({ ...this.search, open: true });
  }

  private left(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (!(next instanceof Node) || !(event.currentTarget as Node).contains(next)) this.set(closed(this.search));
  }

  private set(search: Search): void {
    this.search = search;
    this.screen.redraw();
  }
}

/** The writing that matched, with what matched made strong. */
function emphasis(hit: Hit): View {
  const parts = emphasised(hit.words.slice(0, 300), hit.highlights);
  const text = clean(hit.words);
  // Highlights do not survive a label that must be cleaned or cut.
  if (text !== hit.words || text.length > 70) return label(hit.words, 70);
  return html`<bdi>${parts.map((part) => (part.strong ? html`<mark>${part.text}</mark>` : part.text))}</bdi>`;
}
