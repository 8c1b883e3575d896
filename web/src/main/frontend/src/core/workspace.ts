import { EMPTY, shown, type Chart, type Shown } from './chart/chart';
import { begin, change, correct, isChange, perform, redo, undo, type History } from './chart/history';
import { keepOf, write, type KeptItem } from './chart/saved';
import type { SavedChartEntry } from './api';

/** The chart on the desk: its history, what is picked on it, and where it was last saved. */
export class Workspace {
  private past: History = begin(EMPTY);
  private view: Shown = shown(EMPTY);
  private picked: ReadonlySet<string> = new Set();
  private entry: Pick<SavedChartEntry, 'id' | 'name' | 'version'> | null = null;
  private savedContent = write(keepOf(EMPTY));
  /** Saved items that this analyst may not see: they go back with the next save, so that nobody else loses them. */
  private unseen: readonly KeptItem[] = [];
  private readonly listeners: Array<() => void> = [];

  get chart(): Chart {
    return this.past.chart;
  }

  get shown(): Shown {
    return this.view;
  }

  get history(): History {
    return this.past;
  }

  /** Ids of items and links. */
  get selected(): ReadonlySet<string> {
    return this.picked;
  }

  /** Selected items, in the order they were picked. */
  get selectedItems(): string[] {
    return [...this.picked].filter((id) => this.chart.items.has(id));
  }

  get saved(): Pick<SavedChartEntry, 'id' | 'name' | 'version'> | null {
    return this.entry;
  }

  get content(): string {
    return this.contentOf(this.chart);
  }

  get isUnsaved(): boolean {
    return this.content !== this.savedContent;
  }

  /** Called after every change, of the chart or of what is picked. */
  listen(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Does one undoable thing; false when it changes nothing. */
  perform(words: string, edit: (chart: Chart) => Chart): boolean {
    const before = this.chart;
    const after = edit(before);
    if (!isChange(before, after)) return false;
    this.become(perform(this.past, change(words, before, after)));
    return true;
  }

  /** What was taken back, or null when there was nothing. */
  undo(): string | null {
    const last = this.past.past[this.past.past.length - 1];
    if (last) this.become(undo(this.past));
    return last?.words ?? null;
  }

  redo(): string | null {
    const next = this.past.future[0];
    if (next) this.become(redo(this.past));
    return next?.words ?? null;
  }

  /** Brings the chart up to date with the server, outside of undo. */
  correct(chart: Chart, renamed: Record<string, string> = {}): void {
    this.picked = new Set([...this.picked].map((id) => renamed[id] ?? id));
    this.become(correct(this.past, chart));
  }

  select(ids: Iterable<string>): void {
    const next = new Set(this.visible(ids));
    if (next.size === this.picked.size && [...next].every((id) => this.picked.has(id))) return;
    this.picked = next;
    this.tell();
  }

  toggle(id: string): void {
    const next = new Set(this.picked);
    if (!next.delete(id)) next.add(id);
    this.select(next);
  }

  /** Another chart, with no past. */
  open(chart: Chart, saved: Pick<SavedChartEntry, 'id' | 'name' | 'version'> | null, unseen: readonly KeptItem[] = [], unsaved = false): void {
    this.entry = saved;
    this.unseen = unseen;
    this.picked = new Set();
    this.savedContent = unsaved ? '' : this.contentOf(chart);
    this.become(begin(chart));
  }

  markSaved(saved: Pick<SavedChartEntry, 'id' | 'name' | 'version'>, content: string): void {
    this.entry = saved;
    this.savedContent = content;
    this.tell();
  }

  /** It was shared: nothing on it changed, but its version has risen. */
  markShared(saved: Pick<SavedChartEntry, 'id' | 'version'>): void {
    if (this.entry?.id === saved.id) this.entry = { ...this.entry, version: saved.version };
  }

  /** A saved chart that was deleted is unsaved again. */
  forgetSaved(id: string): void {
    if (this.entry?.id !== id) return;
    this.entry = null;
    this.savedContent = '';
    this.tell();
  }

  private contentOf(chart: Chart): string {
    const kept = keepOf(chart);
    return write({ ...kept, items: [...kept.items, ...this.unseen.filter(({ id }) => !chart.items.has(id))] });
  }

  private become(history: History): void {
    this.past = history;
    this.view = shown(history.chart);
    this.picked = new Set(this.visible(this.picked));
    this.tell();
  }

  private visible(ids: Iterable<string>): string[] {
    const known = new Set([...this.view.items, ...this.view.links].map((each) => each.id));
    return [...ids].filter((id) => known.has(id));
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
