import { html, nothing } from 'lit-html';
import type { Decision } from '../core/api';
import { moment } from '../core/format';
import { words } from '../core/words';
import { undoDecision } from './decide';
import { button, label, type View } from './element';
import type { Screen } from './screen';

/** Decisions with who took them, when and why, each to be taken back. */
export function decisionList(screen: Screen, decisions: readonly Decision[]): View {
  return html`<ul class="decisions" role="list">${decisions.map((decision) => html`<li class=${decision.undone ? 'undone' : ''}>
    <p>${label(decision.words, 160)}${decision.undone ? html` <span class="badge">${words.record.undone}</span>` : nothing}</p>
    <p class="quiet">${label(decision.by, 40)}, ${moment(decision.at)}${decision.reason ? html`: ${label(decision.reason, 300)}` : nothing}</p>
    ${decision.undone || decision.kind === 'undo' ? nothing : button(words.record.undoDecision, () => undoDecision(screen, decision), { sign: 'undo', kind: 'quiet', name: `${words.record.undoDecision}: ${decision.words}` })}
  </li>`)}</ul>`;
}
