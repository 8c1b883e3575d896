import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { words } from '../core/words';
import { button } from './element';

export interface Dialog {
  readonly title: string;
  readonly body: () => TemplateResult;
  /** Called when it is closed without an answer. */
  readonly dismissed?: () => void;
  readonly wide?: boolean;
}

/** Modal dialogs, the last opened on top. The browser keeps the keyboard inside and gives it back at the end. */
export class Dialogs {
  private stack: { key: number; dialog: Dialog }[] = [];
  private count = 0;

  constructor(private readonly redraw: () => void) {}

  get isOpen(): boolean {
    return this.stack.length > 0;
  }

  open(dialog: Dialog): () => void {
    const key = ++this.count;
    this.stack = [...this.stack, { key, dialog }];
    this.redraw();
    return () => this.close(key);
  }

  view(): TemplateResult {
    return html`${repeat(this.stack, ({ key }) => key, ({ key, dialog }) => this.frame(key, dialog))}`;
  }

  private frame(key: number, dialog: Dialog): TemplateResult {
    const dismiss = () => {
      this.close(key);
      dialog.dismissed?.();
    };
    return html`<dialog
      class=${dialog.wide ? 'dialog wide' : 'dialog'}
      id="dialog-${key}"
      aria-labelledby="dialog-title-${key}"
      ${ref(showModal)}
      @cancel=${(event: Event) => {
        event.preventDefault();
        dismiss();
      }}
    >
      <header class="dialog-head">
        <h2 id="dialog-title-${key}">${dialog.title}</h2>
        ${button(words.close, dismiss, { sign: 'close', bare: true, kind: 'quiet' })}
      </header>
      <div class="dialog-body">${dialog.body()}</div>
    </dialog>`;
  }

  private close(key: number): void {
    const element = document.getElementById(`dialog-${key}`);
    // Closing first lets the browser give the keyboard back to where it was.
    if (element instanceof HTMLDialogElement && element.open) element.close();
    this.stack = this.stack.filter((each) => each.key !== key);
    this.redraw();
  }
}

function showModal(element: Element | undefined): void {
  if (!(element instanceof HTMLDialogElement)) return;
  // The first render attaches the element after this is called.
  queueMicrotask(() => {
    if (element.isConnected && !element.open) {
      element.showModal();
      const first = element.querySelector<HTMLElement>('[autofocus], .dialog-body :is(input, select, textarea, button)');
      first?.focus();
    }
  });
}

/** The row of buttons at a dialog's foot. */
export function foot(...buttons: (TemplateResult | typeof nothing)[]): TemplateResult {
  return html`<footer class="dialog-foot">${buttons}</footer>`;
}
