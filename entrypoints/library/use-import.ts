/** Importing a backup, step by step, for the import dialog. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportState } from '../../components/library/import-dialog.tsx';
import { sizeOf } from '../../components/library/phrases.ts';
import type { Words } from '../../components/library/words.ts';
import { doubleCoding } from '../../utils/compare/agreement.ts';
import type { DoubleCoding } from '../../utils/compare/table.ts';
import { csvHead, csvRows } from '../../utils/export/csv.ts';
import { agreementColumns, agreementRows } from '../../utils/export/tables/agreement.ts';
import { askAbove, BackupError, largestFile } from '../../utils/library/backup-check.ts';
import { codedTwice } from '../../utils/library/coded-twice.ts';
import type { Conflict } from '../../utils/library/conflicts.ts';
import { asLibraryError } from '../../utils/library/error.ts';
import { importBackup } from '../../utils/library/import.ts';
import type { Library } from '../../utils/library/library.ts';
import type { Backup } from '../../utils/library/records.ts';
import { deleteSnippet } from '../../utils/library/snippets.ts';
import { download } from './download.ts';
import { runCheckJob } from './jobs/run.ts';
import { keptFile } from './rolling.ts';

/** Why a file was refused, with its place, in the reader's words. */
export function faultWords(error: BackupError, size: number, words: Words): string {
  const { t, number } = words;
  const { list, index, path } = error.place;
  const isWhole = error.key === 'digest' && (list === 'snippets' || list === 'corrections');
  const record =
    list === 'file' || list === 'shelves'
      ? t(`place.${list}`)
      : isWhole
        ? t(`place.${list}All`)
        : t(`place.${list}`, { n: index + 1 });
  return t(`fault.${error.key}`, {
    size: sizeOf(size, words),
    position: number(error.position ?? 0),
    place: path === '' ? record : t('placeField', { place: record, path }),
  });
}

export interface Importing {
  state: ImportState;
  choose(file: File): void;
  /** One of the backups that the library has made by itself. */
  chooseKept(name: string): void;
  readAnyway(): void;
  merge(): void;
  agree(): void;
  saveAgreement(result: DoubleCoding): void;
  back(): void;
  keep(conflict: Conflict & { of: 'snippet' }, side: 'mine' | 'theirs'): void;
}

export function useImport(library: Library, words: Words): Importing {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const file = useRef<File | null>(null);
  const checked = useRef<{ backup: Backup; size: number } | null>(null);

  const [leaving] = useState(() => new AbortController());
  useEffect(() => () => leaving.abort(), [leaving]);

  const refuse = (error: unknown) => {
    const size = file.current?.size ?? 0;
    const reason =
      error instanceof BackupError ? faultWords(error, size, words) : words.t(`error.${asLibraryError(error).key}`);
    setState({ step: 'refused', reason });
  };
  const tell = ({ counts, exportedAt, appVersion: version }: Backup) =>
    setState({ step: 'found', ...counts, exportedAt, version });
  const read = async (chosen: File) => {
    setState({ step: 'reading' });
    try {
      const bytes = await chosen.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => null,
      );
      if (bytes === null) {
        setState({ step: 'refused', reason: words.t('fault.unreadable') });
        return;
      }
      const size = bytes.length;
      const backup = await runCheckJob(bytes, leaving.signal);
      checked.current = { backup, size };
      tell(backup);
    } catch (error) {
      if (!leaving.signal.aborted) refuse(error);
    }
  };
  return {
    state,
    choose(chosen) {
      file.current = chosen;
      checked.current = null;
      if (chosen.size > largestFile) refuse(new BackupError('too-big'));
      else if (chosen.size > askAbove) setState({ step: 'ask', size: chosen.size });
      else void read(chosen);
    },
    chooseKept(name) {
      keptFile(name).then(
        (chosen) => {
          file.current = chosen;
          checked.current = null;
          void read(chosen);
        },
        () => setState({ step: 'refused', reason: words.t('fault.unreadable') }),
      );
    },
    readAnyway() {
      if (file.current) void read(file.current);
    },
    keep(conflict, side) {
      const gone = side === 'mine' ? conflict.theirs : conflict.mine;
      deleteSnippet(library, gone.id).then(
        () =>
          setState((now) =>
            now.step === 'done' ? { ...now, conflicts: now.conflicts.filter((one) => one !== conflict) } : now,
          ),
        refuse,
      );
    },
    agree() {
      const ready = checked.current;
      if (!ready) return;
      setState({ step: 'reading' });
      codedTwice(library, ready.backup).then(
        (coded) => setState({ step: 'agreement', result: doubleCoding(coded) }),
        refuse,
      );
    },
    saveAgreement(result) {
      const text =
        csvHead(agreementColumns, 'spreadsheet') + csvRows(agreementColumns, agreementRows(result), 'spreadsheet');
      download([text], 'text/csv;charset=utf-8', 'mingshu-agreement.csv');
    },
    back() {
      if (checked.current) tell(checked.current.backup);
    },
    merge() {
      const ready = checked.current;
      if (!ready) return;
      setState({ step: 'writing' });
      importBackup(library, ready.backup, ready.size).then((result) => setState({ step: 'done', ...result }), refuse);
    },
  };
}
