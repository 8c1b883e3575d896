import { html } from 'lit-html';
import { words } from '../core/words';
import { button, sign, type View } from './element';

/** What the command bar can do; the frame says how. */
export interface Commands {
  expand(): void;
  paths(): void;
  pin(): void;
  hide(): void;
  layOut(): void;
  fit(): void;
  undo(): void;
  redo(): void;
  analyse(): void;
  newChart(): void;
  save(): void;
  open(): void;
  export(): void;
  openIntake(): void;
  toggleTheme(): void;
  help(): void;
  signOut(): void;
}

export interface BarState {
  readonly selected: number;
  readonly items: number;
  readonly allPinned: boolean;
  readonly canUndo: string | null;
  readonly canRedo: string | null;
  readonly onIntake: boolean;
  readonly dark: boolean;
  readonly user: string;
  readonly clearance: string;
  readonly groups: readonly string[];
}

export function commandBar(search: View, commands: Commands, state: BarState): View {
  const none = state.selected === 0;
  const empty = state.items === 0;
  return html`<header class="command-bar">
    <h1 class="brand"><img src="/lantern.svg" alt="" width="22" height="22" />${words.app}</h1>
    ${search}
    <div class="commands" role="toolbar" aria-label=${words.bar.label} ?hidden=${state.onIntake}>
      ${button(words.bar.expand, () => commands.expand(), { sign: 'expand', key: 'E', disabled: none })}
      ${button(words.bar.paths, () => commands.paths(), { sign: 'paths', key: 'W', disabled: state.selected !== 2 })}
      ${button(words.bar.pin, () => commands.pin(), { sign: 'pin', key: 'K', disabled: none, pressed: state.allPinned })}
      ${button(words.bar.hide, () => commands.hide(), { sign: 'hide', key: 'H', disabled: none })}
      <span class="gap"></span>
      ${button(words.bar.layout, () => commands.layOut(), { sign: 'layout', key: 'L', disabled: empty })}
      ${button(words.bar.fit, () => commands.fit(), { sign: 'fit', key: 'F', disabled: empty, bare: true })}
      ${button(words.bar.undo, () => commands.undo(), { sign: 'undo', key: 'Ctrl+Z', disabled: state.canUndo === null, bare: true })}
      ${button(words.bar.redo, () => commands.redo(), { sign: 'redo', key: 'Ctrl+Shift+Z', disabled: state.canRedo === null, bare: true })}
      <span class="gap"></span>
      ${button(words.bar.analyse, () => commands.analyse(), { sign: 'analyse' })}
      <span class="gap"></span>
      ${button(words.bar.newChart, () => commands.newChart(), { sign: 'add', disabled: empty })}
      ${button(words.bar.open, () => commands.open(), { sign: 'open' })}
      ${button(words.bar.save, () => commands.save(), { sign: 'save', disabled: empty })}
      ${button(words.bar.export, () => commands.export(), { sign: 'export', disabled: empty })}
    </div>
    <div class="side-commands">
      ${button(words.intake.open, () => commands.openIntake(), { sign: 'inbox', pressed: state.onIntake, id: 'open-intake' })}
      ${button(state.dark ? words.bar.theme.toLight : words.bar.theme.toDark, () => commands.toggleTheme(), { sign: state.dark ? 'light' : 'dark', bare: true, kind: 'quiet' })}
      ${button(words.bar.help, () => commands.help(), { sign: 'help', bare: true, kind: 'quiet', key: '?' })}
      ${userMenu(commands, state)}
    </div>
  </header>`;
}

function userMenu(commands: Commands, state: BarState): View {
  return html`<div class="user-menu">
    <button type="button" class="button quiet" popovertarget="user-menu" aria-label=${words.bar.user(state.user)} title=${state.user}>${sign('user')}<span class="button-text user-name">${state.user}</span></button>
    <div id="user-menu" popover class="menu">
      <p><strong>${state.user}</strong></p>
      <p class="quiet">${words.bar.cleared(state.clearance)}${state.groups.length > 0 ? html`<br />${words.bar.groups(state.groups)}` : ''}</p>
      ${button(words.signIn.out, () => commands.signOut())}
    </div>
  </div>`;
}
