import { degrees } from './core/chart/chart';
import { nearest } from './core/chart/places';
import { short } from './core/format';
import type { Settings } from './core/settings';
import { kindWord, links } from './core/words';
import type { Commands } from './panel/commandbar';
import type { Screen } from './panel/screen';
import { meaning, type Key } from './stage/keys';

/** What keys reach beyond the command bar. */
export interface Reach extends Screen, Commands {
  /** Not covered by another page: only then do keys act on it. */
  readonly isChartOpen: boolean;
  goToSearch(): void;
  zoom(by: number): void;
  escape(): void;
}

type Direction = 'left' | 'right' | 'up' | 'down';

const EVERYWHERE: ReadonlySet<Key> = new Set<Key>(['search', 'help', 'escape']);

/** Does with keys all that the mouse does, and moves a cursor from item to item. */
export class Keyboard {
  private cursor: string | null = null;

  constructor(private readonly reach: Reach, private readonly settings: Settings) {}

  press(event: KeyboardEvent): void {
    if (this.reach.dialogs.isOpen || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const key = meaning({
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
      typing: isTyping(target),
      onStage: target.id === 'stage',
    }, this.settings.letters);
    if (key === null || (!this.reach.isChartOpen && !EVERYWHERE.has(key))) return;
    event.preventDefault();
    this.act(key);
  }

  /** The cursor goes when its item does. */
  follow(): void {
    if (this.cursor !== null && !this.reach.stage.whereIs(this.cursor)) this.leave();
  }

  leave(): void {
    this.pointAt(null);
  }

  private act(key: Key): void {
    const { reach } = this;
    switch (key) {
      case 'search': return reach.goToSearch();
      case 'expand': return reach.expand();
      case 'paths': return reach.paths();
      case 'pin': return reach.pin();
      case 'hide': return reach.hide();
      case 'layout': return reach.layOut();
      case 'fit': return reach.fit();
      case 'record': return reach.showRecord(true);
      case 'selectAll': return reach.workspace.select(this.shownIds());
      case 'invert': return reach.workspace.select(this.shownIds().filter((id) => !reach.workspace.selected.has(id)));
      case 'remove': return reach.charting.remove();
      case 'undo': return reach.undo();
      case 'redo': return reach.redo();
      case 'help': return reach.help();
      case 'zoomIn': return reach.zoom(1.25);
      case 'zoomOut': return reach.zoom(0.8);
      case 'escape': return reach.escape();
      case 'enter': return this.enter();
      case 'toggle': return this.toggle();
      default: return this.step(key);
    }
  }

  private shownIds(): string[] {
    return this.reach.workspace.shown.items.map((item) => item.id);
  }

  private enter(): void {
    if (this.cursor !== null) this.reach.workspace.select([this.cursor]);
    this.reach.showRecord(true);
  }

  private toggle(): void {
    if (this.cursor === null) this.step('right');
    else this.reach.workspace.toggle(this.cursor);
  }

  /** To the nearest item that way, from the cursor or what is selected; to the first item when there is neither. */
  private step(direction: Direction): void {
    const { chart, selectedItems } = this.reach.workspace;
    const places = new Map(this.shownIds().map((id) => [id, chart.places.get(id) ?? { x: 0, y: 0 }]));
    const from = this.cursor ?? selectedItems[0] ?? null;
    const at = from === null ? undefined : places.get(from);
    if (!at) return this.pointAt(this.shownIds()[0] ?? null);
    this.pointAt(nearest(at, direction, places) ?? from);
  }

  private pointAt(id: string | null): void {
    const { stage, workspace, notices } = this.reach;
    this.cursor = id;
    stage.cursor(id);
    const item = id === null ? undefined : workspace.chart.items.get(id);
    if (!item) return;
    stage.reveal([item.id]);
    const ties = degrees(workspace.shown).get(item.id) ?? 0;
    notices.say(`${short(item.label)}, ${kindWord(item.kind).toLowerCase()}, ${links(ties)}`);
  }
}

function isTyping(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
