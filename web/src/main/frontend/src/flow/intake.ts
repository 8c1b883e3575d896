import type { IntakeFileWhole, IntakeLine, IntakeList, IntakeState } from '../core/api';
import { isAbort } from '../core/client';
import { Lines } from '../core/intake/lines';
import { ENDED, failed, queued, sent, told, type Upload } from '../core/intake/uploads';
import { words } from '../core/words';
import { plainly, type Desk } from './desk';

const PAGE = 50;
const BUSY_MILLISECONDS = 2_000;
const IDLE_MILLISECONDS = 15_000;
const AT_ONCE = 2;

export interface Filters {
  readonly state: IntakeState | '';
  readonly partner: string;
  readonly text: string;
  readonly offset: number;
}

/** Follows the intake while its page is open, and hands files in. What is on the screen stays while the store is away. */
export class Intake {
  list: IntakeList | null = null;
  chosen: IntakeFileWhole | null = null;
  filters: Filters = { state: '', partner: '', text: '', offset: 0 };
  uploads: readonly Upload[] = [];
  /** Why the list may be old, or ''. */
  problem = '';
  private timer: number | undefined;
  private isOpen = false;
  private asked = 0;
  private count = 0;
  private readonly waiting = new Map<number, File>();

  constructor(private readonly desk: Desk) {}

  open(): void {
    this.isOpen = true;
    void this.load();
  }

  close(): void {
    this.isOpen = false;
    clearTimeout(this.timer);
  }

  filter(change: Partial<Filters>): void {
    this.filters = { ...this.filters, offset: 0, ...change };
    void this.load();
  }

  page(step: -1 | 1): void {
    this.filter({ offset: Math.max(0, this.filters.offset + step * PAGE) });
  }

  async choose(id: string | null): Promise<void> {
    if (id === null) {
      this.chosen = null;
      return this.desk.redraw();
    }
    try {
      this.chosen = await this.desk.client.intakeFile(id);
    } catch (cause) {
      this.chosen = null;
      this.desk.notices.trouble(plainly(cause));
    }
    this.desk.redraw();
  }

  async load(): Promise<void> {
    clearTimeout(this.timer);
    const asked = ++this.asked;
    try {
      const list = await this.desk.client.intake({ ...this.filters, limit: PAGE });
      // A slower answer to an older question must not replace a newer one.
      if (asked !== this.asked) return;
      this.list = list;
      this.problem = '';
    } catch (cause) {
      if (isAbort(cause) || asked !== this.asked) return;
      this.problem = plainly(cause);
    }
    this.desk.redraw();
    if (this.isOpen) this.timer = window.setTimeout(() => void this.load(), this.pause());
  }

  private pause(): number {
    const busy = this.problem !== '' || (this.list?.runs.length ?? 0) > 0 || this.list?.store.away || this.isSending;
    return busy ? BUSY_MILLISECONDS : IDLE_MILLISECONDS;
  }

  get isSending(): boolean {
    return this.uploads.some((upload) => !ENDED.has(upload.state));
  }

  /** Sends files, two at a time. */
  send(files: readonly File[]): void {
    const most = this.list?.mostBytes ?? Infinity;
    const added = files.map((file) => {
      const upload = queued(++this.count, file.name, file.size);
      if (file.size === 0) return failed(upload, words.intake.emptyFile);
      if (file.size > most) return failed(upload, words.intake.tooLarge(most));
      this.waiting.set(upload.key, file);
      return upload;
    });
    this.uploads = [...this.uploads, ...added];
    this.desk.redraw();
    this.next();
  }

  forgetEnded(): void {
    this.uploads = this.uploads.filter((upload) => !ENDED.has(upload.state));
    this.desk.redraw();
  }

  private next(): void {
    const going = this.uploads.filter((upload) => upload.state === 'sending' || upload.state === 'reading').length;
    for (const upload of this.uploads.filter((each) => each.state === 'queued').slice(0, AT_ONCE - going)) {
      const file = this.waiting.get(upload.key);
      this.waiting.delete(upload.key);
      if (file) void this.sendOne(upload.key, file);
    }
  }

  private async sendOne(key: number, file: File): Promise<void> {
    this.change(key, (upload) => sent(upload, 0));
    const lines = new Lines();
    const take = (text: string, ended: boolean) =>
      lines.more(text, ended).forEach((line) => this.change(key, (upload) => told(upload, line)));
    try {
      await this.desk.client.upload(file, (bytes) => this.change(key, (upload) => sent(upload, bytes)), take);
      this.change(key, (upload) => (ENDED.has(upload.state) ? upload : { ...upload, state: 'waiting', words: words.intake.cutOff }));
    } catch (cause) {
      this.change(key, (upload) => failed(upload, plainly(cause)));
    }
    this.next();
    await this.load();
  }

  private change(key: number, by: (upload: Upload) => Upload): void {
    this.uploads = this.uploads.map((upload) => (upload.key === key ? by(upload) : upload));
    this.desk.redraw();
  }

  /** Tries quarantined files again. */
  async redrive(what: { ids: readonly string[] } | { all: true }): Promise<void> {
    const ends = { done: 0, quarantined: 0 };
    const follow = (line: IntakeLine) => {
      if ('tally' in line) [ends.done, ends.quarantined] = [line.tally.done + line.tally.unchanged, line.tally.quarantined];
    };
    try {
      const lines = new Lines();
      lines.more(await this.desk.client.redrive(what), true).forEach(follow);
      this.desk.notices.say(words.intake.redriven(ends.done, ends.quarantined));
    } catch (cause) {
      this.desk.notices.trouble(plainly(cause), () => void this.redrive(what));
    }
    if (this.chosen) await this.choose(this.chosen.id);
    await this.load();
  }
}
