import { html, nothing } from 'lit-html';
import type { SavedChartEntry } from '../core/api';
import type { Conflict } from '../core/client';
import { moment, short } from '../core/format';
import { number, words } from '../core/words';
import { attempt, plainly } from '../flow/desk';
import type { Saving } from '../flow/saving';
import { foot } from './dialog';
import { button, label, sign, type View } from './element';
import type { Screen } from './screen';

/** Saves the chart: at once under the name it has, else asks for one. */
export function saveChart(screen: Screen, saving: Saving): void {
  const { saved } = screen.workspace;
  if (saved) void attempt(screen, () => store(screen, saving, saved.name, 'update'));
  else askName(screen, saving, 'update');
}

async function store(screen: Screen, saving: Saving, name: string, how: Parameters<Saving['save']>[1], caseName?: string): Promise<void> {
  const outcome = await saving.save(name, how, caseName);
  if (outcome.kind === 'conflict') askConflict(screen, saving, name, outcome.with);
}

function askName(screen: Screen, saving: Saving, how: 'update' | 'new', suggestion = ''): void {
  let problem = '';
  let busy = false;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const filled = new FormData(event.target as HTMLFormElement);
    const name = String(filled.get('name') ?? '').trim();
    const caseName = String(filled.get('case') ?? '').trim();
    problem = name ? '' : words.save.needed;
    if (!name) return screen.redraw();
    busy = true;
    screen.redraw();
    try {
      await store(screen, saving, name, how, caseName);
      close();
    } catch (cause) {
      problem = plainly(cause);
    } finally {
      busy = false;
      screen.redraw();
    }
  };
  const close = screen.dialogs.open({
    title: words.save.title,
    body: () => html`<form @submit=${(event: SubmitEvent) => void submit(event)}>
      <label class="field"><span>${words.save.name}</span><input name="name" maxlength="120" autocomplete="off" value=${suggestion} /></label>
      <label class="field"><span>${words.save.caseName}</span><input name="case" maxlength="120" autocomplete="off" aria-describedby="case-help" /></label>
      <p class="quiet help" id="case-help">${words.save.caseHelp}</p>
      ${trouble(problem)}
      ${foot(button(words.cancel, () => close()), html`<button class="button primary" type="submit" ?disabled=${busy}>${words.save.submit}</button>`)}
    </form>`,
  });
}

function askConflict(screen: Screen, saving: Saving, name: string, conflict: Conflict): void {
  const close = screen.dialogs.open({
    title: words.save.conflictTitle,
    body: () => html`<p>${words.save.conflict(short(conflict.savedBy || '?', 40), moment(conflict.savedAt))}</p>
      <div class="stack">
        ${button(words.save.asNew, () => then(() => askName(screen, saving, 'new', name)), { kind: 'primary' })}
        ${button(words.save.overwrite, () => then(() => void attempt(screen, () => store(screen, saving, name, { over: conflict }))))}
        ${button(words.save.reload, () => then(() => reload(screen, saving)))}
        ${button(words.cancel, () => close())}
      </div>`,
  });
  const then = (next: () => void) => {
    close();
    next();
  };
}

function reload(screen: Screen, saving: Saving): void {
  const id = screen.workspace.saved?.id;
  if (id !== undefined) void attempt(screen, () => saving.open(id));
}

/** Lists saved charts, to be opened; one's own also to be shared or deleted. */
export function openChart(screen: Screen, saving: Saving): void {
  let entries: readonly SavedChartEntry[] | null = null;
  let problem = '';
  const load = async () => {
    try {
      entries = await screen.client.charts();
    } catch (cause) {
      problem = plainly(cause);
    }
    screen.redraw();
  };
  const open = (entry: SavedChartEntry) =>
    ifSaved(screen, () => {
      close();
      void attempt(screen, () => saving.open(entry.id));
    });
  const remove = (entry: SavedChartEntry) =>
    confirm(screen, words.save.remove(short(entry.name)), words.save.removeSure(short(entry.name)), words.save.keep, 'danger', () => {
      void attempt(screen, () => saving.remove(entry)).then(load);
    });
  const share = (entry: SavedChartEntry) => askWith(screen, saving, entry, () => void load());
  const close = screen.dialogs.open({
    title: words.save.openTitle,
    wide: true,
    body: () => html`${trouble(problem)} ${entries === null ? (problem ? button(words.retry, () => void load()) : html`<p class="quiet" role="status">${words.loading}</p>`) : list(entries, screen.me.user, { open, share, remove })}`,
  });
  void load();
}

