/** Keys of the panel as commands. Pure: what an event means, not what is done. */

export type Command =
  | { kind: 'move'; by: 1 | -1 }
  | { kind: 'section'; by: 1 | -1 }
  | { kind: 'fold'; folded: boolean }
  | { kind: 'view'; view: 'figures' | 'checks' | 'snippets' }
  | {
      kind:
        | 'jump'
        | 'save'
        | 'note'
        | 'save-report'
        | 'save-selection'
        | 'copy'
        | 'copy-more'
        | 'edit'
        | 'reject'
        | 'add'
        | 'units'
        | 'compare'
        | 'search'
        | 'marks'
        | 'undo'
        | 'close'
        | 'keys';
    };

type KeyLike = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const plain = new Map<string, Command>(
  Object.entries<Command>({
    j: { kind: 'move', by: 1 },
    ArrowDown: { kind: 'move', by: 1 },
    k: { kind: 'move', by: -1 },
    ArrowUp: { kind: 'move', by: -1 },
    n: { kind: 'section', by: 1 },
    p: { kind: 'section', by: -1 },
    ArrowLeft: { kind: 'fold', folded: true },
    ArrowRight: { kind: 'fold', folded: false },
    Enter: { kind: 'jump' },
    s: { kind: 'save' },
    m: { kind: 'note' },
    c: { kind: 'copy' },
    e: { kind: 'edit' },
    x: { kind: 'reject' },
    a: { kind: 'add' },
    b: { kind: 'units' },
    g: { kind: 'compare' },
    '/': { kind: 'search' },
    '1': { kind: 'view', view: 'figures' },
    '2': { kind: 'view', view: 'checks' },
    '3': { kind: 'view', view: 'snippets' },
    h: { kind: 'marks' },
    u: { kind: 'undo' },
    Escape: { kind: 'close' },
    '?': { kind: 'keys' },
  }),
);

const shifted = new Map<string, Command>([
  ['S', { kind: 'save-report' }],
  ['A', { kind: 'save-selection' }],
  ['C', { kind: 'copy-more' }],
]);

/** The command of a key, or null. With Caps Lock on, letters mean the same. */
export function commandOf(event: KeyLike): Command | null {
  if (event.altKey || event.metaKey) return null;
  if (event.ctrlKey) return event.key.toLowerCase() === 'z' && !event.shiftKey ? { kind: 'undo' } : null;
  const { key } = event;
  if (event.shiftKey && /^[a-z]$/i.test(key)) return shifted.get(key.toUpperCase()) ?? null;
  return plain.get(/^[A-Z]$/.test(key) ? key.toLowerCase() : key) ?? null;
}

/** Whether a key typed here is text, and no command. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
