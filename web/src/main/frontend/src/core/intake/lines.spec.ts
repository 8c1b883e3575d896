import { describe, expect, it } from 'vitest';
import { Lines } from './lines';

describe('an answer of lines', () => {
  it('gives each line once, when it is whole', () => {
    const lines = new Lines();
    expect(lines.more('{"stopped":"a"}\n{"stop')).toEqual([{ stopped: 'a' }]);
    expect(lines.more('{"stopped":"a"}\n{"stop')).toEqual([]);
    expect(lines.more('{"stopped":"a"}\n{"stopped":"b"}\n')).toEqual([{ stopped: 'b' }]);
  });

  it('takes a last line without an end when the answer has ended', () => {
    expect(new Lines().more('{"stopped":"a"}', true)).toEqual([{ stopped: 'a' }]);
  });

  it('passes over what was cut off', () => {
    expect(new Lines().more('{"stopped":"a"}\n{"sto', true)).toEqual([{ stopped: 'a' }]);
  });
});
