import { html, nothing } from 'lit-html';
import type { EntityKind, Neighbours } from '../core/api';
import { short } from '../core/format';
import { byKind, inWords, MANY, together, type KindCount } from '../core/read/preview';
import { kindWord, number, words } from '../core/words';
import { attempt } from '../flow/desk';
import { button, kindSymbol, styled, type View } from './element';
import type { Screen } from './screen';

interface Asked {
  readonly ids: readonly string[];
  readonly title: string;
  readonly kinds: readonly KindCount[];
  readonly chosen: ReadonlySet<EntityKind>;
  readonly limit: number;
  readonly back: HTMLElement | null;
}

const LIMITS: readonly number[] = [25, 50, 100, 200];
const UNLIMITED = 1000;
/** Each item is a question of its own to the server. */
const TOGETHER = 40;

/** What an expansion would bring, before it is brought. */
export class ExpansionPanel {
  private asked: Asked | null = null;
  private busy = false;

  constructor(private readonly screen: Screen) {}

  get isOpen(): boolean {
    return this.asked !== null;
  }

  async ask(ids: readonly string[], only: readonly EntityKind[] = []): Promise<void> {
    if (ids.length === 0) return this.screen.notices.say(words.status.selectFirst);
    if (ids.length > TOGETHER) return this.screen.notices.say(words.expand.tooMany(TOGETHER));
    const back = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    await attempt(this.screen, async () => {
      const all = await Promise.all(ids.map((id) => this.screen.client.neighbours(id)));
      this.open(ids, together(all.map((each) => each.counts)), only, back);
    });
  }

  private open(ids: readonly string[], counts: Neighbours['counts'], only: readonly EntityKind[], back: HTMLElement | null): void {
    const kinds = byKind(counts);
    const first = this.screen.workspace.chart.items.get(ids[0] ?? '');
    const title = ids.length === 1 ? words.expand.title(short(first?.label ?? '', 40)) : words.expand.titleMany(ids.length);
    const chosen = new Set(only.length > 0 ? only : kinds.map((each) => each.kind));
    this.asked = { ids, title, kinds, chosen, limit: MANY, back };
    this.screen.notices.say(kinds.length > 0 ? `${title}: ${inWords(kinds)}.` : words.expand.nothing);
    this.screen.redraw();
    requestAnimationFrame(() => document.getElementById(kinds.length > 0 ? 'expand-go' : 'expand-cancel')?.focus());
  }

  close(): void {
    const back = this.asked?.back;
    this.asked = null;
    this.screen.redraw();
    requestAnimationFrame(() => back?.focus());
  }

  view(): View {
    const { asked } = this;
    if (!asked) return nothing;
    return html`<div
      class="popover" role="dialog" aria-labelledby="expand-title" ${styled(this.position(asked))}
      @keydown=${(event: KeyboardEvent) => this.key(event)}
    >
      <h2 id="expand-title"><bdi>${asked.title}</bdi></h2>
      ${asked.kinds.length === 0 ? html`<p>${words.expand.nothing}</p><div class="dialog-foot">${button(words.close, () => this.close(), { id: 'expand-cancel' })}</div>` : this.choices(asked)}
    </div>`;
  }

  private choices(asked: Asked): View {
    const chosen = asked.kinds.filter((each) => asked.chosen.has(each.kind));
    const total = chosen.reduce((sum, each) => sum + each.count, 0);
    return html`
      <p class="expand-summary">${inWords(asked.kinds)}</p>
      <fieldset class="expand-kinds">
        <legend class="unseen">${words.expand.kinds}</legend>
        ${asked.kinds.map((each) => html`<label class="check">
          <input type="checkbox" .checked=${asked.chosen.has(each.kind)} @change=${() => this.toggle(each.kind)} />
          ${kindSymbol(each.kind)}<span class="grow">${kindWord(each.kind, each.count)} <span class="quiet">${each.ties}</span></span><span class="count">${number(each.count)}</span>
        </label>`)}
      </fieldset>
      ${total > MANY
        ? html`<p class="caution">${words.expand.limitHelp(total)}</p>
          <label class="field inline"><span>${words.expand.atMost}</span>
            <select @change=${(event: Event) => this.limit(Number((event.target as HTMLSelectElement).value))}>
              ${[...LIMITS.filter((limit) => limit < total), UNLIMITED].map((limit) => html`<option value=${limit} ?selected=${limit === asked.limit}>
                ${limit === UNLIMITED ? (total <= UNLIMITED ? words.expand.all(total) : words.expand.first(UNLIMITED)) : words.expand.first(limit)}</option>`)}
            </select></label>`
        : nothing}
      <div class="dialog-foot">
        ${button(words.cancel, () => this.close(), { id: 'expand-cancel' })}
        ${button(words.expand.go, () => void this.go(asked), { id: 'expand-go', kind: 'primary', disabled: chosen.length === 0 || this.busy, name: words.expand.goName })}
      </div>`;
  }

  private toggle(kind: EntityKind): void {
    if (!this.asked) return;
    const chosen = new Set(this.asked.chosen);
    if (!chosen.delete(kind)) chosen.add(kind);
    this.asked = { ...this.asked, chosen };
    this.screen.redraw();
  }

  private limit(limit: number): void {
    if (this.asked) this.asked = { ...this.asked, limit };
    this.screen.redraw();
  }

  private async go(asked: Asked): Promise<void> {
    this.busy = true;
    this.screen.redraw();
    const all = asked.kinds.every((each) => asked.chosen.has(each.kind));
    await attempt(this.screen, () => this.screen.charting.expand(asked.ids, all ? [] : [...asked.chosen], asked.limit));
    this.busy = false;
    if (this.asked === asked) this.close();
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  }

  /** Beside the item, inside the stage. */
  private position(asked: Asked): Record<string, string> {
    const box = document.getElementById('stage')?.getBoundingClientRect();
    const at = this.screen.stage.whereIs(asked.ids[0] ?? '') ?? { x: 40, y: 40 };
    const width = 300;
    const height = 150 + asked.kinds.length * 30;
    const room = (box?.width ?? 800) - width - 12;
    const beside = at.x + 70 <= room ? at.x + 70 : at.x - 70 - width;
    const left = Math.max(12, Math.min(beside, room));
    const top = Math.max(44, Math.min(at.y - 40, (box?.height ?? 600) - height - 12));
    return { left: `${Math.round(left)}px`, top: `${Math.round(top)}px` };
  }
}
