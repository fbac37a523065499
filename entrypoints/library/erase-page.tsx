/** Deleting everything, wired: the library, the backups that it made by itself, the settings, and the permissions that were granted. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EraseDialog } from '../../components/library/erase.tsx';
import { eraseLibrary } from '../../utils/library/erase.ts';
import type { Library } from '../../utils/library/library.ts';
import { forgetBackups } from './rolling.ts';

async function eraseAll(library: Library): Promise<void> {
  library.close();
  await eraseLibrary();
  await forgetBackups();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  const { origins = [] } = await browser.permissions.getAll();
  // A build may have hosts that cannot be given back.
  for (const origin of origins) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

export interface ErasePageProps {
  library: Library;
  reports: number;
  snippets: number;
  onExport: () => void;
  onDone: () => void;
  onClose: () => void;
}

export function ErasePage({ library, onDone, ...rest }: ErasePageProps): JSX.Element {
  const [hasFailed, setFailed] = useState(false);
  return (
    <EraseDialog
      {...rest}
      hasFailed={hasFailed}
      onErase={() => {
        eraseAll(library).then(onDone, () => setFailed(true));
      }}
    />
  );
}
