/** What the reader should know by the way: notices above the list, and a line that says what was done, with its undo. */
import { common } from '../../utils/i18n/common.ts';
import { type FirstIcon, Icon } from '../base/icon.tsx';
import { useWords } from '../base/words.ts';

export interface Notice {
  key: string;
  icon: FirstIcon;
  words: string;
  /** Where to go about it: addresses of the web, opened in a new tab. */
  links?: readonly { words: string; address: string }[];
  /** What it opens, as the words of a button. */
  action?: string;
}

export interface Toast {
  words: string;
  canUndo: boolean;
  /** Something went wrong. */
  alarm: boolean;
}

export function Notices({ notices, onOpen }: { notices: readonly Notice[]; onOpen(key: string): void }) {
  return (
    <div role="status">
      {notices.map(({ key, icon, words, links = [], action }) => (
        <div key={key} class="notice">
          <Icon name={icon} />
          <div>
            {words}
            {links.map((link) => (
              <a key={link.address} class="link" href={link.address} target="_blank" rel="noopener noreferrer">
                <bdi>{link.words}</bdi>
              </a>
            ))}{' '}
            {action && (
              <button type="button" class="link" onClick={() => onOpen(key)}>
                {action}
              </button>
            )}
          </div>
        </div>
      ))}
    </div>
  );
}

export function ToastLine({ toast, onUndo }: { toast: Toast | null; onUndo(): void }) {
  const c = useWords(common);
  return (
    <div class={toast ? 'toast on' : 'toast'} role="status">
      {toast && (
        <>
          <span class={toast.alarm ? 'flagtext' : undefined}>{toast.words}</span>
          {toast.canUndo && (
            <button type="button" class="link" onClick={onUndo}>
              {c('undo')} <kbd>U</kbd>
            </button>
          )}
        </>
      )}
    </div>
  );
}
