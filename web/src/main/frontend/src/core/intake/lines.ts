import type { IntakeLine } from '../api';

/** Reads an answer of one JSON object a line while it still grows; the last line may not be whole yet. */
export class Lines {
  private read = 0;

  /** The lines that have come since the last call. `text` is the whole answer so far. */
  more(text: string, ended = false): IntakeLine[] {
    const end = ended ? text.length : text.lastIndexOf('\n') + 1;
    if (end <= this.read) return [];
    const fresh = text.slice(this.read, end);
    this.read = end;
    return fresh.split('\n').flatMap(parsed);
  }
}

function parsed(line: string): IntakeLine[] {
  if (line.trim() === '') return [];
  try {
    return [JSON.parse(line) as IntakeLine];
  } catch {
    // An answer that was cut off: what was handed in is kept, and the list says what became of it.
    return [];
  }
}
