/** The plots, wired: data from the comparison, drawn by a library that is loaded only here. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { NothingToCompare } from '../../components/library/compare.tsx';
import { BigNotice } from '../../components/library/notices.tsx';
import { boundSign } from '../../components/library/phrases.ts';
import { type Peek, PlotFigure, type PlotRow, Plots } from '../../components/library/plots.tsx';
import { useWords, type Words } from '../../components/library/words.ts';
import { breakOf, type Point, pairsOf, pointsOf } from '../../utils/compare/points.ts';
import type { Comparison, Line } from '../../utils/compare/table.ts';
import { safeFileName } from '../../utils/export/file-name.ts';
import { periodWords } from '../../utils/i18n/period.ts';
import { unitWords } from '../../utils/i18n/units.ts';
import type { Library } from '../../utils/library/library.ts';
import type { SavedReport } from '../../utils/library/records.ts';
import { loadReport } from '../../utils/library/reports.ts';
import type { DrawOptions, Ink } from '../../utils/plots/draw.ts';
import { framed, paper } from '../../utils/plots/picture.ts';
import { indicatorName } from './names.ts';
import { Pickers, type Picking } from './pickers.tsx';
import { hashOf, parseRoute, type Route } from './route.ts';
import { saveSvg } from './save-picture.ts';
import { useComparison } from './use-comparison.ts';
import type { ToastApi } from './use-toast.ts';

type PlotRoute = Extract<Route, { view: 'plots' }>;
type Drawing = typeof import('../../utils/plots/draw.ts');

export interface PlotPageProps {
  library: Library;
  route: PlotRoute;
  reports: readonly SavedReport[];
  onRoute: (route: PlotRoute) => void;
  toast: ToastApi;
}

/** More plots than this are not drawn at once; of small ones, more. */
const mostPlots = 4;
const mostSmall = 24;
/** More places than this are not named one by one. */
const mostNames = 12;

const screenInk: Ink = {
  ink: 'var(--ink)',
  faint: 'var(--line-strong)',
  line: 'var(--line)',
  accent: 'var(--accent)',
  flag: 'var(--flag)',
  ground: 'var(--bg)',
};

const hrefOf = ({ reportId, order }: Point) => hashOf({ view: 'report', id: reportId, figure: order, snippet: null });

function differsOf(point: Point, period: string | null, { t, locale }: Words): string {
  return [
    point.scope,
    period === null ? null : periodWords(period, point.year, locale),
    point.fails ? t('verdict.fails') : null,
    point.isEdited ? t('edited') : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

interface Drawable {
  key: string;
  title: string;
  note: string;
  label: string;
  rows: PlotRow[];
  silent: string;
  draw: (drawing: Drawing, options: Omit<DrawOptions, 'unit' | 'isShare'>) => SVGSVGElement;
}

const placeOf = (point: Point, { t }: Words) => point.regionName || t('noRegion');

function rowOf(point: Point, name: string, words: Words): PlotRow {
  return {
    key: `${name} ${point.reportId} ${point.order}`,
    place: placeOf(point, words),
    year: point.year === null ? words.t('yearUnknown') : String(point.year),
    value: boundSign(point.bound) + words.number(point.value),
    differs: differsOf(point, point.isOtherPeriod ? timeWords(point) : null, words),
    href: hrefOf(point),
  };
}

/** The time of a point as a period's notation again, to the month. */
function timeWords({ from, to }: Point): string | null {
  if (from === null || to === null) return null;
  const month = (years: number, end: boolean) => {
    const months = Math.round(years * 12) - (end ? 1 : 0);
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  };
  return `${month(from, false)}/${month(to, true)}`;
}

/** A measure in the reader's language; one that has no word there is quoted. */
const unitIn = (unit: string, { locale }: Words): string =>
  locale === 'en' ? unitWords(unit, locale).words || `“${unit}”` : unit;

function lineDrawable(table: Comparison, line: Line, kind: PlotRoute['kind'], words: Words): Drawable {
  const { t, number } = words;
  const points = pointsOf(table, line);
  const title = indicatorName(line.indicatorId, words.locale);
  const silent = table.entries.filter(
    (entry, place) => entry.reportId !== null && line.cells[place]?.state === 'missing',
  );
  const names = silent
    .slice(0, mostNames)
    .map((entry) => `${entry.regionName || t('noRegion')} ${entry.year ?? ''}`.trim());
  const rest = silent.length > mostNames ? ` … (${number(silent.length)})` : '';
  const rows = points.map((point) => rowOf(point, title, words));
  return {
    key: line.indicatorId,
    title,
    note: [
      t('plotNote', { n: line.statedBy, values: number(points.length), unit: unitIn(line.unit, words) }),
      line.kind !== 'percent' && breakOf(points.map(({ value }) => value)) !== null ? t('plotBroken') : '',
    ]
      .filter((part) => part !== '')
      .join(words.locale === 'en' ? '; ' : '；'),
    label: `${title}: ${rows.map((row) => `${row.place} ${row.year} ${row.value} ${row.differs}`.trim()).join('; ')}`,
    rows,
    silent:
      silent.length === 0 ? '' : t('plotSilent', { names: names.join(words.locale === 'en' ? ', ' : '、') + rest }),
    draw: (drawing, options) => {
      const all = { ...options, unit: line.unit, isShare: line.kind === 'percent' };
      return kind === 'ranking'
        ? drawing.drawRanking(points, all)
        : drawing.drawTrend(points, all, kind === 'multiples' ? 200 : 320);
    },
  };
}

function scatterDrawable(table: Comparison, [x, y]: [Line, Line], words: Words): Drawable {
  const { t } = words;
  const pairs = pairsOf(table, x, y);
  const [xName, yName] = [x, y].map((line) => indicatorName(line.indicatorId, words.locale)) as [string, string];
  const title = `${yName} × ${xName}`;
  return {
    key: `${x.indicatorId} ${y.indicatorId}`,
    title,
    note: t('scatterNote', { n: pairs.length }),
    label: `${title}: ${pairs.map((pair) => `${placeOf(pair.x, words)} ${pair.x.year ?? ''} ${pair.x.value}, ${pair.y.value}`).join('; ')}`,
    rows: pairs.flatMap((pair) => [rowOf(pair.x, xName, words), rowOf(pair.y, yName, words)]),
    silent: '',
    draw: (drawing, options) =>
      drawing.drawScatter(
        pairs,
        { x: `${xName} (${x.unit})`, y: `${yName} (${y.unit})` },
        { ...options, unit: '', isShare: false },
      ),
  };
}

/** The drawing library, once it has been loaded. */
function useDrawing(onError: (error: unknown) => void): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    import('../../utils/plots/draw.ts').then((loaded) => setDrawing(loaded), onError);
  }, [onError]);
  return drawing;
}

