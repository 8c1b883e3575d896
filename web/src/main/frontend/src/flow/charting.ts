import type { ChartPart, EntityKind, Expansion, Item } from '../core/api';
import {
  add, arrange, fixed, hide, isShown, lost, pin, remove, settle, unhide, unpin, type Chart,
} from '../core/chart/chart';
import { settleNear } from '../core/chart/places';
import { outline, type Kept, type KeptItem } from '../core/chart/saved';
import { short } from '../core/format';
import { notShownInWords } from '../core/read/preview';
import { items as countItems, words } from '../core/words';
import { attempt, type Desk } from './desk';

/** What an analyst does to the chart, from asking the server to the one command that can be undone. */
export class Charting {
  /** Since a decision was taken, the past may hold items as they were before it. */
  private decided = false;

  constructor(private readonly desk: Desk) {}

  private get workspace() {
    return this.desk.workspace;
  }

  /** Puts items on the chart with the links among all that is on it, and selects them. */
  async put(ids: readonly string[]): Promise<void> {
    const already = this.already(ids);
    if (already) return this.showAgain(already, ids);
    const part = await this.desk.client.items([...this.workspace.chart.items.keys(), ...ids]);
    const shownIds = ids.map((id) => part.renamed[id] ?? id);
    const added = part.items.filter((item) => shownIds.includes(item.id));
    const first = added[0];
    if (!first) return this.desk.notices.trouble(words.trouble.gone);
    const done = added.length === 1 ? words.command.add(short(first.label)) : words.command.addMany(added.length);
    await this.bring(done, part, null);
    this.workspace.select(added.map((item) => item.id));
    this.desk.notices.say(words.status.done(done));
  }

  /** Brings what ties two items: the best ways between them, through whatever the analyst may see. */
  async tie(from: string, to: string): Promise<void> {
    const ends = [from, to].map((id) => short(this.workspace.chart.items.get(id)?.label ?? '')) as [string, string];
    const paths = await this.desk.client.paths(from, to);
    const shortest = paths[0];
    if (!shortest) return this.desk.notices.say(words.paths.none(...ends));
    await this.put([...new Set(paths.flatMap((path) => path.stops))]);
    this.desk.notices.say(words.paths.found(paths.length, shortest.stops.length - 1, ...ends));
  }

  /** Brings neighbours of the items, one command for all of them. */
  async expand(ids: readonly string[], kinds: readonly EntityKind[], limit: number): Promise<void> {
    const before = this.workspace.chart;
    const onChart = new Set(before.items.keys());
    const notShown: Expansion['notShown'] = {};
    const gathered: ChartPart = { items: [], links: [], renamed: {}, marking: '', restrictedTo: [] };
    for (const id of ids) {
      const part = await this.desk.client.expand({ id, kinds: [...kinds], limit, onChart: [...onChart].sort() });
      gathered.items.push(...part.items);
      gathered.links.push(...part.links);
      part.items.forEach((item) => onChart.add(item.id));
      for (const [kind, count] of Object.entries(part.notShown) as [EntityKind, number][]) {
        notShown[kind] = (notShown[kind] ?? 0) + count;
      }
    }
    const what = ids.length === 1 ? short(before.items.get(ids[0] ?? '')?.label ?? '') : countItems(ids.length);
    const added = gathered.items.filter((item) => !before.items.has(item.id)).length;
    const linked = new Set(gathered.links.filter((link) => !before.links.has(link.id)).map((link) => link.id)).size;
    await this.bring(words.command.expand(what), gathered, ids[0] ?? null);
    const left = notShownInWords(notShown);
    const said = added + linked === 0 ? words.expand.nothingNew(what) : words.expand.brought(what, added, linked);
    this.desk.notices.say(left.length > 0 ? `${said} ${words.expand.notShown(left)}` : said);
  }

  private async bring(done: string, part: Pick<ChartPart, 'items' | 'links'>, from: string | null): Promise<void> {
    const before = this.workspace.chart;
    const newcomers = part.items.map((item) => item.id).filter((id) => !before.items.has(id));
    const seeds = settleNear([...new Set(newcomers)], part.links, before.places, from);
    const seeded = add(before, part, seeds);
    const places = await this.desk.arranger.arrange(seeded, new Set(newcomers), false);
    // The analyst may have moved on while places were sought.
    this.workspace.perform(done, (chart) => arrange(add(chart, part, seeds), places));
  }

