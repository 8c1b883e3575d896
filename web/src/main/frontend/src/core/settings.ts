/** What this browser keeps for the analyst. Nothing that a report says is kept. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export type Theme = 'light' | 'dark';

/** The choices and the draft of one user on one browser. A browser that refuses to keep anything is no error. */
export class Settings {
  constructor(private readonly shelf: Shelf | null) {}

  get theme(): Theme | null {
    const theme = this.get('lantern.theme');
    return theme === 'light' || theme === 'dark' ? theme : null;
  }

  set theme(theme: Theme | null) {
    this.set('lantern.theme', theme);
  }

  get letters(): boolean {
    return this.get('lantern.letters') !== 'off';
  }

  set letters(on: boolean) {
    this.set('lantern.letters', on ? null : 'off');
  }

  /** Ids and places of the chart as it was left. */
  draft(user: string): Draft | null {
    try {
      const json = JSON.parse(this.get(`lantern.draft.${user}`) ?? 'null') as Partial<Draft> | null;
      if (typeof json?.content !== 'string') return null;
      const { saved } = json;
      return { content: json.content, saved: typeof saved?.id === 'string' && typeof saved.version === 'number' ? saved : null };
    } catch {
      return null;
    }
  }

  keepDraft(user: string, draft: Draft | null): void {
    this.set(`lantern.draft.${user}`, draft && JSON.stringify(draft));
  }

  private get(key: string): string | null {
    try {
      return this.shelf?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  private set(key: string, value: string | null): void {
    try {
      if (value === null) this.shelf?.removeItem(key);
      else this.shelf?.setItem(key, value);
    } catch {
      // A full or forbidden store costs the draft, never the chart on the screen.
    }
  }
}

export interface Draft {
  readonly content: string;
  /** Where it was saved, without its name: a name may say too much. */
  readonly saved: { readonly id: string; readonly version: number } | null;
}
