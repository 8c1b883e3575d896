import type { Measure } from '../core/wrap';
import { LABEL_FONT } from './style';

/** Measures as the renderer does, and remembers: names come again. */
export function measureText(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = LABEL_FONT;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context?.measureText(text).width ?? text.length * 7;
    if (known.size < 20_000) known.set(text, width);
    return width;
  };
}
