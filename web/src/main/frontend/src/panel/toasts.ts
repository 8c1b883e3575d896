import { html, nothing } from 'lit-html';
import { words } from '../core/words';
import type { Notices } from '../flow/desk';
import { button, sign, type View } from './element';

/** The status line, and troubles with a way to try again. */
export class Toasts implements Notices {
  text = words.status.ready;
  private current: { text: string; retry: (() => void) | null } | null = null;

  constructor(private readonly redraw: () => void) {}

  say(text: string): void {
    this.text = text;
    this.redraw();
  }

  trouble(text: string, retry?: () => void): void {
    this.current = { text, retry: retry ?? null };
    this.redraw();
  }

  dismiss(): void {
    this.current = null;
    this.redraw();
  }

  view(): View {
    const shown = this.current;
    return html`<div class="toasts" role="alert">
      ${shown
        ? html`<div class="toast">
            ${sign('warning')}
            <p>${shown.text}</p>
            ${shown.retry
              ? button(words.retry, () => {
                  this.dismiss();
                  shown.retry?.();
                })
              : nothing}
            ${button(words.trouble.dismiss, () => this.dismiss(), { sign: 'close', bare: true, kind: 'quiet' })}
          </div>`
        : nothing}
    </div>`;
  }
}
