import { nothing, render } from 'lit-html';
import { isShown, move, type Place } from './core/chart/chart';
import type { Me } from './core/api';
import type { Client } from './core/client';
import { short } from './core/format';
import { together, type Handling } from './core/markings';
import type { Cited } from './core/read/highlight';
import type { Settings } from './core/settings';
import { words } from './core/words';
import { Workspace } from './core/workspace';
import { Analysing } from './flow/analysing';
import { Charting } from './flow/charting';
import { Intake } from './flow/intake';
import { attempt } from './flow/desk';
import { Saving } from './flow/saving';
import { Keyboard, type Reach } from './keyboard';
import { AnalysisPanel } from './panel/analysis';
import { banner } from './panel/banner';
import { ifSaved, openChart, saveChart } from './panel/charts';
import { commandBar, type BarState, type Commands } from './panel/commandbar';
import { Dialogs } from './panel/dialog';
import { ExpansionPanel } from './panel/expansion';
import { exportChart } from './panel/export';
import { frame, type FrameEvents, type FrameParts, type FrameState } from './panel/frame';
import { help } from './panel/help';
import { IntakePage } from './panel/intake/page';
import { legend } from './panel/legend';
import { RecordPanel } from './panel/record';
import { ReportPanel } from './panel/report';
import type { Screen } from './panel/screen';
import { SearchPanel } from './panel/search';
import { SignIn, signInAgainBody } from './panel/signin';
import { TablePanel } from './panel/table';
import { Toasts } from './panel/toasts';
import { OrganicArranger } from './stage/layout';
import { measureText } from './stage/measure';
import { Stage } from './stage/stage';
import { isDark, paintOf, setTheme } from './theme';

const INTAKE = '#intake';

/** The whole screen of somebody who is signed in: wires stage, panels and keys to one workspace. */
export class App implements Screen, Commands, FrameEvents, Reach {
  readonly workspace = new Workspace();
  private readonly measure = measureText();
  readonly arranger = new OrganicArranger(this.measure);
  readonly dialogs = new Dialogs(() => this.redraw());
  readonly notices = new Toasts(() => this.redraw());
  readonly charting = new Charting(this);
  private readonly saving: Saving;
  private readonly analysing = new Analysing(this);
  private readonly search = new SearchPanel(this);
  private readonly table = new TablePanel(this);
  private readonly expansion = new ExpansionPanel(this);
  private readonly record = new RecordPanel(this, (id, kind) => void this.expansion.ask([id], [kind]));
  private readonly report = new ReportPanel(this);
  private readonly analysis = new AnalysisPanel(this, this.analysing);
  private readonly intake = new Intake(this);
  private readonly intakePage = new IntakePage(this, this.intake, () => this.toChart());
  readonly stage: Stage;
  private readonly keyboard: Keyboard;
  private leftOpen = true;
  private rightOpen = true;
  private tab: 'record' | 'analysis' = 'record';
  private onIntake = false;
  private drawing = false;
  private draftTimer: number | undefined;

  constructor(readonly client: Client, readonly me: Me, private readonly settings: Settings, private readonly root: HTMLElement) {
    this.saving = new Saving(this, this.charting, settings);
    this.keyboard = new Keyboard(this, settings);
    this.client.signInAgain = this.signInAgain();
    this.draw();
    const container = document.getElementById('stage');
    if (!container) throw new Error('the frame has no stage');
    this.stage = new Stage(container, {
      selected: (ids) => this.workspace.select(ids),
      moved: (places) => this.moved(places),
      expandAsked: (id) => this.askExpansion([id]),
    }, this.measure, paintOf());
    this.workspace.listen(() => this.follow());
    this.listenToWindow();
    void attempt(this, async () => {
      const toIntake = window.location.hash === INTAKE;
      if (await this.saving.restore()) this.stage.fit();
      if (toIntake) this.openIntake();
    });
  }

  private listenToWindow(): void {
    document.addEventListener('keydown', (event) => this.keyboard.press(event));
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', () => this.repaint());
    const stage = document.getElementById('stage');
    if (stage) new ResizeObserver(() => this.stage.resize()).observe(stage);
    window.addEventListener('pagehide', () => this.saving.keepDraft());
  }

