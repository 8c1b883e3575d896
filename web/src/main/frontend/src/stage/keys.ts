/** What keys do, apart from what they are typed into. */
export type Key =
  | 'search' | 'expand' | 'paths' | 'pin' | 'hide' | 'layout' | 'fit' | 'record' | 'selectAll' | 'invert' | 'remove' | 'undo' | 'redo'
  | 'escape' | 'help' | 'zoomIn' | 'zoomOut' | 'left' | 'right' | 'up' | 'down' | 'enter' | 'toggle';

export interface Pressed {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** In a field that takes text. */
  readonly typing: boolean;
  readonly onStage: boolean;
}

const LETTERS: Record<string, Key> = {
  '/': 'search', e: 'expand', w: 'paths', k: 'pin', h: 'hide', l: 'layout', f: 'fit', i: 'record', '?': 'help', '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut',
};
const ON_STAGE: Record<string, Key> = {
  ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down', Enter: 'enter', ' ': 'toggle',
};

/**
 * The meaning of a key, or null when it has none here.
 *
 * @param letters do single letters mean anything? An analyst who dictates turns them off.
 */
export function meaning(pressed: Pressed, letters: boolean): Key | null {
  const { key, ctrl, shift, alt, typing, onStage } = pressed;
  if (alt) return null;
  if (key === 'Escape') return 'escape';
  if (typing) return null;
  if (ctrl) {
    switch (key.toLowerCase()) {
      case 'z':
        return shift ? 'redo' : 'undo';
      case 'y':
        return 'redo';
      case 'a':
        return 'selectAll';
      case 'i':
        return 'invert';
      default:
        return null;
    }
  }
  if (key === 'Delete' || (key === 'Backspace' && onStage)) return 'remove';
  if (onStage && ON_STAGE[key]) return ON_STAGE[key] ?? null;
  return letters ? (LETTERS[key.toLowerCase()] ?? null) : null;
}
