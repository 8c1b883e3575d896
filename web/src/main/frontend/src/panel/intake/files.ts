import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { IntakeFile, IntakeList } from '../../core/api';
import { moment, short } from '../../core/format';
import { number, words } from '../../core/words';
import type { Intake } from '../../flow/intake';
import { button, label, markingChip, sign, type View } from '../element';

/** The files that match, the newest change first. */
export function fileTable(intake: Intake, list: IntakeList, markings: readonly string[]): View {
  if (list.files.length === 0) return html`<p class="quiet pad">${list.total === 0 && isFiltered(intake) ? words.intake.noMatch : words.intake.none}</p>`;
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label=${words.intake.files}>
      <table class="table intake-table">
        <thead><tr><th scope="col">${words.intake.name}</th><th scope="col">${words.intake.from}</th><th scope="col">${words.intake.state}</th><th scope="col" class="figure">${words.intake.mentions}</th><th scope="col" class="figure">${words.intake.statements}</th><th scope="col">${words.intake.format}</th><th scope="col">${words.intake.marking}</th><th scope="col">${words.intake.changed}</th></tr></thead>
        <tbody>${repeat(list.files, (file) => file.id, (file) => row(intake, file, markings))}</tbody>
      </table>
    </div>
    ${pages(intake, list)}`;
}

function isFiltered({ filters }: Intake): boolean {
  return filters.state !== '' || filters.partner !== '' || filters.text !== '';
}

function row(intake: Intake, file: IntakeFile, markings: readonly string[]): View {
  const found = file.state === 'DONE' && file.report;
  return html`<tr aria-selected=${intake.chosen?.id === file.id ? 'true' : 'false'}>
    <td><button type="button" class="row-name" aria-label=${words.intake.show(short(file.name, 80))} @click=${() => void intake.choose(file.id)}>${label(file.name, 90)}</button></td>
    <td>${file.partner ? label(file.partner, 40) : nothing}</td>
    <td>${stateBadge(file)}${file.reason ? html`<span class="reason">${label(file.reason, 140)}</span>` : nothing}</td>
    <td class="figure">${found ? number(file.mentions) : nothing}</td>
    <td class="figure">${found ? number(file.statements) : nothing}</td>
    <td class="quiet">${file.format ? label(file.format, 30) : nothing}</td>
    <td>${markingChip({ marking: file.marking, restrictedTo: file.group ? [file.group] : [] }, markings)}</td>
    <td class="quiet figure-start">${moment(file.changed)}</td>
  </tr>`;
}

export function stateBadge(file: IntakeFile): View {
  return html`<span class="state ${file.state.toLowerCase()}" title=${words.intake.stateHelp[file.state]}>${file.state === 'QUARANTINED' ? sign('warning') : nothing}${words.intake.states[file.state]}</span>${file.outdated && file.state === 'DONE'
    ? html` <span class="badge" title=${words.intake.outdatedHelp}>${words.intake.outdated}</span>` : nothing}`;
}

function pages(intake: Intake, list: IntakeList): View {
  const last = Math.min(list.offset + list.files.length, list.total);
  return html`<div class="pages"><span class="quiet">${words.intake.range(list.offset + 1, last, list.total)}</span>
    ${list.total > list.files.length
      ? html`${button(words.intake.newer, () => intake.page(-1), { sign: 'left', bare: true, disabled: list.offset === 0 })}${button(words.intake.older, () => intake.page(1), { sign: 'right', bare: true, disabled: last >= list.total })}`
      : nothing}</div>`;
}
