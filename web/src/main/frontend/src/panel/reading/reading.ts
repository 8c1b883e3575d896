import type { Correction, Decision, ReportText, Tied } from '../../core/api';
import type { Pick } from '../../core/read/correct';
import type { Screen } from '../screen';

/** An open report as its parts see it. */
export interface Reading {
  readonly screen: Screen;
  readonly report: ReportText;
  readonly corrections: readonly Decision[];
  readonly pick: Pick;
  /** The statement under the mouse, or with the keyboard. */
  readonly pointed: string | null;
  /** A tie as it is written just now; null as long as it is as it was read. */
  readonly draft: Tied | null;
  choose(pick: Pick): void;
  /** A mention was pressed in the text. */
  press(mention: string): void;
  /** Words were marked in the text. */
  mark(start: number, end: number): void;
  point(statement: string | null): void;
  write(draft: Tied): void;
  /** Asks for the reason, then records it. */
  correct(title: string, correction: Correction, because: string): void;
}
