import { html, nothing } from 'lit-html';
import type { ExportFormat } from '../core/api';
import { isMasked, outgoing } from '../core/chart/outgoing';
import type { Download } from '../core/client';
import { together } from '../core/markings';
import { FORMAT_WORDS, words } from '../core/words';
import { plainly } from '../flow/desk';
import { foot } from './dialog';
import { button, markingChip, sign, type View } from './element';
import type { Screen } from './screen';

/** Says exactly what would leave, under which marking and with which names masked, and asks what for. */
export function exportChart(screen: Screen): void {
  let formats: readonly ExportFormat[] | null = null;
  let problem = '';
  let busy = false;
  const load = async () => {
    try {
      formats = await screen.client.exportFormats();
    } catch (cause) {
      problem = plainly(cause);
    }
    screen.redraw();
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const purpose = String(data.get('purpose') ?? '').trim();
    const format = formats?.find((each) => each.format === data.get('format'));
    problem = purpose ? '' : words.export.needed;
    if (!purpose || !format) return screen.redraw();
    busy = true;
    screen.redraw();
    try {
      const request = outgoing(screen.workspace.chart, String(data.get('title') ?? '').trim(), purpose);
      const file = await screen.client.export(format, request);
      keep(file);
      close();
      screen.notices.say(words.export.done(file.name));
    } catch (cause) {
      problem = plainly(cause);
    } finally {
      busy = false;
      screen.redraw();
    }
  };
  const close = screen.dialogs.open({
    title: words.export.title,
    body: () => html`<form @submit=${(event: SubmitEvent) => void submit(event)}>
      ${what(screen)}
      ${formats === null ? (problem ? nothing : html`<p class="quiet" role="status">${words.loading}</p>`) : choice(formats)}
      <label class="field"><span>${words.export.chartTitle}</span><input name="title" maxlength="120" autocomplete="off" value=${screen.workspace.saved?.name ?? words.stage.untitled} /></label>
      <label class="field"><span>${words.export.purpose}</span><input name="purpose" maxlength="300" autocomplete="off" aria-describedby="purpose-help" aria-required="true" /></label>
      <p class="quiet help" id="purpose-help">${words.export.purposeHelp}</p>
      <div role="alert">${problem ? html`<p class="problem">${sign('warning')}${problem}</p>` : nothing}</div>
      ${foot(button(words.cancel, () => close()), formats === null && problem ? button(words.retry, () => void load()) : html`<button class="button primary" type="submit" ?disabled=${busy || formats === null || screen.workspace.shown.items.length === 0}>${sign('export')}${words.export.submit}</button>`)}
    </form>`,
  });
  void load();
}

function what(screen: Screen): View {
  const { shown, chart } = screen.workspace;
  const { markings } = screen.me;
  const { items, links } = shown;
  if (items.length === 0) return html`<p class="problem">${words.export.empty}</p>`;
  const handling = together([...items, ...links], markings);
  const masked = items.filter(isMasked).length;
  const left = chart.items.size - items.length;
  return html`<div class="export-what">
    <p>${words.export.goes(items.length, links.length)}${left > 0 ? html` ${words.export.hidden(left)}` : nothing}</p>
    <p>${words.export.marking} ${markingChip(handling, markings)}</p>
    <p>${masked > 0 ? words.export.masked(masked) : words.export.nobodyMasked}</p>
  </div>`;
}

function choice(formats: readonly ExportFormat[]): View {
  return html`<fieldset class="choices"><legend>${words.export.format}</legend>${formats.map((format, index) => html`<label class="check">
    <input type="radio" name="format" value=${format.format} ?checked=${index === 0} /><span><strong>${FORMAT_WORDS[format.format] ?? format.format}</strong> <span class="quiet">${format.purpose}</span></span></label>`)}</fieldset>`;
}

function keep(file: Download): void {
  const address = URL.createObjectURL(file.content);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file by the time it is idle again.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
