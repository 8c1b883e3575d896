import type { Settings, Theme } from './core/settings';
import type { Paint } from './stage/style';

/** Follows the system unless the analyst has chosen. */
export function applyTheme(settings: Settings): void {
  const { theme } = settings;
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}

export function setTheme(settings: Settings, theme: Theme): void {
  const system: Theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  settings.theme = theme === system ? null : theme;
  applyTheme(settings);
}

export function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen ? chosen === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** The stage's colours, from the style sheet. */
export function paintOf(): Paint {
  const probe = document.createElement('i');
  document.body.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const paint = {
    paper: colour('--stage'),
    ink: colour('--ink'),
    quiet: colour('--ink-quiet'),
    line: colour('--stage-line'),
    accent: colour('--accent'),
  };
  probe.remove();
  return paint;
}
