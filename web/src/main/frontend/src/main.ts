import { html, render } from 'lit-html';
import type { Core } from 'cytoscape';
import { App } from './app';
import type { Me } from './core/api';
import { ApiError, Client } from './core/client';
import { MARKINGS, together } from './core/markings';
import { Settings } from './core/settings';
import { words } from './core/words';
import { plainly } from './flow/desk';
import { banner } from './panel/banner';
import { button } from './panel/element';
import { SignIn, signInPage } from './panel/signin';
import { send } from './sending';
import { applyTheme } from './theme';
import './style/base.css';
import './style/frame.css';
import './style/panels.css';
import './style/stage.css';
import './style/reading.css';
import './style/intake.css';
import './style/print.css';

declare global {
  interface Window {
    /** For the browser tests only: the chart as it is drawn, to find where an item is in the window. */
    lantern?: { readonly cy: Core };
  }
}

const root = document.getElementById('app');
if (!root) throw new Error('the page has no place for Lantern');

const settings = new Settings(shelf());
applyTheme(settings);
const client = new Client({ fetch: (url, init) => fetch(url, init), cookies: () => document.cookie, send });
void start(root);

async function start(place: HTMLElement): Promise<void> {
  const token = oneTimeToken();
  if (token !== null) return askToSignIn(place, token);
  try {
    show(place, await client.me());
  } catch (cause) {
    if (cause instanceof ApiError && (cause.trouble === 'signedOut' || cause.trouble === 'refused')) askToSignIn(place, null);
    else sayTrouble(place, plainly(cause));
  }
}

function show(place: HTMLElement, me: Me): void {
  if (window.location.pathname !== '/') window.history.replaceState(null, '', '/');
  const app = new App(client, me, settings, place);
  window.lantern = { cy: app.stage.cy };
}

function askToSignIn(place: HTMLElement, token: string | null): void {
  const draw = () => render(html`${banner(together([]), MARKINGS)}${signInPage(signIn)}`, place);
  const signIn = new SignIn(client, token, draw, () => window.location.assign('/'));
  draw();
  place.querySelector<HTMLElement>('[autofocus]')?.focus();
}

function sayTrouble(place: HTMLElement, text: string): void {
  const retry = () => {
    render(html``, place);
    void start(place);
  };
  render(html`${banner(together([]), MARKINGS)}<div class="sign-in-page"><main class="sign-in-card"><h1>${words.app}</h1><p role="alert" class="problem">${text}</p>${button(words.retry, retry, { kind: 'primary' })}</main></div>`, place);
}

/** The token of a one-time link, taken out of the address bar so that it is not left in the history. */
function oneTimeToken(): string | null {
  const token = new URLSearchParams(window.location.search).get('token');
  if (token !== null) window.history.replaceState(null, '', '/login');
  return token || null;
}

function shelf(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
