/** The import and export dialogs, wired. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ExportDialog } from '../../components/library/export-dialog.tsx';
import { ImportDialog } from '../../components/library/import-dialog.tsx';
import { useWords, type Words } from '../../components/library/words.ts';
import type { ExportFormat } from '../../utils/export/choices.ts';
import { styles } from '../../utils/export/citations/offered.ts';
import { templateFields, unknownFields } from '../../utils/export/template.ts';
import type { Library } from '../../utils/library/library.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import { useStyle } from '../shared/use-style.ts';
import type { KeptBackup } from './rolling.ts';
import { runExport } from './run-export.ts';
import { useImport } from './use-import.ts';
import { useTemplate } from './use-template.ts';

export function ImportPage({
  library,
  kept,
  onClose,
}: {
  library: Library;
  kept: readonly KeptBackup[];
  onClose: () => void;
}): JSX.Element {
  const importing = useImport(library, useWords());
  return (
    <ImportDialog
      state={importing.state}
      onFile={importing.choose}
      onReadAnyway={importing.readAnyway}
      kept={kept}
      onKept={importing.chooseKept}
      onMerge={importing.merge}
      onAgree={importing.agree}
      onSaveAgreement={importing.saveAgreement}
      onBack={importing.back}
      onKeep={importing.keep}
      onClose={onClose}
    />
  );
}

/** What some snippets can be exported as. */
const snippetFormats: readonly ExportFormat[] = ['markdown', 'annotations'];

/** What is exported of the library, in words; null for reports. */
function scopeOf({ figureKeys, snippetIds, indicatorIds, reportIds }: ExportPageProps, { t, number }: Words) {
  if (snippetIds) return t('snippetsCount', { n: snippetIds.length });
  if (figureKeys) return t('figuresCount', { n: figureKeys.length });
  return indicatorIds && t('compareHead', { indicators: number(indicatorIds.length), n: reportIds.length });
}

export interface ExportPageProps {
  reports: readonly SavedReport[];
  format: ExportFormat;
  reportIds: readonly string[];
  indicatorIds: readonly string[] | null;
  figureKeys?: readonly string[] | null;
  snippetIds?: readonly string[] | null;
  onDone: (name: string, format: ExportFormat) => void;
  onFail: (error: unknown) => void;
  onClose: () => void;
}

export function ExportPage(props: ExportPageProps): JSX.Element {
  const words = useWords();
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [style, setStyle] = useStyle();
  const [template, setTemplate] = useTemplate();
  const [cancelling] = useState(() => new AbortController());
  const { reports, indicatorIds, figureKeys = null, snippetIds = null, onDone, onFail, onClose } = props;
  return (
    <ExportDialog
      reports={reports}
      selected={props.reportIds}
      key={`${style} ${template === undefined}`}
      template={template ?? null}
      templateFields={templateFields}
      unknownIn={unknownFields}
      first={props.format}
      styles={styles}
      style={style}
      scope={scopeOf(props, words)}
      {...(snippetIds && { formats: snippetFormats })}
      progress={progress}
      onExport={async (choice) => {
        setProgress({ done: 0, of: reports.length });
        if (choice.format === 'citations') setStyle(choice.style);
        if (choice.format === 'markdown') setTemplate(choice.template ?? null);
        const { signal } = cancelling;
        try {
          const onProgress = (done: number, of: number) => setProgress({ done, of });
          onDone(
            await runExport({ ...choice, reports, indicatorIds, figureKeys, snippetIds, words, signal, onProgress }),
            choice.format,
          );
        } catch (error) {
          if (signal.aborted) return;
          onFail(error);
        }
        onClose();
      }}
      onClose={() => {
        cancelling.abort();
        onClose();
      }}
    />
  );
}