  /** After every change of the chart or of what is selected. */
  private follow(): void {
    const before = this.stage.cy.nodes().length;
    // Whoever puts something on the chart wants to see it there.
    if (this.onIntake && this.workspace.shown.items.length !== before) this.toChart();
    this.stage.show(this.workspace.chart, this.workspace.selected);
    // A chart that grows out of the window is brought back into it; one that the analyst has zoomed into is left alone.
    if (this.workspace.shown.items.length !== before && this.stage.overflows) this.stage.fit();
    if (before === 0) this.stage.fit();
    this.keyboard.follow();
    this.record.follow();
    clearTimeout(this.draftTimer);
    this.draftTimer = window.setTimeout(() => this.saving.keepDraft(), 400);
    this.redraw();
  }

  private moved(places: ReadonlyMap<string, Place>): void {
    this.workspace.perform(words.command.move(places.size), (chart) => move(chart, places));
  }

  redraw(): void {
    if (this.drawing) return;
    this.drawing = true;
    queueMicrotask(() => {
      this.drawing = false;
      this.draw();
    });
  }

  private draw(): void {
    render(frame(this.frameState(), this.parts(), this), this.root);
  }

  private frameState(): FrameState {
    const { workspace } = this;
    const { chart, shown } = workspace;
    const filtered = [...chart.items.values()].filter((item) => !isShown(chart, item) && !chart.hidden.has(item.id)).length;
    return {
      // A report needs the room, and the tables are of the chart behind it.
      leftOpen: this.leftOpen && !this.report.isOpen,
      covered: this.report.isOpen,
      rightOpen: this.rightOpen,
      tab: this.tab,
      title: workspace.saved ? short(workspace.saved.name, 80) : words.stage.untitled,
      saved: chart.items.size === 0 ? '' : workspace.isUnsaved ? (workspace.saved ? words.stage.changed : words.stage.unsaved) : words.stage.saved,
      status: this.notices.text,
      shownItems: shown.items.length,
      shownLinks: shown.links.length,
      extras: [
        ...(workspace.selected.size > 0 ? [words.status.selected(workspace.selected.size)] : []),
        ...(filtered > 0 ? [words.status.filtered(filtered)] : []),
        ...(chart.hidden.size > 0 ? [words.status.hidden(chart.hidden.size)] : []),
      ],
      empty: chart.items.size === 0,
      reports: this.me.reports,
      onIntake: this.onIntake,
    };
  }

  private parts(): FrameParts {
    return {
      banner: banner(this.handling(), this.me.markings),
      bar: commandBar(this.search.view(), this, this.barState()),
      legend: legend(this),
      table: this.table.view(),
      record: this.record.view(),
      analysis: this.analysis.view(),
      report: this.onIntake ? nothing : this.report.view(),
      intake: this.onIntake ? this.intakePage.view(this.report.view()) : nothing,
      popover: this.expansion.view(),
      toasts: this.notices.view(),
      dialogs: this.dialogs.view(),
    };
  }

  private barState(): BarState {
    const { chart, selectedItems, history } = this.workspace;
    return {
      selected: selectedItems.length,
      items: chart.items.size,
      allPinned: selectedItems.length > 0 && selectedItems.every((id) => chart.pinned.has(id)),
      canUndo: history.past[history.past.length - 1]?.words ?? null,
      canRedo: history.future[0]?.words ?? null,
      dark: isDark(),
      onIntake: this.onIntake,
      user: this.me.user,
      clearance: this.me.clearance,
      groups: this.me.groups,
    };
  }

  /** The strictest of all that is on the screen. */
  private handling(): Handling {
    const { items, links: ties } = this.workspace.shown;
    if (this.onIntake) {
      return together([...this.intakePage.handling, ...this.search.handling, ...this.report.handling], this.me.markings);
    }
    return together(
      [
        ...items,
        ...ties,
        ...this.search.handling,
        ...this.report.handling,
        ...(this.tab === 'record' ? this.record.handling : this.analysis.handling),
      ],
      this.me.markings,
    );
  }

  get isChartOpen(): boolean {
    return !this.onIntake;
  }

