import { html } from 'lit-html';
import type { Settings } from '../core/settings';
import { words } from '../core/words';
import type { Screen } from './screen';

export function help(screen: Screen, settings: Settings): void {
  screen.dialogs.open({
    title: words.help.title,
    wide: true,
    body: () => html`<h3>${words.help.keys}</h3>
      <dl class="keys">${words.help.rows.map(([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>
      <p>${words.help.mouse}</p>
      <label class="check"><input type="checkbox" .checked=${settings.letters} @change=${(event: Event) => {
        settings.letters = (event.target as HTMLInputElement).checked;
      }} /><span>${words.help.singleKeys} <span class="quiet">${words.help.singleKeysHelp}</span></span></label>`,
  });
}