function PlotView(props: {
  drawable: Drawable;
  drawing: Drawing;
  library: Library;
  source: string;
  toast: ToastApi;
}): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { drawable, drawing, library, source, toast } = props;
  const [peek, setPeek] = useState<(Peek & { href: string }) | null>(null);
  // Styles that the drawing adds would be refused in the page itself; in a document that shows nothing they do nothing.
  const inert = useMemo(() => document.implementation.createHTMLDocument(''), []);
  const drawn = (width: number, ink: Ink) =>
    drawable.draw(drawing, {
      document: inert,
      width,
      ink,
      titleOf: (point) => {
        const row = rowOf(point, drawable.title, words);
        return [`${row.place} ${row.year}`, row.value, row.differs].filter((part) => part !== '').join('\n');
      },
      hrefOf,
      labelOf: (point) => [placeOf(point, words), drawable.key && point.year, point.scope].filter(Boolean).join(' '),
    });
  const look = async (href: string | null) => {
    if (href === null || href === peek?.href) return;
    const route = parseRoute(href);
    if (route.view !== 'report' || route.figure === null) return;
    try {
      const bundle = await loadReport(library, route.id);
      const figure = bundle?.figures[route.figure];
      if (!bundle || !figure) return;
      const [from, to] = figure.sentence;
      setPeek({
        href,
        name: `${bundle.report.regionName} ${bundle.report.year ?? ''}`,
        sentence: bundle.text.text.slice(from, to),
        mark: [figure.start - from, figure.end - from],
      });
    } catch (error) {
      toast.fail(error);
    }
  };
  const save = (type: 'svg' | 'png') => {
    const picture = framed(drawn(720, paper), { title: drawable.title, note: drawable.note, source }, inert);
    saveSvg(picture, type, safeFileName(drawable.title, type)).catch(toast.fail);
  };
  return (
    <PlotFigure
      {...drawable}
      source={source}
      columns={[t('region'), t('year'), t('value'), t('remarks')]}
      version={drawable}
      draw={(host, width) => host.replaceChildren(document.adoptNode(drawn(width, screenInk)))}
      peek={peek}
      onPeek={(href) => void look(href)}
      onSave={save}
    />
  );
}

export function PlotPage(props: PlotPageProps): JSX.Element {
  const words = useWords();
  const { t, date } = words;
  const { library, route, reports, onRoute, toast } = props;
  const [picking, setPicking] = useState<Picking>(null);
  const choice = useMemo(() => ({ ...route, gaps: false }), [route]);
  const comparison = useComparison(library, reports, choice, words, toast.fail);
  const drawing = useDrawing(toast.fail);
  const { table, chosen, indicatorIds } = comparison;
  const drawables = useMemo(() => {
    const lines = table.lines.filter((line) => line.statedBy > 0);
    if (route.kind === 'scatter') {
      const [x, y] = lines;
      return x && y ? [scatterDrawable(table, [x, y], words)] : [];
    }
    return lines
      .slice(0, route.kind === 'multiples' ? mostSmall : mostPlots)
      .map((line) => lineDrawable(table, line, route.kind, words));
  }, [table, route.kind, words]);
  if (reports.length === 0) return <NothingToCompare />;
  const lastRead = chosen.reduce((latest, { readAt }) => (readAt > latest ? readAt : latest), '');
  const source = t('plotSource', { date: lastRead === '' ? '' : date(lastRead) });
  const withData = table.lines.filter((line) => line.statedBy > 0).length;
  return (
    <>
      <Plots
        kind={route.kind}
        indicators={indicatorIds.length}
        reports={chosen.length}
        onKind={(kind) => onRoute({ ...route, kind })}
        onPickIndicators={() => setPicking('indicators')}
        onPickReports={() => setPicking('reports')}
      >
        {drawables.length === 0 && (
          <BigNotice icon="trend" title={t('plotNothing')}>
            <p>{route.kind === 'scatter' && t('plotTwo')}</p>
          </BigNotice>
        )}
        {drawing &&
          drawables.map((drawable) => (
            <PlotView
              key={`${route.kind} ${drawable.key}`}
              drawable={drawable}
              drawing={drawing}
              library={library}
              source={source}
              toast={toast}
            />
          ))}
      </Plots>
      {route.kind !== 'scatter' && withData > drawables.length && (
        <p class="lf">{t('plotMore', { n: drawables.length })}</p>
      )}
      <Pickers
        picking={picking}
        reports={reports}
        comparison={comparison}
        onIndicators={(indicators) => onRoute({ ...route, indicators })}
        onReports={(ids) => onRoute({ ...route, reports: ids })}
        onClose={() => setPicking(null)}
      />
    </>
  );
}
