import { html, nothing, type TemplateResult } from 'lit-html';
import { ApiError, type Client } from '../core/client';
import { words } from '../core/words';
import { plainly } from '../flow/desk';
import { sign, type View } from './element';

/** User name and password, or a one-time link. Used as a page of its own and in a dialog over the chart. */
export class SignIn {
  private problem = '';
  private busy = false;

  /** @param token of a one-time link, null when there is none */
  constructor(
    private readonly client: Client,
    private token: string | null,
    private readonly redraw: () => void,
    private readonly signedIn: () => void,
  ) {}

  view(): View {
    return this.token === null ? this.form() : this.link(this.token);
  }

  private form(): View {
    return html`<form class="sign-in-form" @submit=${(event: SubmitEvent) => void this.submit(event)}>
      ${this.trouble()}
      <label class="field"><span>${words.signIn.user}</span>
        <input name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus /></label>
      <label class="field"><span>${words.signIn.password}</span>
        <input name="password" type="password" autocomplete="current-password" required /></label>
      <button class="button primary" type="submit" ?disabled=${this.busy}>${words.signIn.submit}</button>
    </form>`;
  }

  private link(token: string): View {
    return html`<form class="sign-in-form" @submit=${(event: SubmitEvent) => void this.submitToken(event, token)}>
      ${this.trouble()}
      <p class="quiet">${words.signIn.linkWhy}</p>
      <button class="button primary" type="submit" autofocus ?disabled=${this.busy}>${words.signIn.link}</button>
      <button class="button plain" type="button" @click=${() => this.usePassword('')}>${words.signIn.usePassword}</button>
    </form>`;
  }

  private trouble(): View {
    return html`<div role="alert">${this.problem ? html`<p class="problem">${sign('warning')}${this.problem}</p>` : nothing}</div>`;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const done = await this.attempt(words.signIn.refused, () =>
      this.client.signIn(String(data.get('username') ?? ''), String(data.get('password') ?? '')),
    );
    if (!done) form.querySelector<HTMLInputElement>('input[name=password]')?.select();
  }

  private async submitToken(event: SubmitEvent, token: string): Promise<void> {
    event.preventDefault();
    await this.attempt(words.signIn.linkRefused, () => this.client.signInWithToken(token));
    if (this.problem === words.signIn.linkRefused) this.usePassword(this.problem);
  }

  private usePassword(problem: string): void {
    this.token = null;
    this.problem = problem;
    this.redraw();
  }

  private async attempt(refused: string, work: () => Promise<void>): Promise<boolean> {
    this.busy = true;
    this.problem = '';
    this.redraw();
    try {
      await work();
      this.signedIn();
      return true;
    } catch (cause) {
      const denied = cause instanceof ApiError && (cause.status === 401 || cause.status === 403);
      const hasToWait = cause instanceof ApiError && cause.status === 429 && cause.words !== '';
      this.problem = denied ? refused : hasToWait ? cause.words : plainly(cause);
      return false;
    } finally {
      this.busy = false;
      this.redraw();
    }
  }
}

/** The page that is shown before anything else. */
export function signInPage(signIn: SignIn): View {
  return html`<div class="sign-in-page">
    <main class="sign-in-card">
      <img class="sign-in-mark" src="/lantern.svg" alt="" width="44" height="44" />
      <h1>${words.signIn.title}</h1>
      <p class="quiet">${words.tagline}</p>
      ${signIn.view()}
      <p class="notice">${words.signIn.notice}</p>
    </main>
  </div>`;
}

/** In a dialog over the chart, when a session has ended. */
export function signInAgainBody(signIn: SignIn): TemplateResult {
  return html`<p>${words.signIn.againWhy}</p>${signIn.view()}`;
}
