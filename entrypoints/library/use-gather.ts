/** The gatherer of this page: it works on while the reader looks at other views, and takes files dropped on any of them. */
import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/library.ts';
import { droppedFiles } from './gather/dropped.ts';
import { Gatherer, type GatherNews } from './gather/gatherer.ts';

export interface Gathering {
  gatherer: Gatherer;
  news: GatherNews;
  /** Files are being dragged over the page. */
  isOver: boolean;
}

export function useGather(library: Library, onDropped: () => void, onFail: (error: unknown) => void): Gathering {
  const [news, setNews] = useState<GatherNews>({ entries: [], current: null, isRunning: false, files: 0 });
  const [gatherer] = useState(() => new Gatherer(library, setNews));
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    gatherer.load().catch(onFail);
  }, [gatherer, onFail]);
  useEffect(() => () => gatherer.stop(), [gatherer]);
  useEffect(() => {
    const hasFiles = (event: DragEvent) =>
      event.dataTransfer?.types.includes('Files') === true && document.querySelector('dialog[open]') === null;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      onDropped();
      droppedFiles(event.dataTransfer)
        .then((files) => gatherer.addFiles(files))
        .catch(onFail);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [gatherer, onDropped, onFail]);
  return { gatherer, news, isOver };
}
