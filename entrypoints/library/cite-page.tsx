/** The citation of a report or of one of its figures, wired. */
import type { JSX } from 'preact';
import { CiteDialog } from '../../components/library/cite-dialog.tsx';
import type { CitationFile } from '../../utils/export/choices.ts';
import { gbt7714InText } from '../../utils/export/citations/gbt7714.ts';
import { bibtex, cslJson, ris } from '../../utils/export/citations/machine.ts';
import { styles } from '../../utils/export/citations/offered.ts';
import { sourceOf } from '../../utils/export/citations/source.ts';
import { cite, citeFigure, type Quoted } from '../../utils/export/citations/styles.ts';
import { safeFileName } from '../../utils/export/file-name.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import { useStyle } from '../shared/use-style.ts';
import { copyText } from './copy.ts';
import { download } from './download.ts';

export interface CitePageProps {
  report: SavedReport;
  /** The words of the figure that is cited; null for the report as a whole. */
  quoted: Quoted | null;
  onClose: () => void;
}

const writers = {
  ris: { write: ris, extension: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { write: bibtex, extension: 'bib', type: 'application/x-bibtex' },
  csl: { write: cslJson, extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

export function CitePage({ report, quoted, onClose }: CitePageProps): JSX.Element {
  const [style, setStyle] = useStyle();
  const source = sourceOf(report);
  const save = (file: CitationFile) => {
    if (file === 'text') return;
    const { write, extension, type } = writers[file];
    download([write([source])], type, safeFileName(source.key, extension));
  };
  return (
    <CiteDialog
      styles={styles}
      style={style}
      text={quoted ? citeFigure(source, style, quoted) : cite(source, style)}
      inText={style.endsWith('-author') ? gbt7714InText(source, style.startsWith('gbt2025') ? '2025' : '2015') : null}
      isFigure={quoted !== null}
      isCopy={source.isCopy}
      isSupplied={source.title.includes('[')}
      onStyle={setStyle}
      onCopy={copyText}
      onFile={save}
      onClose={onClose}
    />
  );
}
