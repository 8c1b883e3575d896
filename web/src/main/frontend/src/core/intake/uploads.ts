import type { IntakeFile, IntakeLine } from '../api';

/** Where a file is that somebody sends from the browser. */
export type UploadState = 'queued' | 'sending' | 'reading' | 'done' | 'unchanged' | 'quarantined' | 'waiting' | 'failed';

export interface Upload {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  readonly sent: number;
  readonly state: UploadState;
  /** Why it was put aside or could not be sent. */
  readonly words: string;
  readonly file: IntakeFile | null;
  /** How many files were found in it, and how many of them were put aside. */
  readonly read: number;
  readonly held: number;
  readonly aside: number;
}

export const ENDED: ReadonlySet<UploadState> = new Set<UploadState>(['done', 'unchanged', 'quarantined', 'waiting', 'failed']);

export function queued(key: number, name: string, bytes: number): Upload {
  return { key, name, bytes, sent: 0, state: 'queued', words: '', file: null, read: 0, held: 1, aside: 0 };
}

export function sent(upload: Upload, bytes: number): Upload {
  return { ...upload, sent: Math.min(bytes, upload.bytes), state: bytes >= upload.bytes ? 'reading' : 'sending' };
}

export function failed(upload: Upload, words: string): Upload {
  return { ...upload, state: 'failed', words };
}

/** What a line of the server's answer makes of it. */
export function told(upload: Upload, line: IntakeLine): Upload {
  if ('reached' in line) return { ...upload, state: 'reading', read: line.reached.files, held: line.reached.total };
  if ('quarantined' in line) return { ...upload, aside: upload.aside + 1, words: line.quarantined };
  if ('stopped' in line) return { ...upload, state: 'waiting', words: line.stopped };
  if ('file' in line) return { ...upload, file: line.file, words: line.file?.reason || upload.words };
  return { ...upload, state: ending(upload, line.tally), sent: upload.bytes };
}

function ending(upload: Upload, tally: { done: number; unchanged: number; quarantined: number }): UploadState {
  if (upload.file?.state === 'WAITING') return 'waiting';
  if (upload.file?.state === 'QUARANTINED' || (tally.quarantined > 0 && tally.done === 0)) return 'quarantined';
  return tally.done === 0 && tally.unchanged > 0 ? 'unchanged' : 'done';
}

/** From 0 to 1: half of it is the sending, half the reading. */
export function progress(upload: Upload): number {
  if (ENDED.has(upload.state)) return 1;
  const sending = upload.bytes === 0 ? 1 : upload.sent / upload.bytes;
  return sending / 2 + (upload.held > 0 ? Math.min(1, upload.read / upload.held) / 2 : 0);
}
