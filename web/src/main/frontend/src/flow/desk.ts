import { ApiError, isAbort, type Client } from '../core/client';
import type { Me } from '../core/api';
import type { Chart, Place } from '../core/chart/chart';
import type { Workspace } from '../core/workspace';
import { words } from '../core/words';

/** Finds places for items; what is fixed keeps its own. Answers in time to come, so that it can move to a worker. */
export interface Arranger {
  /** Places for the movable items only. */
  arrange(chart: Chart, movable: ReadonlySet<string>, afresh: boolean): Promise<ReadonlyMap<string, Place>>;
}

/** How the analyst is told things. */
export interface Notices {
  /** One line in the status bar, read out by a screen reader. */
  say(text: string): void;
  /** Something went wrong; `retry` tries it again. */
  trouble(text: string, retry?: () => void): void;
}

/** What every panel and every flow works with. */
export interface Desk {
  readonly client: Client;
  readonly workspace: Workspace;
  readonly arranger: Arranger;
  readonly notices: Notices;
  readonly me: Me;
  /** Draws the panels anew, soon. */
  redraw(): void;
}

/** Plain words for whatever went wrong. */
export function plainly(cause: unknown): string {
  if (!(cause instanceof ApiError)) return words.trouble.failed;
  switch (cause.trouble) {
    case 'unreachable':
      return words.trouble.unreachable;
    case 'refused':
      return cause.words || words.trouble.refused;
    case 'gone':
      return words.trouble.gone;
    case 'invalid':
    case 'conflict':
      return cause.words ? `${words.trouble.invalid} ${cause.words}` : words.trouble.invalid;
    default:
      // What is away for a while says so itself.
      return cause.status === 503 && cause.words ? cause.words : words.trouble.failed;
  }
}

/** Runs some work; when it fails, says so in plain words and offers to try again. Answers whether it worked. */
export async function attempt(desk: Pick<Desk, 'notices'>, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (cause) {
    if (isAbort(cause)) return false;
    // Declined to sign in again: the dialog has said enough.
    if (cause instanceof ApiError && cause.trouble === 'signedOut') return false;
    if (!(cause instanceof ApiError)) console.error('unexpected', cause instanceof Error ? cause.message : '');
    desk.notices.trouble(plainly(cause), () => void attempt(desk, work));
    return false;
  }
}