interface Doing {
  open(entry: SavedChartEntry): void;
  share(entry: SavedChartEntry): void;
  remove(entry: SavedChartEntry): void;
}

function list(entries: readonly SavedChartEntry[], user: string, doing: Doing): View {
  if (entries.length === 0) return html`<p class="quiet">${words.save.none}</p>`;
  return html`<table class="table charts"><thead><tr><th scope="col">${words.save.name}</th><th scope="col">${words.save.caseName}</th><th scope="col">${words.save.by}</th><th scope="col">${words.save.sharedWith}</th><th scope="col">${words.save.at}</th><th scope="col" class="figure">${words.save.count}</th><th scope="col"><span class="unseen">${words.save.actions}</span></th></tr></thead>
    <tbody>${entries.map((entry) => html`<tr>
      <td><button type="button" class="row-name" aria-label=${words.save.open(short(entry.name, 80))} @click=${() => doing.open(entry)}>${label(entry.name, 80)}</button></td>
      <td>${entry.caseName ? label(entry.caseName, 40) : nothing}</td><td>${label(entry.owner, 40)}</td><td>${entry.sharedWith.length > 0 ? label(entry.sharedWith.join(', '), 60) : nothing}</td><td>${moment(entry.savedAt)}</td><td class="figure">${number(entry.items)}</td>
      <td>${entry.owner === user ? html`<div class="row">${button(words.save.share(short(entry.name, 80)), () => doing.share(entry), { sign: 'share', bare: true, kind: 'quiet' })}${button(words.save.remove(short(entry.name, 80)), () => doing.remove(entry), { sign: 'remove', bare: true, kind: 'quiet' })}</div>` : nothing}</td></tr>`)}</tbody></table>`;
}

/** Asks whom a chart is shared with. */
function askWith(screen: Screen, saving: Saving, entry: SavedChartEntry, done: () => void): void {
  let problem = '';
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const users = String(new FormData(event.target as HTMLFormElement).get('users') ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');
    try {
      await saving.share(entry, users);
      close();
      done();
    } catch (cause) {
      problem = plainly(cause);
      screen.redraw();
    }
  };
  const close = screen.dialogs.open({
    title: words.save.shareTitle(short(entry.name)),
    body: () => html`<form @submit=${(event: SubmitEvent) => void submit(event)}>
      <label class="field"><span>${words.save.shareUsers}</span><input name="users" maxlength="2000" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="share-help" value=${entry.sharedWith.join(', ')} /></label>
      <p class="quiet help" id="share-help">${words.save.shareHelp}</p>
      ${trouble(problem)}
      ${foot(button(words.cancel, () => close()), html`<button class="button primary" type="submit">${words.save.shareSubmit}</button>`)}
    </form>`,
  });
}

/** Goes on at once, or asks when changes would be lost. */
export function ifSaved(screen: Screen, go: () => void): void {
  const { workspace } = screen;
  if (!workspace.isUnsaved || workspace.chart.items.size === 0) return go();
  confirm(screen, words.save.discardTitle, words.save.discard, words.save.stay, 'primary', go, words.save.goOn);
}

function confirm(screen: Screen, title: string, question: string, no: string, kind: 'danger' | 'primary', go: () => void, yes = title): void {
  const close = screen.dialogs.open({
    title,
    body: () => html`<p>${question}</p>${foot(
      button(no, () => close()),
      button(yes, () => {
        close();
        go();
      }, { kind }),
    )}`,
  });
}

function trouble(problem: string): View {
  return html`<div role="alert">${problem ? html`<p class="problem">${sign('warning')}${problem}</p>` : nothing}</div>`;
}
