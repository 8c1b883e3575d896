import { describe, expect, it } from 'vitest';
import { meaning, type Pressed } from './keys';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({ key, ctrl: false, shift: false, alt: false, typing: false, onStage: false, ...more });

describe('keys', () => {
  it('mean nothing while something is typed, save Escape', () => {
    expect(meaning(press('e', { typing: true }), true)).toBeNull();
    expect(meaning(press('a', { typing: true, ctrl: true }), true)).toBeNull();
    expect(meaning(press('Escape', { typing: true }), true)).toBe('escape');
  });

  it('move the cursor only on the stage, so that pages still scroll and buttons still press', () => {
    expect(meaning(press('ArrowLeft'), true)).toBeNull();
    expect(meaning(press(' '), true)).toBeNull();
    expect(meaning(press('ArrowLeft', { onStage: true }), true)).toBe('left');
    expect(meaning(press(' ', { onStage: true }), true)).toBe('toggle');
  });

  it('of one letter can be turned off', () => {
    expect(meaning(press('E'), true)).toBe('expand');
    expect(meaning(press('e'), false)).toBeNull();
    expect(meaning(press('z', { ctrl: true }), false)).toBe('undo');
  });

  it('undo and redo', () => {
    expect(meaning(press('Z', { ctrl: true, shift: true }), true)).toBe('redo');
    expect(meaning(press('y', { ctrl: true }), true)).toBe('redo');
  });
});
