import { html, nothing } from 'lit-html';
import type { IntakeFileWhole } from '../../core/api';
import { moment, short } from '../../core/format';
import { number, words } from '../../core/words';
import type { Intake } from '../../flow/intake';
import { button, label, markingChip, sign, type View } from '../element';
import type { Screen } from '../screen';
import { stateBadge } from './files';

/** One file: where it came from, what became of it and why, and what can be done. */
export function detail(intake: Intake, file: IntakeFileWhole, screen: Screen): View {
  return html`<section class="intake-detail" aria-labelledby="intake-file">
    <header class="panel-head"><h3 id="intake-file">${label(file.name, 120)}</h3>${button(words.close, () => void intake.choose(null), { sign: 'close', bare: true, kind: 'quiet' })}</header>
    <div class="intake-detail-body">
      <p>${stateBadge(file)} ${markingChip({ marking: file.marking, restrictedTo: file.group ? [file.group] : [] }, screen.me.markings)}</p>
      ${file.reason ? html`<p class=${file.state === 'QUARANTINED' ? 'problem' : 'caution'}>${file.reason}</p>` : nothing}
      <div class="row">
        ${file.report ? button(words.intake.openReport, () => screen.openReport(file.id, null), { sign: 'report', kind: 'primary' }) : nothing}
        ${file.redrivable ? button(words.intake.redrive, () => void intake.redrive({ ids: [file.id] }), { sign: 'again', kind: 'primary' }) : nothing}
        ${file.original ? html`<a class="button" href="/api/intake/${file.id}/original" download>${sign('export')}<span class="button-text">${words.intake.original}</span></a>` : nothing}
      </div>
      <dl class="figures">
        ${fact(words.intake.path, label(file.path, 200))}
        ${file.partner ? fact(words.intake.from, label(file.partner, 60)) : nothing}
        ${file.parent ? fact(words.intake.heldBy, button(words.intake.showHolder, () => void intake.choose(file.parent), { kind: 'quiet' })) : nothing}
        ${file.report ? fact(words.intake.found, html`${words.intake.foundIn(file.mentions, file.statements)}`) : nothing}
        ${file.format ? fact(words.intake.format, label(file.format, 60)) : nothing}
        ${file.encoding ? fact(words.intake.encoding, label(file.encoding, 40)) : nothing}
        ${fact(words.intake.first, html`${moment(file.first)}`)} ${fact(words.intake.changed, html`${moment(file.changed)}`)}
        ${file.attempts > 0 ? fact(words.intake.attempts, html`${number(file.attempts)}`) : nothing}
        ${file.offered > 1 ? fact(words.intake.offered, html`${words.intake.times(file.offered)}`) : nothing}
        ${file.extractor ? fact(words.intake.extractor, html`${file.extractor}${file.outdated ? ` (${words.intake.outdated})` : ''}`) : nothing}
        ${fact(words.intake.hash, html`<code class="hash" title=${file.id}>${file.id.slice(0, 16)}…</code>`)}
      </dl>
      ${file.enclosed.length > 0 ? enclosed(intake, file) : nothing}
    </div>
  </section>`;
}

function fact(name: string, value: View): View {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function enclosed(intake: Intake, file: IntakeFileWhole): View {
  return html`<h4>${words.intake.holds(file.enclosedTotal)}</h4>
    <ul class="enclosed" role="list">${file.enclosed.map((each) => html`<li><button type="button" class="row-name" aria-label=${words.intake.show(short(each.name, 80))} @click=${() => void intake.choose(each.id)}>${label(each.name, 60)}</button>${stateBadge(each)}</li>`)}</ul>`;
}
