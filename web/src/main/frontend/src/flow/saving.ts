import type { SavedChartEntry } from '../core/api';
import { EMPTY } from '../core/chart/chart';
import { read, type Kept } from '../core/chart/saved';
import { conflictOf, isAbort, ApiError, type Conflict } from '../core/client';
import type { Settings } from '../core/settings';
import { words } from '../core/words';
import type { Charting } from './charting';
import type { Desk } from './desk';

/** How a save ended. */
export type Outcome = { readonly kind: 'saved' } | { readonly kind: 'conflict'; readonly with: Conflict };

/** Keeps charts: on the server by name, and in this browser as a draft of ids and places. */
export class Saving {
  constructor(
    private readonly desk: Desk,
    private readonly charting: Charting,
    private readonly settings: Settings,
  ) {}

  /** Saves under the name it has, or a new one. @throws ApiError for anything but a conflict */
  async save(name: string, how: 'update' | 'new' | { over: Conflict }, caseName?: string): Promise<Outcome> {
    const { workspace, client } = this.desk;
    const content = workspace.content;
    const items = workspace.chart.items.size;
    const known = how === 'new' ? null : workspace.saved;
    try {
      const version = typeof how === 'object' ? how.over.version : (known?.version ?? 0);
      const request = { name, content, version, items };
      const entry = known ? await client.save(known.id, request) : await client.saveNew({ ...request, version: 0 });
      if (caseName) await client.putInCase(entry.id, caseName);
      workspace.markSaved({ id: entry.id, name: entry.name, version: entry.version }, content);
      this.keepDraft();
      this.desk.notices.say(words.save.done(name));
      return { kind: 'saved' };
    } catch (cause) {
      const conflict = conflictOf(cause);
      if (conflict) return { kind: 'conflict', with: conflict };
      throw cause;
    }
  }

  async open(id: string): Promise<void> {
    const saved = await this.desk.client.chart(id);
    const { chart, unseen } = await this.charting.fill(this.readable(saved.content));
    this.desk.workspace.open(chart, { id: saved.id, name: saved.name, version: saved.version }, unseen);
    this.desk.notices.say(withGone(words.save.opened(saved.name), unseen.length));
  }

  /** Whom its owner shares it with; nobody else any more. */
  async share(entry: SavedChartEntry, users: readonly string[]): Promise<void> {
    const shared = await this.desk.client.shareChart(entry.id, users);
    this.desk.workspace.markShared(shared);
    this.desk.notices.say(words.save.shared(entry.name, shared.sharedWith));
  }

  async remove(entry: SavedChartEntry): Promise<void> {
    await this.desk.client.removeChart(entry.id);
    this.desk.workspace.forgetSaved(entry.id);
    this.desk.notices.say(words.save.removed(entry.name));
  }

  begin(): void {
    this.desk.workspace.open(EMPTY, null);
    this.desk.notices.say(words.status.ready);
  }

  keepDraft(): void {
    const { workspace, me } = this.desk;
    const { saved } = workspace;
    const nothing = workspace.chart.items.size === 0;
    this.settings.keepDraft(me.user, nothing ? null : { content: workspace.content, saved: saved && { id: saved.id, version: saved.version } });
  }

  /** Puts the chart back as this user left it in this browser; false when there was none. */
  async restore(): Promise<boolean> {
    const draft = this.settings.draft(this.desk.me.user);
    if (!draft) return false;
    const { chart, unseen } = await this.charting.fill(this.readable(draft.content));
    const saved = draft.saved && (await this.entryOf(draft.saved));
    this.desk.workspace.open(chart, saved, unseen, saved?.content !== draft.content);
    this.desk.notices.say(withGone(words.save.restored, unseen.length));
    return true;
  }

  private async entryOf(saved: { id: string; version: number }) {
    try {
      const { id, name, content } = await this.desk.client.chart(saved.id);
      // The version it was opened at stays, so that somebody else's save in between is still noticed.
      return { id, name, content, version: saved.version };
    } catch (cause) {
      if (isAbort(cause) || cause instanceof ApiError) return null;
      throw cause;
    }
  }

  private readable(content: string): Kept {
    try {
      return read(content);
    } catch {
      throw new ApiError('invalid', words.save.unreadable, 0);
    }
  }
}

function withGone(said: string, gone: number): string {
  return gone > 0 ? `${said} ${words.save.gone(gone)}` : said;
}
