import type { AnalysisForm, Finding } from '../core/api';
import { shown, style, stylingOf } from '../core/chart/chart';
import { words } from '../core/words';
import type { Desk } from './desk';

/** Asks analyses and lends their answers to the chart. */
export class Analysing {
  finding: Finding | null = null;

  constructor(private readonly desk: Desk) {}

  /**
   * @param onChart look at what is shown on the chart rather than at all that the analyst may see
   * @param resample say how firm the ranking is
   */
  async run(form: AnalysisForm, parameters: Record<string, string>, onChart: boolean, resample: boolean): Promise<void> {
    const on = onChart ? shown(this.desk.workspace.chart).items.map((item) => item.id) : null;
    const finding = await this.desk.client.analyse(form.name, { parameters, on, resample });
    this.finding = finding;
    this.apply(finding);
    const onIt = this.desk.workspace.chart.items.size > 0;
    this.desk.notices.say((onIt ? words.analysis.applied : words.analysis.answered)(finding.analysis));
  }

  clear(): void {
    this.finding = null;
    this.desk.workspace.perform(words.command.clearAnalysis, (chart) => style(chart, null));
    this.desk.redraw();
  }

  private apply(finding: Finding): void {
    this.desk.workspace.perform(words.command.analysis(finding.analysis), (chart) => style(chart, stylingOf(finding)));
  }
}
