/** The search over the whole library, wired: what is in memory at once, the texts as the worker finds them. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type FoundLink, type FoundReport, SearchResults } from '../../components/library/search-results.tsx';
import { useWords } from '../../components/library/words.ts';
import { coverage } from '../../utils/compare/coverage.ts';
import { indicatorById } from '../../utils/indicators/taxonomy.ts';
import type { SavedReport, Snippet } from '../../utils/library/records.ts';
import { matcher, snippetTexts } from '../../utils/library/search.ts';
import type { ReportHits } from './jobs/order.ts';
import { runSearchJob } from './jobs/run.ts';
import { indicatorItems } from './names.ts';
import { hashOf } from './route.ts';
import type { ToastApi } from './use-toast.ts';

export interface SearchPageProps {
  query: string;
  reports: readonly SavedReport[];
  snippets: readonly Snippet[];
  toast: ToastApi;
}

export function SearchPage({ query, reports, snippets, toast }: SearchPageProps): JSX.Element {
  const words = useWords();
  const [hits, setHits] = useState<ReportHits[]>([]);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const cancelling = useRef<AbortController | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    cancelling.current = controller;
    setHits([]);
    setProgress({ done: 0, of: 0 });
    runSearchJob({ kind: 'search', query }, controller.signal, {
      hits: (found) => setHits((before) => [...before, ...found]),
      progress: (done, of) => setProgress({ done, of }),
    })
      .catch((error: unknown) => {
        if (!controller.signal.aborted) toast.fail(error);
      })
      .finally(() => {
        if (cancelling.current === controller) setProgress(null);
      });
    return () => controller.abort();
  }, [query, toast.fail]);

  const indicators = useMemo((): FoundLink[] => {
    const stated = new Map(coverage(reports).map((one) => [one.indicatorId, one.statedBy]));
    const matches = matcher(query);
    return (
      indicatorItems(stated, words)
        // By its own name: a group's name has words of many.
        .filter((item) => stated.has(item.id) && matches([item.name, indicatorById.get(item.id)?.zh ?? null]))
        .map((item) => ({
          key: item.id,
          text: item.name,
          note: item.note,
          href: hashOf({ view: 'compare', indicators: [item.id], reports: null, turned: true, gaps: false, marks: [] }),
        }))
    );
  }, [reports, words, query]);
  const kept = useMemo((): FoundLink[] => {
    const matches = matcher(query);
    return snippets
      .filter((snippet) => matches(snippetTexts(snippet)))
      .map((snippet) => ({
        key: snippet.id,
        text: snippet.note || snippet.sentence,
        note: snippet.title,
        href:
          snippet.reportId === null
            ? '#snippets'
            : hashOf({ view: 'report', id: snippet.reportId, figure: null, snippet: snippet.id }),
      }));
  }, [snippets, query]);
  const byId = useMemo(() => new Map(reports.map((report) => [report.id, report])), [reports]);
  const texts = hits.flatMap(({ reportId, hits: of }): FoundReport[] => {
    const report = byId.get(reportId);
    if (!report) return [];
    const places = of.map((hit) => ({
      ...hit,
      href: hashOf({ view: 'report', id: reportId, figure: null, snippet: null, at: hit.at }),
    }));
    return [{ report, places }];
  });
  return (
    <SearchResults
      query={query}
      indicators={indicators}
      snippets={kept}
      texts={texts}
      progress={progress}
      onCancel={() => cancelling.current?.abort(new DOMException('cancelled', 'AbortError'))}
    />
  );
}
