import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { progress, type Upload } from '../../core/intake/uploads';
import { number, words } from '../../core/words';
import type { Intake } from '../../flow/intake';
import { bar, button, label, type View } from '../element';

/** The files that are being sent from this page, each with how far it is. */
export function uploadList(intake: Intake): View {
  const { uploads } = intake;
  if (uploads.length === 0) return nothing;
  return html`<section class="uploads" aria-label=${words.intake.uploads}>
    <header class="panel-head"><h3>${words.intake.uploads} <span class="quiet">${words.intake.uploaded(uploads.filter((each) => progress(each) === 1).length, uploads.length)}</span></h3>
      ${intake.isSending ? nothing : button(words.intake.forgetUploads, () => intake.forgetEnded(), { sign: 'close', bare: true, kind: 'quiet' })}</header>
    <ul role="list">${repeat(uploads, (each) => each.key, (each) => row(intake, each))}</ul>
  </section>`;
}

function row(intake: Intake, upload: Upload): View {
  const { file } = upload;
  const name = file
    ? html`<button type="button" class="row-name" @click=${() => void intake.choose(file.id)}>${label(upload.name, 70)}</button>`
    : html`<span class="upload-name">${label(upload.name, 70)}</span>`;
  return html`<li class="upload ${upload.state}">
    ${name}
    <span class="upload-bar">${bar(progress(upload), upload.state === 'quarantined' || upload.state === 'failed')}</span>
    <span class="upload-state">${words.intake.uploadStates[upload.state]}${upload.state === 'done' && file ? html` <span class="quiet">${words.intake.foundIn(file.mentions, file.statements)}</span>` : nothing}${upload.held > 1 ? html` <span class="quiet">${words.intake.within(upload.read, upload.held)}</span>` : nothing}${upload.aside > 0 && upload.state === 'done' ? html` <span class="stuck">${number(upload.aside)} ${words.intake.aside}</span>` : nothing}</span>
    ${upload.words ? html`<span class="reason">${label(upload.words, 200)}</span>` : nothing}
  </li>`;
}
