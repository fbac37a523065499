import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../components/panel/keyboard.ts';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('keys of the panel', () => {
  it.each([
    ['j', { kind: 'move', by: 1 }],
    ['ArrowUp', { kind: 'move', by: -1 }],
    ['n', { kind: 'section', by: 1 }],
    ['ArrowLeft', { kind: 'fold', folded: true }],
    ['Enter', { kind: 'jump' }],
    ['s', { kind: 'save' }],
    ['S', { kind: 'save' }],
    ['2', { kind: 'view', view: 'checks' }],
    ['/', { kind: 'search' }],
    ['?', { kind: 'keys' }],
    ['Escape', { kind: 'close' }],
  ])('%s', (key, command) => {
    expect(press(key)).toEqual(command);
  });

  it('mean something else with Shift, and nothing with Alt or the system key', () => {
    expect(press('S', { shiftKey: true })).toEqual({ kind: 'save-report' });
    // Caps Lock on: Shift gives the small letter.
    expect(press('s', { shiftKey: true })).toEqual({ kind: 'save-report' });
    expect(press('A', { shiftKey: true })).toEqual({ kind: 'save-selection' });
    expect(press('J', { shiftKey: true })).toBeNull();
    expect(press('?', { shiftKey: true })).toEqual({ kind: 'keys' });
    expect(press('m', { altKey: true })).toBeNull();
    expect(press('s', { metaKey: true })).toBeNull();
    expect(press('c', { ctrlKey: true })).toBeNull();
    expect(press('z', { ctrlKey: true })).toEqual({ kind: 'undo' });
  });

  it('leave all others to the browser', () => {
    for (const key of ['Tab', ' ', 'F5', 'q', 'Home', 'constructor', '__proto__']) expect(press(key)).toBeNull();
  });
});
