import { html, nothing } from 'lit-html';
import type { Correction, Decision, DecisionRequest } from '../core/api';
import { words } from '../core/words';
import { attempt, plainly } from '../flow/desk';
import { foot } from './dialog';
import { button, sign } from './element';
import type { Screen } from './screen';

/** Asks for the reason, records a decision about who is who, and brings all that is on the screen up to date. */
export function decide(screen: Screen, title: string, request: (reason: string) => DecisionRequest): void {
  ask(screen, title, (reason) => screen.client.decide(request(reason)));
}

export function undoDecision(screen: Screen, decision: Decision): void {
  ask(screen, words.decide.undo(decision.words), (reason) => screen.client.undoDecision(decision.id, reason));
}

/** Puts a report right. What is to be said most often stands as the reason already. */
export function correct(screen: Screen, report: string, title: string, correction: Correction, because: string): void {
  ask(screen, title, (reason) => screen.client.correct(report, { ...correction, reason }), because);
}

function ask(screen: Screen, title: string, record: (reason: string) => Promise<Decision>, because = ''): void {
  let problem = '';
  let busy = false;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const reason = String(new FormData(event.target as HTMLFormElement).get('reason') ?? '').trim();
    problem = reason ? '' : words.decide.needed;
    if (!reason) return screen.redraw();
    busy = true;
    screen.redraw();
    try {
      await record(reason);
      close();
      screen.notices.say(words.decide.done);
      await attempt(screen, () => screen.charting.decidedAnew());
      screen.decided();
    } catch (cause) {
      problem = plainly(cause);
    } finally {
      busy = false;
      screen.redraw();
    }
  };
  const close = screen.dialogs.open({
    title,
    body: () => html`<form @submit=${(event: SubmitEvent) => void submit(event)}>
      <label class="field"><span>${words.decide.reason}</span><textarea name="reason" rows="3" maxlength="500" aria-describedby="reason-help" .defaultValue=${because}></textarea></label>
      <p class="quiet" id="reason-help">${words.decide.reasonHelp}</p>
      <div role="alert">${problem ? html`<p class="problem">${sign('warning')}${problem}</p>` : nothing}</div>
      ${foot(button(words.cancel, () => close()), html`<button class="button primary" type="submit" ?disabled=${busy}>${words.decide.confirm}</button>`)}
    </form>`,
  });
}
