import type { Cited } from '../core/read/highlight';
import type { Charting } from '../flow/charting';
import type { Desk } from '../flow/desk';
import type { Stage } from '../stage/stage';
import type { Dialogs } from './dialog';

/** The desk with its screen: what panels ask of each other. */
export interface Screen extends Desk {
  readonly charting: Charting;
  readonly stage: Stage;
  readonly dialogs: Dialogs;
  /** Opens the record of what is selected; with `focus`, moves the keyboard there. */
  showRecord(focus: boolean): void;
  showAnalysis(): void;
  /** Gives the keyboard to the chart. */
  focusStage(): void;
  /** A decision was recorded: record and report are read anew. */
  decided(): void;
  openReport(report: string, cited: Cited | null): void;
  /** Asks what to bring before it is brought. */
  askExpansion(ids: readonly string[]): void;
}
