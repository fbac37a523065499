/** The citation of a report, or of one figure, in the style that the reader chooses. */
import type { JSX } from 'preact';
import type { CitationFile, Style } from '../../utils/export/choices.ts';
import { Icon } from '../base/icons.tsx';
import { Said } from '../base/said.tsx';
import { CopyButton } from './copy-button.tsx';
import { Dialog } from './dialog.tsx';
import { useWords } from './words.ts';

export interface CiteDialogProps {
  styles: readonly Style[];
  style: Style;
  /** The citation in that style. */
  text: string;
  /** What stands in the running text, in the systems that have it. */
  inText: string | null;
  isFigure: boolean;
  /** The page is no original one. */
  isCopy: boolean;
  /** The citation has words that the page does not have. */
  isSupplied: boolean;
  onStyle: (style: Style) => void;
  onCopy: (text: string) => Promise<boolean>;
  /** A citation for another program. */
  onFile: (file: CitationFile) => void;
  onClose: () => void;
}

const files: readonly CitationFile[] = ['ris', 'bibtex', 'csl'];

export function CiteDialog(props: CiteDialogProps): JSX.Element {
  const { t } = useWords();
  return (
    <Dialog
      title={t(props.isFigure ? 'citeFigure' : 'cite')}
      onClose={props.onClose}
      footer={
        <>
          {files.map((file) => (
            <button type="button" class="btn plain" key={file} onClick={() => props.onFile(file)}>
              {t(`citationFile.${file}`).replace(/（.*|\s\(.*/, '')}
            </button>
          ))}
          <span class="push">
            <CopyButton class="btn primary" text={props.text} label={t('copyCitation')} onCopy={props.onCopy} />
          </span>
        </>
      }
    >
      <label class="lab">
        {t('style')}
        <span class="field">
          <select value={props.style} onChange={(event) => props.onStyle(event.currentTarget.value as Style)}>
            {props.styles.map((one) => (
              <option key={one} value={one}>
                {t(`style.${one}`)}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      </label>
      <p class="cite" lang="zh-Hans">
        <bdi>{props.text}</bdi>
      </p>
      {props.inText !== null && (
        <p class="small muted">
          {t('citeInText')} <Said words={props.inText} />
        </p>
      )}
      {props.isSupplied && <p class="small muted">{t('citeSupplied')}</p>}
      {props.isCopy && (
        <p class="small flagtext">
          <Icon name="gov-no" /> {t('citeCopyNote')}
        </p>
      )}
    </Dialog>
  );
}