  openIntake(): void {
    if (this.onIntake) return this.toChart();
    this.onIntake = true;
    window.history.replaceState(null, '', INTAKE);
    this.intake.open();
    this.redraw();
    requestAnimationFrame(() => document.getElementById('intake-title')?.focus());
  }

  private toChart(): void {
    this.onIntake = false;
    window.history.replaceState(null, '', '/');
    this.intake.close();
    this.redraw();
    requestAnimationFrame(() => document.getElementById('open-intake')?.focus());
  }

  showRecord(focus: boolean): void {
    if (this.onIntake) this.toChart();
    this.rightOpen = true;
    this.tab = 'record';
    this.redraw();
    if (focus) requestAnimationFrame(() => document.getElementById('record-title')?.focus());
  }

  focusStage(): void {
    this.keyboard.leave();
    this.stage.focus();
  }

  showAnalysis(): void {
    this.rightOpen = true;
    this.openTab('analysis');
  }

  decided(): void {
    this.record.load();
    void this.report.reload();
  }

  openReport(report: string, cited: Cited | null): void {
    void this.report.open(report, cited);
  }

  askExpansion(ids: readonly string[]): void {
    void this.expansion.ask(ids);
  }

  openTab(tab: 'record' | 'analysis'): void {
    this.tab = tab;
    if (tab === 'analysis') void this.analysis.load();
    this.redraw();
  }

  toggleLeft(): void {
    this.leftOpen = !this.leftOpen;
    this.redraw();
  }

  toggleRight(): void {
    this.rightOpen = !this.rightOpen;
    this.redraw();
  }

  zoom(by: number): void {
    this.stage.zoom(by);
  }

  expand(): void {
    this.askExpansion(this.workspace.selectedItems);
  }

  paths(): void {
    const [one, other, ...more] = this.workspace.selectedItems;
    if (!one || !other || more.length > 0) return this.notices.say(words.paths.selectTwo);
    void attempt(this, () => this.charting.tie(one, other));
  }

  pin(): void {
    this.charting.pin();
  }

  hide(): void {
    this.charting.hide();
  }

  layOut(): void {
    void attempt(this, async () => {
      await this.charting.layOut();
      this.stage.fit();
    });
  }

  fit(): void {
    this.stage.fit();
  }

  undo(): void {
    this.charting.undo();
  }

  redo(): void {
    this.charting.redo();
  }

  analyse(): void {
    this.showAnalysis();
  }

  newChart(): void {
    ifSaved(this, () => this.saving.begin());
  }

  save(): void {
    saveChart(this, this.saving);
  }

  open(): void {
    openChart(this, this.saving);
  }

  export(): void {
    exportChart(this);
  }

  toggleTheme(): void {
    setTheme(this.settings, isDark() ? 'light' : 'dark');
    this.repaint();
  }

  help(): void {
    help(this, this.settings);
  }

  signOut(): void {
    void attempt(this, async () => {
      this.saving.keepDraft();
      await this.client.signOut();
      window.location.assign('/login');
    });
  }

  private repaint(): void {
    this.stage.paint(paintOf());
    this.redraw();
  }

  /** A lost session: one dialog over the chart, however many questions wait for it. */
  private signInAgain(): () => Promise<boolean> {
    let asked: Promise<boolean> | null = null;
    return () => {
      asked ??= new Promise<boolean>((resolve) => {
        const form = new SignIn(this.client, null, () => this.redraw(), () => void this.regained(close, resolve));
        const close = this.dialogs.open({ title: words.signIn.again, body: () => signInAgainBody(form), dismissed: () => resolve(false) });
      }).finally(() => (asked = null));
      return asked;
    };
  }

  /** What is on the chart was for the eyes of the one who put it there. */
  private async regained(close: () => void, resolve: (again: boolean) => void): Promise<void> {
    const now = await this.client.me();
    if (now.user !== this.me.user) return window.location.assign('/');
    close();
    resolve(true);
  }

  /** Closes what lies on top, or selects nothing. */
  escape(): void {
    if (this.expansion.isOpen) this.expansion.close();
    else if (this.report.isOpen) this.report.escape();
    else if (this.onIntake) void this.intake.choose(null);
    else this.workspace.select([]);
  }

  goToSearch(): void {
    this.search.focus();
  }
}