  private already(ids: readonly string[]): Item | null {
    const items = ids.map((id) => this.workspace.chart.items.get(id));
    return items.every((item) => item !== undefined) ? (items[0] ?? null) : null;
  }

  private showAgain(item: Item, ids: readonly string[]): void {
    const { chart } = this.workspace;
    if (ids.some((id) => chart.hidden.has(id))) {
      const back = new Set([...chart.hidden].filter((id) => !ids.includes(id)));
      this.workspace.perform(words.command.unhide, (now) => ({ ...now, hidden: back }));
    }
    const visible = isShown(this.workspace.chart, item);
    this.workspace.select(ids);
    this.desk.notices.say((visible ? words.status.onAlready : words.status.onAlreadyHidden)(short(item.label)));
  }

  /** Takes what is selected off the chart. */
  remove(): void {
    this.onSelected((ids) => this.workspace.perform(words.command.remove(ids.size), (chart) => remove(chart, ids)));
  }

  hide(): void {
    this.onSelected((ids) => this.workspace.perform(words.command.hide(ids.size), (chart) => hide(chart, ids)));
  }

  unhide(): void {
    this.workspace.perform(words.command.unhide, unhide);
  }

  /** Pins what is selected, or lets go of it when all of it is pinned. */
  pin(): void {
    this.onSelected((ids) => {
      const held = [...ids].every((id) => this.workspace.chart.pinned.has(id));
      const done = held ? words.command.unpin(ids.size) : words.command.pin(ids.size);
      this.workspace.perform(done, (chart) => (held ? unpin(chart, ids) : pin(chart, ids)));
      this.desk.notices.say(words.status.done(done));
    });
  }

  private onSelected(edit: (ids: ReadonlySet<string>) => void): void {
    const ids = new Set(this.workspace.selectedItems);
    if (ids.size === 0) return this.desk.notices.say(words.status.selectFirst);
    edit(ids);
  }

  /** Lays out everything that is neither pinned nor placed by hand. */
  async layOut(): Promise<void> {
    const { chart } = this.workspace;
    const held = fixed(chart);
    const movable = new Set([...chart.items.keys()].filter((id) => !held.has(id)));
    if (movable.size === 0) return this.desk.notices.say(words.status.allFixed);
    this.desk.notices.say(words.status.arranging);
    const places = await this.desk.arranger.arrange(chart, movable, true);
    this.workspace.perform(words.command.layout, (now) => arrange(now, places));
    this.desk.notices.say(words.status.laidOut);
  }

  undo(): void {
    const what = this.workspace.undo();
    this.desk.notices.say(what === null ? words.status.nothingToUndo : words.status.undone(what));
    if (this.decided) void attempt(this.desk, () => this.refresh());
  }

  redo(): void {
    const what = this.workspace.redo();
    this.desk.notices.say(what === null ? words.status.nothingToRedo : words.status.redone(what));
    if (this.decided) void attempt(this.desk, () => this.refresh());
  }

  /** A decision about who is who changes what the chart's ids mean. */
  async decidedAnew(): Promise<void> {
    this.decided = true;
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    const ids = [...this.workspace.chart.items.keys()];
    if (ids.length === 0) return;
    const part = await this.desk.client.items(ids);
    this.workspace.correct(settle(this.workspace.chart, part), part.renamed);
  }

  /** Fills a kept chart with what may be seen of its ids now. */
  async fill(kept: Kept): Promise<{ chart: Chart; unseen: readonly KeptItem[] }> {
    const ids = kept.items.map((item) => item.id);
    if (ids.length === 0) return { chart: outline(kept), unseen: [] };
    const part = await this.desk.client.items(ids);
    const gone = lost(ids, part);
    return { chart: settle(outline(kept), part), unseen: kept.items.filter((item) => gone.has(item.id)) };
  }
}
